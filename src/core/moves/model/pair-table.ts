const none = -1;

/** Numbers by pairs of words. Open addressing with linear probing: most pairs of a text are in no table. */
export class PairTable {
  /** For each slot a pair and its number, side by side; -1 twice where it is free. */
  readonly #slots: Int32Array;

  /** @param values from 0 on, by `pairOf` */
  constructor(values: ReadonlyMap<number, number>) {
    // A power of 2, so that a hash is cut to a slot by its last bits, and at least half of it free.
    this.#slots = new Int32Array(1 << (33 - Math.clz32(2 * values.size))).fill(none);
    for (const [pair, value] of values) this.#slots.set([pair, value], this.#slotOf(pair));
  }

  /** The number of a pair; -1 where it has none. */
  get(pair: number): number {
    return this.#slots[this.#slotOf(pair) + 1] ?? none;
  }

  /** Where the pair is or would be. */
  #slotOf(pair: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    const hash = Math.imul(pair, 0x9e3779b1);
    let slot = ((hash ^ (hash >>> 15)) << 1) & last;
    while (slots[slot] !== pair && slots[slot] !== none) slot = (slot + 2) & last;
    return slot;
  }
}

/** One number for two words, each by its `Entry.number`. */
export const pairOf = (first: number, second: number): number => first * mostWords + second;
const mostWords = 1 << 15;
