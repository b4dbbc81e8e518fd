/** A stretch of a text: UTF-16 offsets, `start` included, `end` not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const shiftSpan = (span: Span, by: number): Span =>
  by === 0 ? span : { start: span.start + by, end: span.end + by };

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
