/** Where a column's number stands: in which part of a row, at which index of that part. */
export interface Slot {
  readonly part: number;
  readonly index: number;
}

export type Layout = ReadonlyMap<string, Slot>;

/** One passage's numbers in several parts, so that what passages share is written once: part p begins at `starts[p]` of `parts[p]`. */
export interface Row {
  readonly parts: Float32Array[];
  readonly starts: number[];
}

/** The layout of rows that stand whole in one part, as in training. */
export const denseLayout = (names: readonly string[]): Layout =>
  new Map(names.map((name, index) => [name, { part: 0, index }]));

/**
 * The slots of named columns, each as one number for `read`.
 * @throws when the weights name a column that the layout does not have
 */
export function slotsOf(names: readonly string[], layout: Layout): Int32Array {
  const missing = names.filter((name) => !layout.has(name));
  if (missing.length > 0)
    throw new Error(`The weights ask for what is not read any more: ${missing.join('; ')}`);
  return Int32Array.from(names, (name) => {
    const { part, index } = layout.get(name) ?? { part: 0, index: 0 };
    return part * mostColumns + index;
  });
}

const bitsOfIndex = 16;
const mostColumns = 1 << bitsOfIndex;

/** The number in one slot of a row. */
export function read(row: Row, slot: number): number {
  const part = slot >>> bitsOfIndex;
  return row.parts[part]?.[(row.starts[part] ?? 0) + (slot & (mostColumns - 1))] ?? 0;
}
