import type { Lesson } from '../../lesson/types';
import type { Place } from '../context/outline';
import type { How, Move, Run } from '../types';

/** Passages in a row with no learner's thinking between them. */
type Stretch = number[];

/**
 * Joins neighbouring `deliver` passages into runs. Each act begins one of its own, so that every step can
 * be answered; what is told under it belongs to it, and a page of told content is one run. The first run
 * of a stretch carries the minutes of the whole stretch.
 * @param hows for each passage whether it is an act or content; one that is missing counts as content
 */
export function joinRuns(
  lesson: Lesson,
  places: readonly Place[],
  moves: readonly Move[],
  hows: readonly (How | undefined)[] = [],
): Run[] {
  return stretchesOf(lesson, places, moves, hows).flatMap((stretch) =>
    splitAtActs(stretch, hows).map((passages, at) => ({
      passages,
      minutes: at === 0 ? minutesOf(lesson, stretch) : undefined,
      steps: at === 0 ? stretch.length : passages.length,
    })),
  );
}

/** What is only organised (`other`) may stand between two of them, as long as no new section begins with it. */
function stretchesOf(
  lesson: Lesson,
  places: readonly Place[],
  moves: readonly Move[],
  hows: readonly (How | undefined)[],
): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch | undefined;
  let between = 0;
  moves.forEach((move, at) => {
    if (move === 'deliver') {
      const last = open?.[open.length - 1];
      const near = last !== undefined && between <= 1 && goesOn(lesson, places, hows, last, at);
      if (open && near) open.push(at);
      else stretches.push((open = [at]));
      between = 0;
    } else if (move === 'other') between++;
    else open = undefined;
  });
  return stretches;
}

function splitAtActs(stretch: Stretch, hows: readonly (How | undefined)[]): Stretch[] {
  const runs: Stretch[] = [];
  for (const passage of stretch) {
    const last = runs[runs.length - 1];
    if (last && hows[passage] !== 'act') last.push(passage);
    else runs.push([passage]);
  }
  return runs;
}

/** In the same section or below it; a page of told content also from one section to the next beside it. */
function goesOn(
  lesson: Lesson,
  places: readonly Place[],
  hows: readonly (How | undefined)[],
  one: number,
  other: number,
): boolean {
  const first = places[one]?.section ?? 0;
  const second = places[other]?.section ?? 0;
  if (first === second) return true;
  const parentOf = (section: number): number | undefined => lesson.sections[section]?.parent;
  if (parentOf(second) === first) return true;
  const sideBySide = parentOf(first) !== undefined && parentOf(first) === parentOf(second);
  return sideBySide && hows[one] !== 'act' && hows[other] !== 'act';
}

/** The passages' own minutes or, where most of the section is told, those of its heading if they are more. */
function minutesOf(lesson: Lesson, passages: Stretch): number | undefined {
  const own = passages.flatMap((at) => lesson.passages[at]?.content.minutes ?? []);
  const sum = own.reduce((total, minutes) => total + minutes, 0);
  const section = lesson.sections[lesson.passages[passages[0] ?? 0]?.section ?? 0];
  const planned = section?.heading?.content.minutes ?? 0;
  const inSection = section ? section.endPassage - section.firstPassage : 0;
  const minutes = passages.length * 2 >= inSection ? Math.max(sum, planned) : sum;
  return minutes > 0 ? minutes : undefined;
}
