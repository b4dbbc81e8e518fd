/** The hash of a word before its first letter. */
export const emptyHash = 17;

/** Letters, digits and the underscore by their code, in lower case; 0 for every other sign of ASCII. */
const letters = new Uint8Array(128);
for (let code = 0; code < letters.length; code++) {
  const sign = String.fromCharCode(code);
  if (/\w/.test(sign)) letters[code] = sign.toLowerCase().charCodeAt(0);
}

/** The letter of a word at a code unit, in lower case; 0 where there is none. */
export const letterOf = (code: number): number => (code < 128 ? (letters[code] ?? 0) : 0);

export const addLetter = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

/** The hash of two words that follow each other. */
export const pairOf = (one: number, other: number): number => Math.imul(one, 0x9e3779b1) ^ other;

export function hashOf(word: string): number {
  let hash = emptyHash;
  for (let at = 0; at < word.length; at++) hash = addLetter(hash, letterOf(word.charCodeAt(at)));
  return hash;
}

/** Bits by the hash of a word. Two words may share a hash: it tells where a closer look is due, and no more. */
export class WordTable {
  readonly #hashes: Int32Array;
  readonly #bits: Int32Array;

  constructor(entries: ReadonlyMap<number, number>) {
    const size = 2 ** Math.ceil(Math.log2(4 * entries.size + 4));
    this.#hashes = new Int32Array(size);
    this.#bits = new Int32Array(size);
    for (const [hash, bits] of entries) {
      const slot = this.#slotOf(hash);
      this.#hashes[slot] = hash;
      this.#bits[slot] = bits;
    }
  }

  /** 0 where the word is not listed. */
  get(hash: number): number {
    return this.#bits[this.#slotOf(hash)] ?? 0;
  }

  /** Where a hash stands, or would stand: the first free slot behind its own. */
  #slotOf(hash: number): number {
    const last = this.#bits.length - 1;
    let slot = (hash ^ (hash >>> 15)) & last;
    while (this.#bits[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & last;
    return slot;
  }
}
