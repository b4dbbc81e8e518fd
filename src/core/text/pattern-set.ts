import { beginningsOf, type Beginning } from './first-words';
import { addLetter, emptyHash, hashOf, letterOf, pairOf, WordTable } from './word-table';

/** A word with which some pattern begins that goes on with a second one. */
const beginsPair = 1 << 30;

/**
 * Patterns that are tried together on one text. Each is tried only where the words stand with which its phrases
 * begin: one walk over the text spares nearly all of them.
 */
export class PatternSet<Name extends string> {
  readonly #patterns: readonly RegExp[];
  readonly #names: readonly Name[];
  readonly #words: WordTable;
  readonly #pairs: WordTable;
  /** The patterns that may begin with anything. */
  readonly #always: number;
  /** Whether all of them speak of how a text begins. */
  readonly #onlyFirst: boolean;

  /** @param patterns up to 30; none of them may be global or sticky */
  constructor(patterns: Readonly<Record<Name, RegExp>>) {
    this.#names = Object.keys(patterns) as Name[];
    this.#patterns = this.#names.map((name) => patterns[name]);
    const beginnings = this.#patterns.map((pattern) => beginningsOf(pattern));
    const words = new Map<number, number>();
    const pairs = new Map<number, number>();
    let always = 0;
    beginnings.forEach((own, index) => {
      for (const beginning of own) if (!list(beginning, 1 << index, words, pairs)) always |= 1 << index;
    });
    this.#always = always;
    this.#words = new WordTable(words);
    this.#pairs = new WordTable(pairs);
    this.#onlyFirst = beginnings.every((own) => own.every(({ first }) => first));
  }

  /** The bit of a pattern in what `matchesOf` gives. */
  bit(name: Name): number {
    return 1 << this.#names.indexOf(name);
  }

  /** Which patterns match a text, as bits. */
  matchesOf(text: string): number {
    let matches = 0;
    for (let open = this.#candidatesOf(text), index = 0; open !== 0; open >>>= 1, index++)
      if (open & 1 && this.#patterns[index]?.test(text) === true) matches |= 1 << index;
    return matches;
  }

  /** At least the patterns that match. */
  #candidatesOf(text: string): number {
    let candidates = this.#always;
    let hash = emptyHash;
    let letters = 0;
    /** The word before, where a second one may follow it. */
    let before: number | undefined;
    let words = 0;
    for (let at = 0; at <= text.length; at++) {
      const letter = at < text.length ? letterOf(text.charCodeAt(at)) : 0;
      if (letter !== 0) {
        hash = addLetter(hash, letter);
        letters++;
        continue;
      }
      if (letters === 0) continue;
      const own = this.#words.get(hash);
      candidates |= own;
      if (before !== undefined) candidates |= this.#pairs.get(pairOf(before, hash));
      before = own & beginsPair ? hash : undefined;
      hash = emptyHash;
      letters = 0;
      if (++words === 2 && this.#onlyFirst) break;
    }
    return candidates & ~beginsPair;
  }
}

/** Lists the words of a beginning; false where it has none. */
function list(
  { words: [one, other] }: Beginning,
  bit: number,
  words: Map<number, number>,
  pairs: Map<number, number>,
): boolean {
  if (one === undefined) return false;
  const first = hashOf(one);
  words.set(first, (words.get(first) ?? 0) | (other === undefined ? bit : beginsPair));
  if (other !== undefined) {
    const pair = pairOf(first, hashOf(other));
    pairs.set(pair, (pairs.get(pair) ?? 0) | bit);
  }
  return true;
}
