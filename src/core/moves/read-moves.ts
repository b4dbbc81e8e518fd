import { isAboutTeaching } from '../lesson/teaching';
import type { Lesson } from '../lesson/types';
import { decide } from './decision/decide';
import { createSectionMemory, type SectionMemory } from './decision/kept-section';
import { explainSection } from './explain/explain-section';
import { joinRuns } from './explain/runs';
import type { Step } from './explain/step';
import { readKind } from './gate/read-kind';
import { weights } from './model/weights';
import type { MoveReading, MovesReading } from './types';

/**
 * What was read of the last version of a lesson. Pass the same one for every version, and what an edit does not reach is
 * not decided again.
 */
export type MovesMemory = SectionMemory;
export const createMovesMemory = createSectionMemory;

/** Who holds the information in each passage of a lesson. */
export function readMoves(lesson: Lesson, memory: MovesMemory = createMovesMemory()): MovesReading {
  const { sections, whole } = decide(lesson, memory);
  const steps = new Array<Step>(lesson.passages.length);
  let at = 0;
  for (const decided of sections) if (decided) for (const step of decided.steps) steps[at++] = step;
  const passages = new Array<MoveReading>(lesson.passages.length);
  for (const section of lesson.sections) {
    const decided = sections[section.index];
    if (!decided) continue;
    at = section.firstPassage;
    for (const reading of explainSection(lesson, section, decided, steps)) passages[at++] = reading;
  }
  return {
    document: isAboutTeaching(lesson) ? readKind(weights.gate, whole) : 'other',
    passages,
    runs: joinRuns(lesson, steps),
  };
}
