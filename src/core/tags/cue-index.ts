import { patternsIn, type Cue } from './cues/cue';
import { compilePattern, firstWords, matchAt, secondWords, type Pattern, type WordClasses } from './pattern';
import type { Words } from './words';

/** Patterns by the words they begin with, so that each word of a text is looked up once. */
export interface CueIndex {
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  /** How many cues there are. */
  readonly cues: number;
}

interface Entry {
  readonly pattern: Pattern;
  readonly cue: string;
  /** The cue's number, counted from 0. */
  readonly number: number;
  /** What must come second, where that is known: most entries are settled by it. */
  readonly second: ReadonlySet<string> | undefined;
}

/** A cue found at words `from` up to, not including, `to`. */
export interface WordMatch {
  readonly cue: string;
  readonly pattern: string;
  readonly from: number;
  readonly to: number;
}

export function indexCues(
  cues: readonly Cue[],
  patternsOf: (cue: Cue) => string | undefined,
  classes: WordClasses,
): CueIndex {
  const byWord = new Map<string, Entry[]>();
  cues.forEach((cue, number) => {
    for (const source of patternsIn(patternsOf(cue))) {
      const pattern = compilePattern(source, classes);
      for (const word of firstWords(pattern)) {
        const entries = byWord.get(word) ?? [];
        entries.push({ pattern, cue: cue.id, number, second: secondWords(pattern) });
        byWord.set(word, entries);
      }
    }
  });
  return { byWord, cues: cues.length };
}

/**
 * All matches among words `from` up to `to`; of each cue, matches do not overlap.
 * @param opens whether a sentence, cell or label's text begins at this word
 */
export function findCues(
  index: CueIndex,
  words: Words,
  from: number,
  to: number,
  opens: (at: number) => boolean,
): WordMatch[] {
  const matches: WordMatch[] = [];
  const reached = new Int32Array(index.cues);
  for (let at = from; at < to; at++) {
    const entries = index.byWord.get(words.words[at] ?? '');
    if (!entries) continue;
    const next = words.words[at + 1] ?? '';
    for (const { pattern, cue, number, second } of entries) {
      if (second !== undefined && !second.has(next)) continue;
      if ((reached[number] ?? 0) > at || (pattern.atStart && !opens(at))) continue;
      const end = matchAt(pattern, words, at);
      if (end < 0 || end > to) continue;
      matches.push({ cue, pattern: pattern.source, from: at, to: end });
      reached[number] = end;
    }
  }
  return matches;
}
