import { WordMap } from '../text/word-map';

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
  readonly #numbers = new WordMap<number>();

  constructor() {
    for (const mark of marks) this.add(mark);
  }

  /** How many numbers there are, that of unknown words too; each is less. */
  get size(): number {
    return this.#numbers.size + 1;
  }

  /** The number of a word, in small letters; a new one where it has none yet. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.size;
    this.#numbers.set(word, number);
    return number;
  }

  /** The number of the word between two offsets of a text, by the text's units. */
  of(units: Uint16Array, start: number, end: number): number {
    return this.#numbers.find(units, start, end) ?? unknownWord;
  }
}
