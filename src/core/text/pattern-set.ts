import { beginningsOf, type Beginning } from './first-words';
import { letterOf } from './letters';
import { unitsOf } from './text-units';
import { addUnit, noLetters } from './word-hash';
import type { WordPlaces } from './word-places';
import { hashOf, pairOf, WordTable } from './word-table';

/**
 * Patterns that are tried together on one text. Each is tried only where the words stand with which its phrases
 * begin: one walk over the text spares nearly all of them.
 */
export class PatternSet<Name extends string> {
  readonly #names: readonly Name[];
  readonly #patterns: readonly RegExp[];
  /** Made when it is first needed. */
  #walker: Walker | undefined;

  /** @param patterns up to 30; they match in upper and lower case or as they are, with no other flag */
  constructor(patterns: Readonly<Record<Name, RegExp>>) {
    this.#names = Object.keys(patterns) as Name[];
    this.#patterns = this.#names.map((name) => patterns[name]);
  }

  /** The bit of a pattern in what `matchesOf` gives; by the order in which they were given. */
  bit(name: Name): number {
    return 1 << this.#names.indexOf(name);
  }

  /**
   * Which patterns match a text, as bits.
   * @param words of the text, if it has been cut
   */
  matchesOf(text: string, words: WordPlaces = wholeText(text)): number {
    this.#walker ??= new Walker(this.#patterns);
    return this.#walker.matchesOf(text, words);
  }
}

/** A text that has not been cut is one word to be looked into. */
const wholeText = (text: string): WordPlaces => ({
  units: unitsOf(text),
  count: 1,
  start: [0],
  end: [text.length],
  hash: [noLetters],
  isRun: [false],
});

/** A word with which some pattern begins that goes on with a second one. */
const beginsPair = 1 << 30;

/** Walks over texts and tries the patterns at the words with which they begin. */
class Walker {
  readonly #patterns: readonly RegExp[];
  readonly #words = new WordTable();
  readonly #pairs = new WordTable();
  /** The patterns that may begin with anything: they are tried on every text. */
  readonly #always: number;
  /** The patterns whose matches begin with their first word: they are tried right there. */
  readonly #atWord: number;
  /** Whether all of them speak of how a text begins. */
  readonly #onlyFirst: boolean;

  constructor(patterns: readonly RegExp[]) {
    const beginnings = patterns.map((pattern) => beginningsOf(pattern));
    const every = (own: readonly Beginning[], test: (one: Beginning) => boolean): boolean => own.every(test);
    let always = 0;
    let atWord = 0;
    beginnings.forEach((own, index) => {
      for (const beginning of own) if (!this.#list(beginning, 1 << index)) always |= 1 << index;
      if (every(own, (one) => one.atWord)) atWord |= 1 << index;
    });
    this.#always = always;
    this.#atWord = atWord & ~always;
    this.#onlyFirst = beginnings.every((own) => every(own, ({ first }) => first));
    this.#patterns = patterns.map(({ source, flags }, index) =>
      this.#atWord & (1 << index) ? new RegExp(source, `${flags}y`) : new RegExp(source, flags),
    );
  }

  matchesOf(text: string, { units, count, start, end, hash: hashes, isRun }: WordPlaces): number {
    let matches = 0;
    /** The patterns that are to be tried on the whole text. */
    let candidates = this.#always;
    /** The word before, where a second one may follow it, and where it begins. */
    let before: number | undefined;
    let fromBefore = 0;
    let words = 0;
    for (let place = 0; place < count; place++) {
      const last = end[place] ?? 0;
      for (let at = start[place] ?? 0; at < last; at++) {
        const from = at;
        let hash = noLetters;
        if (isRun[place]) {
          // One word to a pattern too; all else is walked over sign by sign.
          hash = hashes[place] ?? 0;
          at = last;
        } else for (; at < last && letterOf(units[at] ?? 0) !== 0; at++) hash = addUnit(hash, units[at] ?? 0);
        if (at === from) continue;
        const own = this.#words.get(hash);
        if (own !== 0) {
          candidates |= own;
          matches |= this.#tryAt(own & ~matches, text, from);
        }
        const pair = before === undefined ? 0 : this.#pairs.get(pairOf(before, hash));
        if (pair !== 0) {
          candidates |= pair;
          matches |= this.#tryAt(pair & ~matches, text, fromBefore);
        }
        before = own & beginsPair ? hash : undefined;
        fromBefore = from;
        if (++words === 2 && this.#onlyFirst) return this.#rest(matches, candidates, text);
      }
    }
    return this.#rest(matches, candidates, text);
  }

  #rest(matches: number, candidates: number, text: string): number {
    return matches | this.#tryAll(candidates & ~this.#atWord & ~beginsPair, text);
  }

  /** Which of some patterns match from an offset on; only of those that begin with a word. */
  #tryAt(patterns: number, text: string, offset: number): number {
    let matches = 0;
    for (let open = patterns & this.#atWord; open !== 0; open &= open - 1) {
      const pattern = this.#patterns[31 - Math.clz32(open & -open)];
      if (!pattern) continue;
      pattern.lastIndex = offset;
      if (pattern.test(text)) matches |= open & -open;
    }
    return matches;
  }

  /** Which of some patterns match anywhere. */
  #tryAll(patterns: number, text: string): number {
    let matches = 0;
    for (let open = patterns; open !== 0; open &= open - 1)
      if (this.#patterns[31 - Math.clz32(open & -open)]?.test(text) === true) matches |= open & -open;
    return matches;
  }

  /** Lists the words of a beginning; false where it has none. */
  #list({ words: [one, other] }: Beginning, bit: number): boolean {
    if (one === undefined) return false;
    const first = hashOf(one);
    this.#words.add(first, other === undefined ? bit : beginsPair);
    if (other !== undefined) this.#pairs.add(pairOf(first, hashOf(other)), bit);
    return true;
  }
}
