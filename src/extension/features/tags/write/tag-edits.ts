import {
  addToList,
  claimsOfLesson,
  claimsOfSection,
  readWholeLesson,
  tags as everyTag,
  type Analysis,
  type Lesson,
  type Section,
  type Tag,
  type TextEdit,
} from '../../../../core/index';

/** One place where tags would be written, with the tags for a list of changes. */
export interface TagEdit extends TextEdit {
  readonly tags: readonly Tag[];
}

/** Merges the tags that the lesson earns into `tags:` of its front matter; nothing where all of them stand there. */
export function matterEdits({ lesson, tags }: Analysis): TagEdit[] {
  const { sections } = readWholeLesson(lesson, tags);
  const claimed = claimsOfLesson(lesson.frontMatter);
  const found = everyTag.filter((tag) => sections[tag].length > 0 && !claimed.includes(tag));
  const edit = found.length > 0 ? matterEdit(lesson, found) : undefined;
  return edit ? [{ ...edit, tags: found }] : [];
}

function matterEdit({ text, frontMatter }: Lesson, found: readonly Tag[]): TextEdit | undefined {
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const { span } = frontMatter;
  if (!span) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    // Another kind of front matter, which a block before it would break.
    if (/^(?:\+\+\+|;;;)/.test(text.slice(start))) return undefined;
    const block = ['---', `tags: [${found.join(', ')}]`, '---', '', ''].join(newLine);
    return { span: { start, end: start }, text: block };
  }
  if (frontMatter.problems.length > 0) return undefined;
  const from = text.indexOf('\n', span.start) + 1;
  const to = text.lastIndexOf('\n', span.end - 1) + 1;
  if (from === 0 || to < from) return undefined;
  const edit = addToList(text.slice(from, to), 'tags', found);
  return edit && { span: { start: from + edit.span.start, end: from + edit.span.end }, text: edit.text };
}

/** Writes the tags that each section earns behind its heading: `## Planning #co-creation`. */
export function headingEdits({ lesson, tags }: Analysis): TagEdit[] {
  return lesson.sections.flatMap((section) => {
    const claimed = claimsOfSection(section);
    const found = (tags[section.index]?.tags ?? [])
      .map(({ tag }) => tag)
      .filter((tag) => !claimed.includes(tag));
    const at = found.length > 0 ? endOfWords(lesson, section) : undefined;
    if (at === undefined) return [];
    return [{ span: { start: at, end: at }, text: found.map((tag) => ` #${tag}`).join(''), tags: found }];
  });
}

/** Behind the last word of a heading: before a closing `##`, a line below it or an attribute such as `{#here}`. */
function endOfWords({ text }: Lesson, { heading }: Section): number | undefined {
  if (!heading) return undefined;
  const source = text.slice(heading.span.start, heading.span.end);
  const isUnderlined = !source.startsWith('#');
  const words = isUnderlined ? source.replace(/\r?\n[^\n]*$/, '') : source.replace(/[ \t]+#+[ \t]*$/, '');
  const end = words.replace(/\s*\{[^{}]*\}\s*$/, '').trimEnd().length;
  return end === 0 ? undefined : heading.span.start + end;
}
