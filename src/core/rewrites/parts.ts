import type { Cell } from '../lesson/types';
import type { PlainText } from '../text/plain-text';
import type { Span } from '../text/span';
import type { PassageContext } from './context';

/** The words of a passage, or of one cell of a row, that are read on their own. */
export interface Part {
  readonly plain: PlainText;
  readonly span: Span;
  readonly evidence: number | undefined;
}

/** The passage itself, or the cells of a row, the one with the evidence first. */
export function partsOf({ lesson, passage, reading }: PassageContext): Part[] {
  const told = reading.evidence[0]?.span;
  if (passage.kind !== 'row')
    return [
      {
        plain: passage.content.plain,
        span: passage.span,
        evidence: told && plainOffset(passage.content.plain, told.start - passage.base),
      },
    ];
  const cells = passage.content.cells.filter(({ plain }) => plain.text.trim() !== '');
  const has = (cell: Cell): boolean =>
    told !== undefined &&
    told.start >= passage.base + cell.span.start &&
    told.start < passage.base + cell.span.end;
  return [...cells.filter(has), ...cells.filter((cell) => !has(cell))].map((cell) => ({
    plain: cell.plain,
    span: wordsOf(cell, passage.base, lesson.text),
    evidence: has(cell) && told ? plainOffset(cell.plain, told.start - passage.base) : undefined,
  }));
}

/** A cell's span holds its bars and spaces; its words begin at the first other character and end at the last. */
function wordsOf(cell: Cell, base: number, text: string): Span {
  const whole = text.slice(base + cell.span.start, base + cell.span.end);
  const before = /^\s*\|?\s*/.exec(whole)?.[0].length ?? 0;
  const after = /\s*(?:(?<!\\)\|)?\s*$/.exec(whole)?.[0].length ?? 0;
  return { start: base + cell.span.start + before, end: base + cell.span.end - after };
}

function plainOffset(plain: PlainText, source: number): number | undefined {
  const piece = plain.pieces.find(
    (candidate) => source >= candidate.source && source < candidate.source + candidate.length,
  );
  return piece && piece.at + source - piece.source;
}
