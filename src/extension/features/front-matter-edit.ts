import type { Lesson, Span, TextEdit } from '../../core/index';

/**
 * Adds a rule to `stem-shift: {off: [...]}` in a lesson's front matter and changes nothing else of it: order,
 * comments and quoting stay as they were written.
 * @param read reads a text as a lesson: an edit that does not come out as meant is not made
 */
export function turnOffInFrontMatter(
  lesson: Lesson,
  rule: string,
  read: (text: string) => Lesson,
): TextEdit | undefined {
  if (turnedOff(lesson).includes(rule)) return undefined;
  const edit = additionTo(lesson, rule);
  if (!edit) return undefined;
  // The front matter alone says whether the edit came out as meant; the lesson below it does not change.
  const head = lesson.text.slice(0, lesson.frontMatter.span?.end ?? edit.span.end);
  const after = read(`${head.slice(0, edit.span.start)}${edit.text}${head.slice(edit.span.end)}\n`);
  const wanted = [...turnedOff(lesson), rule];
  const isAsMeant =
    turnedOff(after).length === wanted.length &&
    wanted.every((one) => turnedOff(after).includes(one)) &&
    Object.keys(lesson.frontMatter.values).every((key) => key in after.frontMatter.values) &&
    after.passages.length === 0;
  return isAsMeant ? edit : undefined;
}

function turnedOff({ frontMatter }: Lesson): readonly unknown[] {
  const off = ownValues(frontMatter.values)['off'];
  if (off === undefined || off === null) return [];
  return Array.isArray(off) ? off : [off];
}

function ownValues(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const own = values['stem-shift'];
  return typeof own === 'object' && own !== null ? (own as Record<string, unknown>) : {};
}

function additionTo(lesson: Lesson, rule: string): TextEdit | undefined {
  const { frontMatter, text } = lesson;
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const insert = (at: number, words: string): TextEdit => ({ span: { start: at, end: at }, text: words });
  if (!frontMatter.span) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    return insert(start, ['---', 'stem-shift:', `  off: [${rule}]`, '---', '', ''].join(newLine));
  }
  if (frontMatter.problems.length > 0) return undefined;
  const off = frontMatter.spanOf('stem-shift', 'off');
  if (off) return additionToList(text, off, rule, newLine, insert);
  const own = frontMatter.spanOf('stem-shift');
  if (!own) {
    const closing = text.lastIndexOf('\n', frontMatter.span.end - 1) + 1;
    return insert(closing, `stem-shift:${newLine}  off: [${rule}]${newLine}`);
  }
  if (text[own.start] === '{') {
    const isEmpty = /^\{\s*\}/.test(text.slice(own.start));
    return insert(own.start + 1, `off: [${rule}]${isEmpty ? '' : ', '}`);
  }
  const line = text.lastIndexOf('\n', own.start - 1) + 1;
  const indent = text.slice(line, own.start);
  return /^\s+$/.test(indent) ? insert(line, `${indent}off: [${rule}]${newLine}`) : undefined;
}

function additionToList(
  text: string,
  off: Span,
  rule: string,
  newLine: string,
  insert: (at: number, words: string) => TextEdit,
): TextEdit | undefined {
  const written = text.slice(off.start, off.end);
  if (written.startsWith('[')) {
    const end = off.start + written.lastIndexOf(']');
    return insert(end, /\[\s*\]$/.test(written) ? rule : `, ${rule}`);
  }
  if (written.startsWith('-')) {
    const line = text.lastIndexOf('\n', off.start - 1) + 1;
    return insert(line, `${text.slice(line, off.start)}- ${rule}${newLine}`);
  }
  return written.includes('\n') ? undefined : { span: off, text: `[${written.trim()}, ${rule}]` };
}
