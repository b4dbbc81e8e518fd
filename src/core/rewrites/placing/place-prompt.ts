import type { Lesson, Passage } from '../../lesson/types';
import { blockOf, indentBefore, lineEndAt } from '../structural/list-items';
import { markerBehind, numbersBehind } from '../structural/numbers';
import type { TextEdit } from '../types';

/** Where a prompt goes, and what stands before its words there. */
export interface PromptPlace {
  readonly at: number;
  readonly before: string;
  /** The numbers of the steps behind it, which count on; absent where none changes. */
  readonly renumber?: readonly TextEdit[];
}

/**
 * The place for one more prompt at a cursor: on an empty line or behind an empty marker just there, in a cell at its
 * end, else as the next step of the list or the next paragraph.
 * @param offset of the cursor
 */
export function placePrompt(lesson: Lesson, offset: number): PromptPlace {
  const { text } = lesson;
  const line = lesson.lines.lineAt(offset);
  const from = lesson.lines.starts[line] ?? 0;
  const words = text.slice(from, lesson.lines.starts[line + 1] ?? text.length).replace(/[\r\n]+$/, '');
  const end = from + words.length;
  // "- ", "3. ", "> ", "- [ ] " wait for their words.
  if (/^[\s>]*(?:(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s*)?)?$/.test(words) && words.trim() !== '')
    return { at: end, before: /\s$/.test(words) ? '' : ' ' };
  if (words.trim() === '') return onEmptyLine(lesson, offset, from);
  const passage = passageAt(lesson, offset);
  if (passage?.kind === 'row') return inCell(lesson, passage, offset);
  const lineEnd = lineEndAt(text, from);
  const item = passage && itemOf(lesson, passage);
  const block = item && blockOf(lesson, item);
  if (item && block)
    return {
      at: block.end,
      before: `${lineEnd}${nextStep(lesson, item, block.start)}`,
      renumber: numbersBehind(lesson, item),
    };
  const quote = /^[ \t]*(?:>[ \t]?)+/.exec(words)?.[0] ?? '';
  return {
    at: passage?.span.end ?? end,
    before: `${lineEnd}${quote.trimEnd()}${lineEnd}${quote}`,
  };
}

const passageAt = (lesson: Lesson, offset: number): Passage | undefined =>
  lesson.passages
    .filter(
      ({ span }) =>
        lesson.lines.lineAt(span.start) <= lesson.lines.lineAt(offset) &&
        lesson.lines.lineAt(span.end) >= lesson.lines.lineAt(offset),
    )
    .pop();

/** The list item that a passage is or stands in. */
function itemOf(lesson: Lesson, passage: Passage): Passage | undefined {
  if (passage.content.marker) return passage;
  return passage.parent === undefined ? undefined : lesson.passages[passage.parent];
}

/** Right under a step, one more step; else just the words. */
function onEmptyLine(lesson: Lesson, offset: number, from: number): PromptPlace {
  const above = lesson.passages.filter(({ span }) => span.end <= from).pop();
  const isRightBelow = above !== undefined && /^\r?\n$|^\r$/.test(lesson.text.slice(above.span.end, from));
  const item = isRightBelow ? itemOf(lesson, above) : undefined;
  const start = item && blockOf(lesson, item)?.start;
  if (item && start !== undefined)
    return { at: from, before: nextStep(lesson, item, start), renumber: numbersBehind(lesson, item) };
  return { at: offset, before: '' };
}

/** The indent and the marker of the step after this one. */
const nextStep = (lesson: Lesson, item: Passage, start: number): string =>
  `${indentBefore(lesson, start)}${markerBehind(lesson, item)} `;

/** At the end of the words of the cell that the cursor stands in. */
function inCell(lesson: Lesson, passage: Passage, offset: number): PromptPlace {
  const cell =
    passage.content.cells.find(({ span }) => offset <= passage.base + span.end) ??
    passage.content.cells[passage.content.cells.length - 1];
  if (!cell) return { at: offset, before: '' };
  const whole = lesson.text.slice(passage.base + cell.span.start, passage.base + cell.span.end);
  const words = whole.replace(/\s*(?:(?<!\\)\|)?\s*$/, '');
  const isEmpty = /^\s*\|?\s*$/.test(words);
  const gap = /^\s*\|\s/.exec(whole)?.[0].length ?? 0;
  const at = passage.base + cell.span.start + (isEmpty ? Math.max(gap, words.length) : words.length);
  return { at, before: isEmpty ? (gap > 0 ? '' : ' ') : ' ' };
}
