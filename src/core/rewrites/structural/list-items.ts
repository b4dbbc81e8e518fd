import type { Lesson, Passage } from '../../lesson/types';
import type { Span } from '../../text/span';

/** The items of the list that this item stands in, in order; empty for what is no item. */
export function itemsBeside(lesson: Lesson, passage: Passage): Passage[] {
  if (passage.kind !== 'item') return [];
  const before = walk(lesson, passage, -1).reverse();
  return [...before, passage, ...walk(lesson, passage, 1)];
}

function walk(lesson: Lesson, from: Passage, step: 1 | -1): Passage[] {
  const found: Passage[] = [];
  for (let at = from.index + step; ; at += step) {
    const here = lesson.passages[at];
    if (here?.section !== from.section) return found;
    if (isSibling(from, here)) found.push(here);
    else if (!isWithin(lesson, here, from.parent, from.content.depth)) return found;
  }
}

const isSibling = (one: Passage, other: Passage): boolean =>
  other.kind === 'item' &&
  other.parent === one.parent &&
  other.content.depth === one.content.depth &&
  other.content.marker?.ordered === one.content.marker?.ordered;

/** Whether it stands in a list item below the list of this parent. */
function isWithin(lesson: Lesson, passage: Passage, parent: number | undefined, depth: number): boolean {
  let here: Passage | undefined = passage;
  while (here?.parent !== undefined && here.parent !== parent) here = lesson.passages[here.parent];
  return here !== undefined && here !== passage && here.parent === parent && here.content.depth === depth;
}

/** From an item's marker to the end of all that stands in it; `undefined` where code or pictures end it. */
export function blockOf(lesson: Lesson, item: Passage): Span | undefined {
  const marker = item.content.marker;
  if (!marker) return undefined;
  let last = item;
  for (let at = item.index + 1; at < lesson.passages.length; at++) {
    const here = lesson.passages[at];
    if (!here || !isBelow(lesson, here, item.index)) break;
    last = here;
  }
  if (last.content.followedBy !== undefined) return undefined;
  return { start: item.base + marker.span.start, end: last.span.end };
}

function isBelow(lesson: Lesson, passage: Passage, ancestor: number): boolean {
  let { parent } = passage;
  while (parent !== undefined && parent > ancestor) parent = lesson.passages[parent]?.parent;
  return parent === ancestor;
}

/** The end of line that a text uses from here on. */
export const lineEndAt = (text: string, from: number): string =>
  /\r\n|\n|\r/.exec(text.slice(from, from + 2000))?.[0] ?? /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';

/** What stands on its line before an offset: quotation marks and indent. */
export function indentBefore(lesson: Lesson, offset: number): string {
  const start = lesson.lines.starts[lesson.lines.lineAt(offset)] ?? offset;
  return lesson.text.slice(start, offset).replace(/^\uFEFF/, '');
}
