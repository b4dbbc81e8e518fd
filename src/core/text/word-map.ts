/**
 * A map whose keys are words in lower case. It finds a word where it stands in a text, in any case and with
 * straight or curly apostrophes, without cutting it out: most words of a lesson are asked for once and not kept.
 * Open addressing with linear probing.
 */
export class WordMap<Value> {
  readonly #words: string[] = [];
  readonly #values: Value[] = [];
  /** For each slot the number of its word in the lists, counted from 1 on, and the word's hash; 0 where it is free. */
  #numbers = new Int32Array(firstSlots);
  #hashes = new Int32Array(firstSlots);

  get size(): number {
    return this.#words.length;
  }

  get(word: string): Value | undefined {
    return this.find(word, 0, word.length);
  }

  /** The value of the word that stands in a text from one offset up to, not including, another. */
  find(text: string, from: number, to: number): Value | undefined {
    const number = this.#numbers[this.#slotOf(text, from, to)] ?? 0;
    return number === 0 ? undefined : this.#values[number - 1];
  }

  set(word: string, value: Value): void {
    const number = this.#numbers[this.#slotOf(word, 0, word.length)] ?? 0;
    if (number > 0) this.#values[number - 1] = value;
    else this.#add(word, value);
  }

  #add(word: string, value: Value): void {
    this.#words.push(word);
    this.#values.push(value);
    if (2 * this.size <= this.#numbers.length) this.#place(word, this.size);
    else {
      this.#numbers = new Int32Array(2 * this.#numbers.length);
      this.#hashes = new Int32Array(this.#numbers.length);
      this.#words.forEach((known, at) => this.#place(known, at + 1));
    }
  }

  #place(word: string, number: number): void {
    const slot = this.#slotOf(word, 0, word.length);
    this.#numbers[slot] = number;
    this.#hashes[slot] = hashOf(word, 0, word.length);
  }

  /** Where the word is or would be. */
  #slotOf(text: string, from: number, to: number): number {
    const numbers = this.#numbers;
    const hashes = this.#hashes;
    const last = numbers.length - 1;
    const hash = hashOf(text, from, to);
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const number = numbers[slot] ?? 0;
      if (number === 0) return slot;
      if (hashes[slot] === hash && isAt(this.#words[number - 1] ?? '', text, from, to)) return slot;
    }
  }
}

/** A power of 2, so that a hash is cut to a slot by its last bits. */
const firstSlots = 64;

function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + folded(text.charCodeAt(at))) | 0;
  return hash ^ (hash >>> 15);
}

function isAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== folded(text.charCodeAt(from + at))) return false;
  return true;
}

const lowerAscii = Uint8Array.from({ length: 0x80 }, (_, code) =>
  String.fromCharCode(code).toLowerCase().charCodeAt(0),
);
const curlyApostrophe = '’'.charCodeAt(0);
const straightApostrophe = "'".charCodeAt(0);

/** A code unit in lower case, an apostrophe made straight. */
const folded = (code: number): number => (code < 0x80 ? (lowerAscii[code] ?? 0) : foldedWide(code));

function foldedWide(code: number): number {
  if (code === curlyApostrophe) return straightApostrophe;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}
