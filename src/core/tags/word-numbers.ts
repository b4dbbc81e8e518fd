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
  readonly #words: string[] = [''];
  /** An open hash table: the number that stands at a word's hash, or at the next free place behind it. */
  #table = new Uint16Array(512);

  constructor() {
    for (const mark of marks) this.add(mark);
  }

  /** How many numbers there are; each is less. */
  get size(): number {
    return this.#words.length;
  }

  /** The number of a word, in small letters; a new one where it has none yet. */
  add(word: string): number {
    const known = this.of(word, 0, word.length, hashOf(word));
    if (known !== unknownWord) return known;
    this.#words.push(word);
    if (this.#words.length * 4 > this.#table.length) this.#grow();
    else this.#place(word, this.#words.length - 1);
    return this.#words.length - 1;
  }

  /**
   * The number of the word between two offsets of a text in small letters.
   * @param hash of its characters, made with `addToHash`
   */
  of(text: string, start: number, end: number, hash: number): number {
    const mask = this.#table.length - 1;
    for (let at = placeOf(hash) & mask; ; at = (at + 1) & mask) {
      const number = this.#table[at] ?? unknownWord;
      if (number === unknownWord || isWord(this.#words[number] ?? '', text, start, end)) return number;
    }
  }

  #grow(): void {
    this.#table = new Uint16Array(this.#table.length * 2);
    this.#words.forEach((word, number) => {
      if (number !== unknownWord) this.#place(word, number);
    });
  }

  #place(word: string, number: number): void {
    const mask = this.#table.length - 1;
    let at = placeOf(hashOf(word)) & mask;
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

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== plainCode(text.charCodeAt(start + at))) return false;
  return true;
}

/** One apostrophe for both. */
const plainCode = (code: number): number => (code === 0x2019 ? 0x27 : code);
