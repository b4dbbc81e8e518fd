import { isAboutTeaching } from '../lesson/teaching';
import type { Lesson } from '../lesson/types';
import { decide } from './decision/decide';
import { explainSection } from './explain/explain-section';
import { joinRuns } from './explain/runs';
import type { Step } from './explain/step';
import { readKind } from './gate/read-kind';
import { judgedSection, type JudgedSection } from './judged-section';
import { weights } from './model/weights';
import type { MoveReading, MovesReading } from './types';

/** Who holds the information in each passage of a lesson. */
export function readMoves(lesson: Lesson): MovesReading {
  const decision = decide(lesson);
  const steps: Step[] = [];
  const sections: (JudgedSection | undefined)[] = [];
  for (const section of decision.sections) {
    const judged = section && judgedSection(lesson, section);
    sections.push(judged);
    if (judged) for (const step of judged.steps) steps.push(step);
  }
  const passages: MoveReading[] = [];
  for (const section of lesson.sections) {
    const judged = sections[section.index];
    if (!judged) continue;
    for (const reading of explainSection(lesson, section, judged, steps)) passages.push(reading);
  }
  return {
    document: isAboutTeaching(lesson) ? readKind(weights.gate, decision.whole) : 'other',
    passages,
    runs: joinRuns(lesson, steps),
  };
}
