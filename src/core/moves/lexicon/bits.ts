/** A set of classes of one kind as bits: class number n is bit n. */
export type Bits = number;

export const bitOf = <Key>(keys: readonly Key[], key: Key): Bits => 1 << keys.indexOf(key);

/** How many of the classes are in a set. */
export function sizeOf(set: Bits): number {
  let size = 0;
  for (let left = set; left !== 0; left &= left - 1) size++;
  return size;
}

/** Adds 1 to the count of each class in a set; the first class's count stands at `at`. */
export function countClasses(set: Bits, counts: number[] | Float32Array, at = 0): void {
  for (let left = set; left !== 0; left &= left - 1) {
    const index = at + 31 - Math.clz32(left & -left);
    counts[index] = (counts[index] ?? 0) + 1;
  }
}
