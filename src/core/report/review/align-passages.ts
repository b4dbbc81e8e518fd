import type { Lesson, Passage } from '../../lesson/types';
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

/** Of passages with the same words, those in sections of one name first, then in the order of the text. */
function pairSameWords(
  before: Lesson,
  after: Lesson,
  pair: (one: number, other: number, same: boolean) => void,
): void {
  const named = (lesson: Lesson, { section, content }: Passage): string =>
    `${lesson.sections[section]?.heading?.content.plain.text ?? ''}\n${wordsOf(content)}`;
  const taken = new Set<Passage>();
  for (const nameOf of [named, (_: Lesson, { content }: Passage) => wordsOf(content)]) {
    const places = new Map<string, Queue>();
    for (const passage of before.passages) {
      if (taken.has(passage) || wordsOf(passage.content) === '') continue;
      const name = nameOf(before, passage);
      const queue = places.get(name);
      if (queue) queue.passages.push(passage);
      else places.set(name, { passages: [passage], next: 0 });
    }
    for (const passage of after.passages) {
      const queue = taken.has(passage) ? undefined : places.get(nameOf(after, passage));
      const one = queue?.passages[queue.next];
      if (!queue || !one) continue;
      queue.next++;
      taken.add(one).add(passage);
      pair(one.index, passage.index, true);
    }
  }
}

interface Queue {
  readonly passages: Passage[];
  next: number;
}
