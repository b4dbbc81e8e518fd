import { patternsIn, type Cue } from './cues/cue';
import { compilePattern, firstWords, matchAt, secondWords, type Pattern, type WordClasses } from './pattern';
import type { Words } from './words';

/** Patterns by the words they begin with, so that each word of a text is looked up once or twice. */
export interface CueIndex {
  readonly byWord: ReadonlyMap<string, Openings>;
  /** For each cue how far its matches reach, in words counted over all texts that were searched. */
  readonly reached: Float64Array;
  /** How many words were searched before. */
  searched: number;
}

/** What can begin with a word. */
interface Openings {
  /** Patterns that a second word settles. */
  readonly bySecond: Map<string, Entry[]>;
  readonly others: Entry[];
}

interface Entry {
  readonly pattern: Pattern;
  readonly cue: string;
  /** The cue's number, counted from 0. */
  readonly number: number;
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
  const byWord = new Map<string, Openings>();
  cues.forEach((cue, number) => {
    for (const source of patternsIn(patternsOf(cue))) {
      const pattern = compilePattern(source, classes);
      for (const word of firstWords(pattern)) {
        const openings = byWord.get(word) ?? { bySecond: new Map<string, Entry[]>(), others: [] };
        addEntry(openings, { pattern, cue: cue.id, number });
        byWord.set(word, openings);
      }
    }
  });
  return { byWord, reached: new Float64Array(cues.length), searched: 0 };
}

function addEntry({ bySecond, others }: Openings, entry: Entry): void {
  const second = secondWords(entry.pattern);
  if (!second) others.push(entry);
  else
    for (const word of second) {
      const entries = bySecond.get(word);
      if (entries) entries.push(entry);
      else bySecond.set(word, [entry]);
    }
}

const none: readonly Entry[] = [];

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
  // Counting on from one text to the next, nothing has to be cleared between them.
  const { reached, searched } = index;
  index.searched += words.words.length + 1;
  const tryEntries = (entries: readonly Entry[], at: number): void => {
    for (const { pattern, cue, number } of entries) {
      if ((reached[number] ?? 0) > searched + at || (pattern.atStart && !opens(at))) continue;
      const end = matchAt(pattern, words, at);
      if (end < 0 || end > to) continue;
      matches.push({ cue, pattern: pattern.source, from: at, to: end });
      reached[number] = searched + end;
    }
  };
  for (let at = from; at < to; at++) {
    const openings = index.byWord.get(words.words[at] ?? '');
    if (!openings) continue;
    tryEntries(openings.bySecond.get(words.words[at + 1] ?? '') ?? none, at);
    tryEntries(openings.others, at);
  }
  return matches;
}
