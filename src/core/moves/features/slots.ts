/** Where a column's number stands: in which part of a row, at which index of that part. */
export interface Slot {
  readonly part: number;
  readonly index: number;
}

export type Layout = ReadonlyMap<string, Slot>;

/** The layout of rows that stand whole in one part, as in training. */
export const denseLayout = (names: readonly string[]): Layout =>
  new Map(names.map((name, index) => [name, { part: 0, index }]));
