import type { Lesson } from '../../lesson/types';
import type { Place } from '../context/outline';
import type { Move, Run } from '../types';

/**
 * Joins neighbouring `deliver` passages into runs: no learner's thinking stands between them. What is only
 * organised (`other`) may, as long as no new section begins with it.
 */
export function joinRuns(lesson: Lesson, places: readonly Place[], moves: readonly Move[]): Run[] {
  const runs: number[][] = [];
  let open: number[] | undefined;
  let between = 0;
  moves.forEach((move, at) => {
    if (move === 'deliver') {
      const last = open?.[open.length - 1];
      const near = last !== undefined && between <= 1 && sameStretch(lesson, places, last, at);
      if (open && near) open.push(at);
      else runs.push((open = [at]));
      between = 0;
    } else if (move === 'other') between++;
    else open = undefined;
  });
  return runs.map((passages) => ({ passages, minutes: minutesOf(lesson, passages) }));
}

/** The same section, or sections side by side under one heading. */
function sameStretch(lesson: Lesson, places: readonly Place[], one: number, other: number): boolean {
  const first = places[one]?.section ?? 0;
  const second = places[other]?.section ?? 0;
  if (first === second) return true;
  const parentOf = (section: number): number | undefined => lesson.sections[section]?.parent;
  return (
    parentOf(second) === first || (parentOf(first) !== undefined && parentOf(first) === parentOf(second))
  );
}

/** The passages' own minutes; where they name none, those of the heading if the whole section is told. */
function minutesOf(lesson: Lesson, passages: readonly number[]): number | undefined {
  let sum: number | undefined;
  for (const at of passages) {
    const minutes = lesson.passages[at]?.content.minutes;
    if (minutes !== undefined) sum = (sum ?? 0) + minutes;
  }
  if (sum !== undefined) return sum;
  const section = lesson.sections[lesson.passages[passages[0] ?? 0]?.section ?? 0];
  const minutes = section?.heading?.content.minutes;
  if (!section || minutes === undefined) return undefined;
  const inSection = section.endPassage - section.firstPassage;
  return passages.length * 2 >= inSection ? minutes : undefined;
}
