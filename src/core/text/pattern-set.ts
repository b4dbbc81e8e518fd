import { beginningsOf, type Beginning } from './first-words';
import { addLetter, emptyHash, hashOf, letterOf, pairOf, WordTable } from './word-table';

/**
 * Patterns that are tried together on one text. Each is tried only where the words stand with which its phrases
 * begin: one walk over the text spares nearly all of them.
 */
export class PatternSet<Name extends string> {
  readonly #names: readonly Name[];
  readonly #patterns: readonly RegExp[];
  /** Made when it is first needed. */
  #candidates: Candidates | undefined;

  /** @param patterns up to 30; they match in upper and lower case or as they are, with no other flag */
  constructor(patterns: Readonly<Record<Name, RegExp>>) {
    this.#names = Object.keys(patterns) as Name[];
    this.#patterns = this.#names.map((name) => patterns[name]);
  }

  /** The bit of a pattern in what `matchesOf` gives; by the order in which they were given. */
  bit(name: Name): number {
    return 1 << this.#names.indexOf(name);
  }

  /** Which patterns match a text, as bits. */
  matchesOf(text: string): number {
    this.#candidates ??= new Candidates(this.#patterns);
    let matches = 0;
    for (let open = this.#candidates.in(text), index = 0; open !== 0; open >>>= 1, index++)
      if (open & 1 && this.#patterns[index]?.test(text) === true) matches |= 1 << index;
    return matches;
  }
}

/** A word with which some pattern begins that goes on with a second one. */
const beginsPair = 1 << 30;

/** Finds which patterns may match a text, by the words with which they begin. */
class Candidates {
  readonly #words: WordTable;
  readonly #pairs: WordTable;
  /** The patterns that may begin with anything. */
  readonly #always: number;
  /** Whether all of them speak of how a text begins. */
  readonly #onlyFirst: boolean;

  constructor(patterns: readonly RegExp[]) {
    const beginnings = patterns.map((pattern) => beginningsOf(pattern));
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

  /** At least the patterns that match, as bits. */
  in(text: string): number {
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
