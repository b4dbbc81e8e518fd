const none = -1;

/** Numbers by pairs of words. Open addressing with linear probing: most pairs of a text are in no table. */
export class PairTable {
  readonly #pairs: Int32Array;
  readonly #values: Int32Array;

  /** @param values from 0 on, by `pairOf` */
  constructor(values: ReadonlyMap<number, number>) {
    // A power of 2, so that a hash is cut to a slot by its last bits, and at least half of it free.
    const slots = 1 << (32 - Math.clz32(2 * values.size));
    this.#pairs = new Int32Array(slots).fill(none);
    this.#values = new Int32Array(slots).fill(none);
    for (const [pair, value] of values) {
      const slot = this.#slotOf(pair);
      this.#pairs[slot] = pair;
      this.#values[slot] = value;
    }
  }

  /** The number of a pair; -1 where it has none. */
  get(pair: number): number {
    return this.#values[this.#slotOf(pair)] ?? none;
  }

  /** Where the pair is or would be. */
  #slotOf(pair: number): number {
    const last = this.#pairs.length - 1;
    const hash = Math.imul(pair, 0x9e3779b1);
    let slot = (hash ^ (hash >>> 15)) & last;
    while (this.#pairs[slot] !== pair && this.#pairs[slot] !== none) slot = (slot + 1) & last;
    return slot;
  }
}

/** One number for two words, each by its `Entry.number`. */
export const pairOf = (first: number, second: number): number => first * mostWords + second;
const mostWords = 1 << 15;
