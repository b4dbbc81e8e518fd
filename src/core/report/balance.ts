import type { Analysis } from '../analysis';
import type { Lesson, Section } from '../lesson/types';
import type { Move } from '../moves/types';
import { attributes } from '../tags/types';
import type { Balance } from './types';

/** The lesson at a glance: who holds the information when, and which attributes appear. */
export function balanceOf({ lesson, moves, tags }: Analysis): Balance {
  const passages = { deliver: 0, coach: 0, student: 0, other: 0 };
  for (const { move } of moves.passages) passages[move]++;
  const minutes = { deliver: 0, coach: 0, student: 0, other: 0, mixed: 0 };
  for (const block of timedBlocks(lesson))
    minutes[moveOf(block.passages.map((index) => moves.passages[index]?.move ?? 'other'))] += block.minutes;
  const telling = moves.runs.flatMap((run) => run.minutes ?? []);
  const earned = new Set(tags.flatMap((section) => section.tags.map(({ tag }) => tag)));
  return {
    passages,
    minutes,
    longestTelling: telling.length > 0 ? telling.reduce((one, other) => Math.max(one, other)) : null,
    attributes: attributes.filter((attribute) => earned.has(attribute)),
  };
}

/** A stretch of the plan that names its minutes, and the passages (by index) that it holds. */
interface TimedBlock {
  readonly minutes: number;
  readonly passages: readonly number[];
}

/**
 * Minutes are counted where they are named most closely: a unit of 60 minutes made of steps with
 * their own minutes counts as its steps, so that no minute counts twice.
 */
function timedBlocks(lesson: Lesson): TimedBlock[] {
  const blocks: TimedBlock[] = [];
  const timedBelow = new Set<number>();
  const childrenOf = passagesByParent(lesson);
  for (let at = lesson.passages.length - 1; at >= 0; at--) {
    const passage = lesson.passages[at];
    if (!passage) continue;
    const { minutes } = passage.content;
    const isTimed = timedBelow.has(at) || minutes !== undefined;
    if (isTimed && passage.parent !== undefined) timedBelow.add(passage.parent);
    if (minutes !== undefined && !timedBelow.has(at))
      blocks.push({ minutes, passages: withDescendants(at, childrenOf) });
  }
  blocks.reverse();
  const timedPassages = new Set(blocks.flatMap((block) => block.passages));
  return [...blocks, ...timedSections(lesson, timedPassages)];
}

function passagesByParent(lesson: Lesson): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const { index, parent } of lesson.passages) {
    if (parent === undefined) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(index);
    else children.set(parent, [index]);
  }
  return children;
}

function withDescendants(passage: number, childrenOf: ReadonlyMap<number, readonly number[]>): number[] {
  const found = [passage];
  for (let at = 0; at < found.length; at++) found.push(...(childrenOf.get(found[at] ?? -1) ?? []));
  return found;
}

function timedSections(lesson: Lesson, timedPassages: ReadonlySet<number>): TimedBlock[] {
  const timedWithin = new Set<number>();
  const blocks: TimedBlock[] = [];
  for (const section of [...lesson.sections].reverse()) {
    const minutes = section.heading?.content.minutes;
    const holdsTime =
      timedWithin.has(section.index) || ownPassages(section).some((index) => timedPassages.has(index));
    if ((holdsTime || minutes !== undefined) && section.parent !== undefined) timedWithin.add(section.parent);
    if (minutes !== undefined && !holdsTime)
      blocks.push({ minutes, passages: passagesInOutline(lesson, section) });
  }
  return blocks;
}

const ownPassages = (section: Section): number[] =>
  Array.from({ length: section.endPassage - section.firstPassage }, (_, at) => section.firstPassage + at);

/** The section's passages and those of the sections below its heading in the outline. */
function passagesInOutline(lesson: Lesson, section: Section): number[] {
  const passages = ownPassages(section);
  const depth = section.heading?.depth ?? 0;
  for (let at = section.index + 1; at < lesson.sections.length; at++) {
    const next = lesson.sections[at];
    if (!next || (next.heading?.depth ?? 0) <= depth) break;
    passages.push(...ownPassages(next));
  }
  return passages;
}

/** The one move of these passages, leaving out those that neither teach nor learn. */
function moveOf(moves: readonly Move[]): Move | 'mixed' {
  const [first, ...others] = new Set(moves.filter((move) => move !== 'other'));
  if (!first) return 'other';
  return others.length > 0 ? 'mixed' : first;
}
