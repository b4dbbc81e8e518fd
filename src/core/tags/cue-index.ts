import { patternsIn, type Cue } from './cues/cue';
import { compilePattern, firstWords, matchAt, type Pattern, type WordClasses } from './pattern';
import type { Words } from './words';

/** Patterns by the words they begin with, so that each word of a text is looked up once. */
export interface CueIndex {
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
}

interface Entry {
  readonly pattern: Pattern;
  readonly cue: string;
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
  for (const cue of cues) {
    for (const source of patternsIn(patternsOf(cue))) {
      const pattern = compilePattern(source, classes);
      for (const word of firstWords(pattern)) {
        const entries = byWord.get(word);
        if (entries) entries.push({ pattern, cue: cue.id });
        else byWord.set(word, [{ pattern, cue: cue.id }]);
      }
    }
  }
  return { byWord };
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
  const reached = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const entries = index.byWord.get(words.words[at] ?? '');
    if (!entries) continue;
    for (const { pattern, cue } of entries) {
      if ((reached.get(cue) ?? 0) > at || (pattern.atStart && !opens(at))) continue;
      const end = matchAt(pattern, words, at);
      if (end < 0 || end > to) continue;
      matches.push({ cue, pattern: pattern.source, from: at, to: end });
      reached.set(cue, end);
    }
  }
  return matches;
}
