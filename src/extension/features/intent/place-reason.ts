import type { Lesson, Passage, TextEdit } from '../../../core/index';

/** The comment that states a reason for telling, and how much of the lesson it speaks about. */
export interface ReasonPlace {
  readonly edit: TextEdit;
  readonly speaksOf: 'passage' | 'section';
}

/** A reason becomes one line of one comment. */
export const isSayable = (because: string): boolean => because.trim() !== '' && !/-->|[\r\n]/.test(because);

/** Reads a text as a lesson. */
export type Read = (text: string) => Lesson;

/**
 * Where the comment can stand without changing what the lesson is: no list is cut in two, no table ends.
 * Each place is tried by reading the passage's section with it: the light bulb has no time for a whole unit.
 * @returns nothing where there is no such place
 */
export function placeReason(
  lesson: Lesson,
  passage: Passage,
  because: string,
  read: Read,
): ReasonPlace | undefined {
  const comment = `<!-- stem-shift: tell because ${because.trim()} -->${lineEnding(lesson)}`;
  const own = sectionAlone(lesson, passage, read);
  if (!own) return placeIn(lesson, passage, comment, read);
  const place = placeIn(own.lesson, own.passage, comment, read);
  if (!place) return undefined;
  const at = place.edit.span.start + own.start;
  return { ...place, edit: { ...place.edit, span: { start: at, end: at } } };
}

/** The passage's section read by itself; nothing where it does not say the same without the text around it. */
function sectionAlone(
  lesson: Lesson,
  passage: Passage,
  read: Read,
): { readonly lesson: Lesson; readonly passage: Passage; readonly start: number } | undefined {
  const { start, end } = lesson.sections[passage.section]?.span ?? { start: 0, end: 0 };
  if (start !== startOfLine(lesson, start)) return undefined;
  const alone = read(lesson.text.slice(start, end));
  const same = alone.passages.find((one) => one.span.start + start === passage.span.start);
  const saysTheSame =
    same?.kind === passage.kind &&
    same.content.depth === passage.content.depth &&
    same.content.plain.text === passage.content.plain.text;
  return saysTheSame ? { lesson: alone, passage: same, start } : undefined;
}

function placeIn(lesson: Lesson, passage: Passage, comment: string, read: Read): ReasonPlace | undefined {
  for (const { at, indent } of [...placesBefore(lesson, passage), ...placeUnderHeading(lesson, passage)]) {
    const edit = { span: { start: at, end: at }, text: indent + comment };
    const after = read(lesson.text.slice(0, at) + edit.text + lesson.text.slice(at));
    const speaksOf = isSameBut(lesson, after) ? whatItSpeaksOf(after, at, passage) : undefined;
    if (speaksOf) return { edit, speaksOf };
  }
  return undefined;
}

interface Place {
  readonly at: number;
  /** What the comment's line begins with. */
  readonly indent: string;
}

function placesBefore(lesson: Lesson, passage: Passage): Place[] {
  if (passage.kind === 'row') return [];
  const first = passage.content.marker
    ? passage.base + passage.content.marker.span.start
    : passage.span.start;
  const at = startOfLine(lesson, first);
  const lead = lesson.text.slice(at, first);
  const sibling = passage.kind === 'item' ? siblingBefore(lesson, passage) : undefined;
  // A comment between two items would make two lists of one: it stands at the end of the item before.
  if (sibling) return [{ at, indent: indentInside(lesson, sibling) }];
  if (!/^[\s>]*$/.test(lead)) return [];
  const outsideOfQuote = lead.replace(/>[ \t]*$/, '');
  return [
    { at, indent: lead },
    { at, indent: outsideOfQuote },
  ];
}

function placeUnderHeading(lesson: Lesson, passage: Passage): Place[] {
  const heading = lesson.sections[passage.section]?.heading;
  if (!heading) return [];
  const at = lesson.lines.starts[lesson.lines.lineAt(heading.span.end) + 1];
  return at === undefined ? [] : [{ at, indent: '' }];
}

/** The item before this one in the same list. */
function siblingBefore(lesson: Lesson, passage: Passage): Passage | undefined {
  for (let index = passage.index - 1; index >= 0; index--) {
    const before = lesson.passages[index];
    if (!before || before.section !== passage.section) return undefined;
    if (before.content.followedBy && before.content.depth <= passage.content.depth) return undefined;
    if (before.parent !== passage.parent) continue;
    return before.kind === 'item' && before.content.depth === passage.content.depth ? before : undefined;
  }
  return undefined;
}

/** The line beginning that belongs to an item's text: its own, with blanks in the place of the marker. */
function indentInside(lesson: Lesson, item: Passage): string {
  const marker = (item.content.marker?.span.start ?? 0) + item.base;
  const line = startOfLine(lesson, marker);
  const [bullet = '', blanks = ' '] =
    /^([-+*]|\d+[.)])([ \t]*)/.exec(lesson.text.slice(marker))?.slice(1) ?? [];
  return lesson.text.slice(line, marker) + ' '.repeat(bullet.length) + (blanks || ' ');
}

const startOfLine = (lesson: Lesson, offset: number): number =>
  lesson.lines.starts[lesson.lines.lineAt(offset)] ?? 0;

const lineEnding = (lesson: Lesson): string => (lesson.text.includes('\r\n') ? '\r\n' : '\n');

/** Whether two readings hold the same headings and passages in the same places of the outline. */
function isSameBut(before: Lesson, after: Lesson): boolean {
  const shape = (lesson: Lesson): string =>
    lesson.passages
      .map(({ kind, section, parent, content }) =>
        [kind, section, parent, content.depth, content.marker?.text, content.plain.text].join('|'),
      )
      .join('\n');
  return before.sections.length === after.sections.length && shape(before) === shape(after);
}

function whatItSpeaksOf(after: Lesson, at: number, passage: Passage): ReasonPlace['speaksOf'] | undefined {
  const lineEnd = after.lines.starts[after.lines.lineAt(at) + 1] ?? after.text.length;
  const directive = after.directives.find(({ span }) => span.start >= at && span.start < lineEnd);
  if (directive?.kind !== 'tell') return undefined;
  if (directive.passage === passage.index) return 'passage';
  return directive.section === passage.section ? 'section' : undefined;
}
