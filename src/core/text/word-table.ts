import { addUnit, noLetters } from './word-hash';

/** The hash of two words that follow each other. */
export const pairOf = (one: number, other: number): number => Math.imul(one, 0x9e3779b1) ^ other;

/** The hash of a word of letters, as `addUnit` makes it. */
export function hashOf(word: string): number {
  let hash = noLetters;
  for (let at = 0; at < word.length; at++) hash = addUnit(hash, word.charCodeAt(at));
  return hash;
}

const slots = 1 << 12;
const slotOf = (hash: number): number => (hash ^ (hash >>> 12) ^ (hash >>> 24)) & (slots - 1);

/** Bits by the hash of a word. Words may share a slot: it tells where a closer look is due, and no more. */
export class WordTable {
  readonly #bits = new Int32Array(slots);
  /** One bit for each slot, whether it holds any: so little that it is at hand for every word of a text. */
  readonly #taken = new Uint8Array(slots >> 3);

  add(hash: number, bits: number): void {
    const slot = slotOf(hash);
    this.#taken[slot >> 3] = (this.#taken[slot >> 3] ?? 0) | (1 << (slot & 7));
    this.#bits[slot] = (this.#bits[slot] ?? 0) | bits;
  }

  /** At least the bits that were added for a word; 0 for most other words. */
  get(hash: number): number {
    const slot = slotOf(hash);
    const isTaken = ((this.#taken[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0;
    return isTaken ? (this.#bits[slot] ?? 0) : 0;
  }
}
