/** Marks that a text's words are cut at and that patterns may name; they have the first numbers. */
const marks = ['.', '?', '!', ';', '|', ':'] as const;

/** The number of every word that no pattern names. */
export const unknownWord = 0;
export const bar = 1 + marks.indexOf('|');
export const colon = 1 + marks.indexOf(':');

/** Whether a "word" is a mark at which a clause ends. */
export const endsClause = (word: number): boolean => word > unknownWord && word <= bar;

/**
 * Numbers for the words that patterns name. A text is then compared by numbers, and no word of it has to be
 * cut out: most time of reading cues would go into small strings otherwise.
 */
export class WordNumbers {
  /** The letters of all words, one word behind the other, and where each begins: side by side, to be quick to compare. */
  #letters: Uint16Array = new Uint16Array(1024);
  readonly #starts: number[] = [0, 0];
  /** An open hash table: the number that stands at a word's hash, or at the next free place behind it. */
  #table = new Uint16Array(512);

  constructor() {
    for (const mark of marks) this.add(mark);
  }

  /** How many numbers there are; each is less. */
  get size(): number {
    return this.#starts.length - 1;
  }

  /** The number of a word, in small letters; a new one where it has none yet. */
  add(word: string): number {
    const known = this.of(word, 0, word.length, hashOf(word));
    if (known !== unknownWord) return known;
    const number = this.size;
    const start = this.#starts[number] ?? 0;
    if (start + word.length > this.#letters.length) this.#letters = enlarged(this.#letters);
    for (let at = 0; at < word.length; at++) this.#letters[start + at] = word.charCodeAt(at);
    this.#starts.push(start + word.length);
    if (this.size * 4 > this.#table.length) this.#grow();
    else this.#place(hashOf(word), number);
    return number;
  }

  /**
   * The number of the word between two offsets of a text in small letters.
   * @param hash of its characters, made with `addToHash`
   */
  of(text: string, start: number, end: number, hash: number): number {
    const mask = this.#table.length - 1;
    for (let at = placeOf(hash) & mask; ; at = (at + 1) & mask) {
      const number = this.#table[at] ?? unknownWord;
      if (number === unknownWord || this.#isWord(number, text, start, end)) return number;
    }
  }

  #grow(): void {
    this.#table = new Uint16Array(this.#table.length * 2);
    for (let number = 1; number < this.size; number++) {
      const letters = this.#letters.subarray(this.#starts[number], this.#starts[number + 1]);
      this.#place(letters.reduce(addToHash, 0), number);
    }
  }

  #isWord(number: number, text: string, start: number, end: number): boolean {
    const letters = this.#letters;
    const first = this.#starts[number] ?? 0;
    const length = (this.#starts[number + 1] ?? 0) - first;
    if (length !== end - start) return false;
    for (let at = 0; at < length; at++)
      if (letters[first + at] !== plainCode(text.charCodeAt(start + at))) return false;
    return true;
  }

  #place(hash: number, number: number): void {
    const mask = this.#table.length - 1;
    let at = placeOf(hash) & mask;
    while (this.#table[at] !== unknownWord) at = (at + 1) & mask;
    this.#table[at] = number;
  }
}

/** The hash of a word with one more character; that of no character is 0. */
export const addToHash = (hash: number, code: number): number => (Math.imul(hash, 31) + plainCode(code)) | 0;

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = addToHash(hash, word.charCodeAt(at));
  return hash;
}

const placeOf = (hash: number): number => hash ^ (hash >>> 13);

function enlarged(letters: Uint16Array): Uint16Array {
  const larger = new Uint16Array(letters.length * 2);
  larger.set(letters);
  return larger;
}

/** One apostrophe for both. */
const plainCode = (code: number): number => (code === 0x2019 ? 0x27 : code);
