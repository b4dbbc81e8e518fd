import type { Passage } from '../../lesson/types';
import { wordsOf } from './identity';

/** Two passages share enough words to be one passage that was edited. */
const enough = 0.6;
/** A word in more passages than this tells none of them apart; it also bounds the work. */
const mostPassages = 24;

interface Pair {
  readonly one: Passage;
  readonly other: Passage;
  readonly likeness: number;
}

/** Pairs passages that share most of their words, the most alike first; each passage once. */
export function similarPairs(left: readonly Passage[], right: readonly Passage[]): [Passage, Passage][] {
  const pairs = candidatePairs(left, right).sort(
    (a, b) => b.likeness - a.likeness || distance(a) - distance(b) || a.other.index - b.other.index,
  );
  const taken = new Set<Passage>();
  return pairs.flatMap(({ one, other }): [Passage, Passage][] => {
    if (taken.has(one) || taken.has(other)) return [];
    taken.add(one).add(other);
    return [[one, other]];
  });
}

const distance = ({ one, other }: Pair): number => Math.abs(one.index - other.index);

function candidatePairs(left: readonly Passage[], right: readonly Passage[]): Pair[] {
  const leftWords = new Map(left.map((passage) => [passage, contentWords(passage)]));
  const holding = new Map<string, Passage[]>();
  for (const [passage, words] of leftWords)
    for (const word of words) {
      const list = holding.get(word);
      if (list) list.push(passage);
      else holding.set(word, [passage]);
    }
  return right.flatMap((other) => {
    const words = contentWords(other);
    const near = new Set<Passage>();
    for (const word of words) {
      const list = holding.get(word) ?? [];
      if (list.length <= mostPassages) for (const one of list) near.add(one);
    }
    return [...near].flatMap((one): Pair[] => {
      const likeness = likenessOf(leftWords.get(one) ?? new Set(), words);
      return likeness >= enough ? [{ one, other, likeness }] : [];
    });
  });
}

/** Dice's coefficient (1945); told words that live on whole inside a longer passage count nearly as much. */
export function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  const dice = (2 * shared) / Math.max(one.size + other.size, 1);
  const livesOn = shared >= 4 ? (0.9 * shared) / one.size : 0;
  return Math.max(dice, other.size <= 4 * one.size ? livesOn : 0);
}

export const contentWords = ({ content }: Pick<Passage, 'content'>): Set<string> =>
  new Set(
    wordsOf(content)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
