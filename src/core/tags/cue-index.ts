import { patternsIn, type Cue } from './cues/cue';
import {
  compilePattern,
  firstWords,
  followingOf,
  hasSecondWord,
  type Pattern,
  type WordClasses,
  type WordSet,
} from './pattern';
import type { WordNumbers } from './word-numbers';

/**
 * Patterns by the words they begin with. Most of them begin often and seldom go on ("students ..2 negotiate"), so
 * it is looked first, in plain numbers that lie side by side, whether a word follows that must.
 */
export interface CueIndex {
  /** The openings that a word makes stand from `first[word]` up to `first[word + 1]`. */
  readonly first: Int32Array;
  readonly openings: readonly Opening[];
  /** For each opening, the set of words of which one must follow; `anySet` where none must. */
  readonly followedBy: Int32Array;
  /** For each opening, how many other words may stand before that one. */
  readonly within: Int32Array;
  /** For each word, the sets that it is in. */
  readonly setsOf: readonly (readonly number[])[];
  /** How many sets there are, `anySet` among them; and how many cues. */
  readonly sets: number;
  readonly cues: number;
}

/** A pattern that a word begins. */
export interface Opening {
  readonly pattern: Pattern;
  readonly cue: string;
  /** The cue's number, counted from 0. */
  readonly number: number;
}

/** What a word is followed by where anything may follow. */
export const anySet = 0;

/** @param vocabulary takes up the words of all patterns */
export function indexCues(
  cues: readonly Cue[],
  patternsOf: (cue: Cue) => string | undefined,
  classes: WordClasses,
  vocabulary: WordNumbers,
): CueIndex {
  const byWord = new Map<number, Opening[]>();
  cues.forEach((cue, number) => {
    for (const source of patternsIn(patternsOf(cue))) {
      const pattern = compilePattern(source, classes, vocabulary);
      for (const word of firstWords(pattern)) {
        const openings = byWord.get(word) ?? [];
        openings.push({ pattern, cue: cue.id, number });
        byWord.set(word, openings);
      }
    }
  });
  const first = new Int32Array(vocabulary.size + 1);
  const openings: Opening[] = [];
  for (let word = 0; word < vocabulary.size; word++) {
    // The first pattern of a cue to match takes its place: two words that must follow each other go before others.
    const ofWord = byWord.get(word) ?? [];
    openings.push(...ofWord.filter(({ pattern }) => hasSecondWord(pattern)));
    openings.push(...ofWord.filter(({ pattern }) => !hasSecondWord(pattern)));
    first[word + 1] = openings.length;
  }
  return { first, openings, cues: cues.length, ...followers(openings, vocabulary.size) };
}

/** Numbers the sets of words of which one must follow, equal sets alike. */
function followers(
  openings: readonly Opening[],
  words: number,
): Pick<CueIndex, 'followedBy' | 'within' | 'setsOf' | 'sets'> {
  const numbers = new Map<string, number>();
  const setsOf: number[][] = Array.from({ length: words }, () => []);
  const numberOf = (set: WordSet): number => {
    const key = [...set].sort((one, other) => one - other).join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size + 1;
    numbers.set(key, number);
    for (const word of set) setsOf[word]?.push(number);
    return number;
  };
  const following = openings.map(({ pattern }) => followingOf(pattern));
  return {
    followedBy: Int32Array.from(following, (one) => (one ? numberOf(one.words) : anySet)),
    within: Int32Array.from(following, (one) => one?.within ?? 0),
    setsOf,
    sets: numbers.size + 1,
  };
}
