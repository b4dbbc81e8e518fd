import type { Lesson } from '../../lesson/types';
import type { Run } from '../types';
import type { Step } from './step';

/** Passages in a row with no learner's thinking between them. */
type Stretch = number[];

/**
 * Joins neighbouring `deliver` passages into runs. Each act begins one of its own, so that every step can
 * be answered; what is told under it belongs to it, and a page of told content is one run. The first run
 * of a stretch carries the minutes of the whole stretch.
 * @param steps one for each passage of the lesson
 */
export function joinRuns(lesson: Lesson, steps: readonly Step[]): Run[] {
  const runs: Run[] = [];
  for (const stretch of stretchesOf(lesson, steps))
    splitAtActs(stretch, steps).forEach((passages, at) => {
      runs.push({
        passages,
        minutes: at === 0 ? minutesOf(lesson, stretch) : undefined,
        steps: at === 0 ? stretch.length : passages.length,
      });
    });
  return runs;
}

/** What is only organised (`other`) may stand between two of them, as long as no new section begins with it. */
function stretchesOf(lesson: Lesson, steps: readonly Step[]): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch | undefined;
  let last: Step | undefined;
  let between = 0;
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at];
    if (step?.move === 'deliver') {
      if (open && last && between <= 1 && goesOn(lesson, last, step)) open.push(at);
      else stretches.push((open = [at]));
      last = step;
      between = 0;
    } else if (step?.move === 'other') between++;
    else open = undefined;
  }
  return stretches;
}

function splitAtActs(stretch: Stretch, steps: readonly Step[]): Stretch[] {
  const runs: Stretch[] = [];
  for (const passage of stretch) {
    const last = runs[runs.length - 1];
    if (last && steps[passage]?.how !== 'act') last.push(passage);
    else runs.push([passage]);
  }
  return runs;
}

/** In the same section or below it; a page of told content also from one section to the next beside it. */
function goesOn({ sections }: Lesson, one: Step, other: Step): boolean {
  if (one.section === other.section) return true;
  const parent = sections[one.section]?.parent;
  const parentOfOther = sections[other.section]?.parent;
  if (parentOfOther === one.section) return true;
  const sideBySide = parent !== undefined && parent === parentOfOther;
  return sideBySide && one.how !== 'act' && other.how !== 'act';
}

/** The passages' own minutes or, where most of the section is told, those of its heading if they are more. */
function minutesOf({ passages, sections }: Lesson, stretch: Stretch): number | undefined {
  let sum = 0;
  for (const at of stretch) sum += passages[at]?.content.minutes ?? 0;
  const section = sections[passages[stretch[0] ?? 0]?.section ?? 0];
  const planned = section?.heading?.content.minutes ?? 0;
  const inSection = section ? section.endPassage - section.firstPassage : 0;
  const minutes = stretch.length * 2 >= inSection ? Math.max(sum, planned) : sum;
  return minutes > 0 ? minutes : undefined;
}
