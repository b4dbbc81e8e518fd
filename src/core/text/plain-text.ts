import type { Span } from './span';

/**
 * Words without their markup, and the way back to the source: `text` is what a reader sees, and each
 * piece of it knows the source offset at which it was written. Offsets are UTF-16 code units.
 */
export interface PlainText {
  readonly text: string;
  readonly pieces: readonly PlainPiece[];
}

export interface PlainPiece {
  /** Offset in `PlainText.text` at which the piece begins. */
  readonly at: number;
  /** Offset in the source at which the piece begins. */
  readonly source: number;
  readonly length: number;
}

/** The source offset of a plain offset. Inside a piece it is exact; after one it stays at its end. */
export function sourceOffset(plain: PlainText, offset: number): number {
  let low = 0;
  let high = plain.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((plain.pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = plain.pieces[low];
  return piece ? piece.source + Math.max(0, Math.min(offset - piece.at, piece.length)) : 0;
}

/** The source span of a plain span: from its first character to its last, markup between them included. */
export function sourceSpan(plain: PlainText, { start, end }: Span): Span {
  const from = sourceOffset(plain, start);
  return { start: from, end: end > start ? sourceOffset(plain, end - 1) + 1 : from };
}
