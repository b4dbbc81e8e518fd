/**
 * A map whose keys are words in lower case. It finds a word where it stands in a text, in any case and with
 * straight or curly apostrophes, without cutting it out: most words of a lesson are asked for once and not kept.
 * Open addressing with linear probing.
 */
export class WordTable<Value> {
  #words: string[] = new Array<string>(firstSlots).fill('');
  #values: (Value | undefined)[] = new Array<Value | undefined>(firstSlots).fill(undefined);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get(word: string): Value | undefined {
    return this.find(word, 0, word.length);
  }

  /** The value of the word that stands in a text from one offset up to, not including, another. */
  find(text: string, from: number, to: number): Value | undefined {
    return this.#values[this.#slotOf(text, from, to)];
  }

  set(word: string, value: Value): void {
    if (2 * this.#size >= this.#words.length) this.#grow();
    const slot = this.#slotOf(word, 0, word.length);
    if (this.#words[slot] === '') this.#size++;
    this.#words[slot] = word;
    this.#values[slot] = value;
  }

  /** Where the word is or would be. */
  #slotOf(text: string, from: number, to: number): number {
    const words = this.#words;
    const last = words.length - 1;
    let slot = hashOf(text, from, to) & last;
    for (;;) {
      const word = words[slot] ?? '';
      if (word === '' || isAt(word, text, from, to)) return slot;
      slot = (slot + 1) & last;
    }
  }

  #grow(): void {
    const [words, values] = [this.#words, this.#values];
    this.#words = new Array<string>(2 * words.length).fill('');
    this.#values = new Array<Value | undefined>(2 * words.length).fill(undefined);
    words.forEach((word, old) => {
      if (word === '') return;
      const slot = this.#slotOf(word, 0, word.length);
      this.#words[slot] = word;
      this.#values[slot] = values[old];
    });
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
