import { patternsIn, type Cue } from './cues/cue';
import {
  compilePattern,
  firstWords,
  followingOf,
  hasSecondWord,
  type Following,
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
  readonly openings: readonly Opening[];
  /** The openings that a word makes stand from `firstOpening[word]` up to `firstOpening[word + 1]`. */
  readonly firstOpening: Uint16Array;
  /** For each opening, the set of words of which one must follow; `anySet` where none must. */
  readonly followedBy: Uint16Array;
  /** For each opening, how many other words may stand before that one. */
  readonly within: Uint8Array;
  /** The sets of all words; those that a word is in stand from `firstSet[word]` up to `firstSet[word + 1]`. */
  readonly sets: Uint16Array;
  readonly firstSet: Uint16Array;
  /** How many sets there are, `anySet` among them. */
  readonly setCount: number;
  readonly cueCount: number;
}

/** A pattern that a word begins. */
export interface Opening {
  readonly pattern: Pattern;
  readonly cue: string;
  /** The cue's number, counted from 0. */
  readonly number: number;
  readonly following: Following | undefined;
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
      const opening = { pattern, cue: cue.id, number, following: followingOf(pattern) };
      for (const word of firstWords(pattern)) {
        const openings = byWord.get(word) ?? [];
        openings.push(opening);
        byWord.set(word, openings);
      }
    }
  });
  const firstOpening = new Uint16Array(vocabulary.size + 1);
  const openings: Opening[] = [];
  for (let word = 0; word < vocabulary.size; word++) {
    // The first pattern of a cue to match takes its place: two words that must follow each other go before others.
    const ofWord = byWord.get(word) ?? [];
    openings.push(...ofWord.filter(({ pattern }) => hasSecondWord(pattern)));
    openings.push(...ofWord.filter(({ pattern }) => !hasSecondWord(pattern)));
    firstOpening[word + 1] = openings.length;
  }
  return { openings, firstOpening, ...indexFollowing(openings, vocabulary), cueCount: cues.length };
}

type FollowingIndex = Pick<CueIndex, 'followedBy' | 'within' | 'sets' | 'firstSet' | 'setCount'>;

/** Numbers the sets of words of which one must follow, equal sets alike. */
function indexFollowing(openings: readonly Opening[], { size }: WordNumbers): FollowingIndex {
  const byKey = new Map<string, number>();
  const bySet = new Map<WordSet, number>();
  const setsOfWords: number[][] = Array.from({ length: size }, () => []);
  const numberOf = (set: WordSet): number => {
    const known = bySet.get(set);
    if (known !== undefined) return known;
    const key = [...set].sort((one, other) => one - other).join();
    const number = byKey.get(key) ?? byKey.size + 1;
    if (!byKey.has(key)) for (const word of set) setsOfWords[word]?.push(number);
    byKey.set(key, number);
    bySet.set(set, number);
    return number;
  };
  const followedBy = openings.map(({ following }) => (following ? numberOf(following.words) : anySet));
  const firstSet = new Uint16Array(size + 1);
  setsOfWords.forEach((sets, word) => (firstSet[word + 1] = (firstSet[word] ?? 0) + sets.length));
  return {
    followedBy: Uint16Array.from(followedBy),
    within: Uint8Array.from(openings, ({ following }) => following?.within ?? 0),
    sets: Uint16Array.from(setsOfWords.flat()),
    firstSet,
    setCount: byKey.size + 1,
  };
}
