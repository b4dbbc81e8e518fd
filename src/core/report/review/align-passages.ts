import type { Lesson } from '../../lesson/types';
import { wordsOf } from './identity';
import { similarPairs } from './similar';

/** Which passage of one version is which of the other. */
export interface Alignment {
  /** For each passage of the earlier version, by index: its place in the later one. */
  readonly later: readonly (Counterpart | undefined)[];
  /** The same, the other way round. */
  readonly earlier: readonly (Counterpart | undefined)[];
}

export interface Counterpart {
  readonly passage: number;
  /** Whether not a word differs. */
  readonly same: boolean;
}

/**
 * Finds each passage again by its words, wherever it moved; what is left over on both sides is matched where
 * most words are shared.
 */
export function alignPassages(before: Lesson, after: Lesson): Alignment {
  const later = before.passages.map((): Counterpart | undefined => undefined);
  const earlier = after.passages.map((): Counterpart | undefined => undefined);
  const pair = (one: number, other: number, same: boolean): void => {
    later[one] = { passage: other, same };
    earlier[other] = { passage: one, same };
  };
  pairSameWords(before, after, pair);
  const left = before.passages.filter(({ index }) => !later[index]);
  const right = after.passages.filter(({ index }) => !earlier[index]);
  for (const [one, other] of similarPairs(left, right)) pair(one.index, other.index, false);
  return { later, earlier };
}

/** Of passages with the same words, those in the same section first, then in the order of the text. */
function pairSameWords(
  before: Lesson,
  after: Lesson,
  pair: (one: number, other: number, same: boolean) => void,
): void {
  const places = new Map<string, number[]>();
  for (const { index, content } of before.passages) {
    const words = wordsOf(content);
    if (words === '') continue;
    const list = places.get(words);
    if (list) list.push(index);
    else places.set(words, [index]);
  }
  const pending: number[] = [];
  const take = (index: number, list: number[], at: number): void => {
    const [one] = list.splice(at, 1);
    if (one !== undefined) pair(one, index, true);
  };
  for (const { index, content } of after.passages) {
    const list = places.get(wordsOf(content));
    if (!list || list.length === 0) continue;
    const home = headingAt(after, index);
    const at = list.length === 1 ? 0 : list.findIndex((one) => headingAt(before, one) === home);
    if (at >= 0 && home === headingAt(before, list[at] ?? -1)) take(index, list, at);
    else pending.push(index);
  }
  for (const index of pending) {
    const content = after.passages[index]?.content;
    const list = content && places.get(wordsOf(content));
    if (list && list.length > 0) take(index, list, 0);
  }
}

function headingAt({ passages, sections }: Lesson, index: number): string {
  return sections[passages[index]?.section ?? 0]?.heading?.content.plain.text ?? '';
}
