import { anySet, type CueIndex } from './cue-index';
import { matchAt } from './pattern';
import { unknownWord } from './word-numbers';
import type { Words } from './words';

/** A cue that was found at words `from` up to, not including, `to`. */
export interface WordMatch {
  readonly cue: string;
  readonly pattern: string;
  readonly from: number;
  readonly to: number;
}

export interface CueSearch {
  /**
   * All matches among words up to, not including, word `to`; of each cue, matches do not overlap.
   * @param opens whether a sentence, cell or label's text begins at this word
   */
  find(words: Words, to: number, opens: (at: number) => boolean): readonly WordMatch[];
}

const nothing: readonly WordMatch[] = [];

export function createCueSearch(index: CueIndex): CueSearch {
  const { openings, firstOpening, followedBy, within, sets, firstSet } = index;
  // Both count words over all texts that were searched, so that nothing has to be cleared for the next text.
  const next = new Float64Array(index.setCount).fill(-1);
  const reached = new Float64Array(index.cueCount);
  let searched = 0;

  /** Openings behind which stands what must follow, from the last word to the first: their words and their numbers. */
  let foundAt = new Int32Array(256);
  let found = new Uint16Array(256);

  /** How many there are. */
  function findOpenings({ numbers }: Words, to: number): number {
    let count = 0;
    for (let at = to - 1; at >= 0; at--) {
      const word = numbers[at] ?? unknownWord;
      if (word === unknownWord) continue;
      const behind = searched + at + 1;
      const from = firstOpening[word] ?? 0;
      for (let opening = (firstOpening[word + 1] ?? 0) - 1; opening >= from; opening--) {
        const set = followedBy[opening] ?? anySet;
        if (set !== anySet) {
          const others = (next[set] ?? -1) - behind;
          if (others < 0 || others > (within[opening] ?? 0)) continue;
        }
        if (count === found.length) makeRoom();
        foundAt[count] = at;
        found[count++] = opening;
      }
      const end = firstSet[word + 1] ?? 0;
      for (let place = firstSet[word] ?? 0; place < end; place++) next[sets[place] ?? anySet] = searched + at;
    }
    return count;
  }

  function makeRoom(): void {
    const [before, numbersBefore] = [foundAt, found];
    foundAt = new Int32Array(before.length * 2);
    found = new Uint16Array(before.length * 2);
    foundAt.set(before);
    found.set(numbersBefore);
  }

  return {
    find(words, to, opens) {
      let matches: WordMatch[] | undefined;
      for (let last = findOpenings(words, to) - 1; last >= 0; last--) {
        const at = foundAt[last] ?? 0;
        const opening = openings[found[last] ?? 0];
        if (!opening || (reached[opening.number] ?? 0) > searched + at) continue;
        const { pattern, cue, number } = opening;
        if (pattern.atStart && !opens(at)) continue;
        const end = matchAt(pattern, words, at);
        if (end < 0 || end > to) continue;
        (matches ??= []).push({ cue, pattern: pattern.source, from: at, to: end });
        reached[number] = searched + end;
      }
      searched += words.length + 1;
      return matches ?? nothing;
    },
  };
}
