import type { Lesson } from '../lesson/types';
import { listensForItems, readAsked } from './asked';
import type { SectionDecision } from './decision/judge';
import { labels } from './decision/labels';
import type { Step } from './explain/step';
import { likelyFrom, weights } from './model/weights';
import type { Traits } from './traits/traits';
import type { Confidence, Evidence, How, Move, MoveReading } from './types';

/** What the passages of a section do, before it is explained. */
export interface JudgedSection {
  readonly passages: readonly Traits[];
  readonly readings: readonly MoveReading[];
  readonly steps: readonly Step[];
  /** The numbers in the section of those that tell, even if only possibly. */
  readonly told: readonly number[];
}

/** The decision stays the same object as long as nothing that it looks at changes. */
const known = new WeakMap<SectionDecision, JudgedSection>();

export function judgedSection(lesson: Lesson, section: SectionDecision): JudgedSection {
  let judged = known.get(section);
  if (!judged) {
    judged = judgeSection(lesson, section);
    known.set(section, judged);
  }
  return judged;
}

function judgeSection(lesson: Lesson, section: SectionDecision): JudgedSection {
  const readings: MoveReading[] = [];
  const steps: Step[] = [];
  const told: number[] = [];
  section.places.forEach(({ index, standing }, at) => {
    const asked = askedMove(lesson, index);
    const reading = asked ? plainReading(index, asked, 'clear') : judgedReading(section, index, at);
    const { move, how, confidence } = reading;
    readings.push(reading);
    const counts = move === 'deliver' && confidence === 'possible' ? 'other' : move;
    steps.push({ move: counts, how, section: standing.section });
    if (how !== undefined) told.push(at);
  });
  return { passages: section.passages, readings, steps, told };
}

/** What asks, or is the key to an answer, is no telling, however its words read on their own. */
function askedMove({ passages }: Lesson, index: number): Move | undefined {
  const passage = passages[index];
  if (!passage) return undefined;
  const parent = passage.parent === undefined ? undefined : passages[passage.parent];
  return readAsked(passage.content) ?? (parent && listensForItems(parent.content) ? 'other' : undefined);
}

const noEvidence: readonly Evidence[] = [];

const plainReading = (passage: number, move: Move, confidence: Confidence, how?: How): MoveReading => ({
  how,
  evidence: noEvidence,
  reason: undefined,
  grace: undefined,
  passage,
  move,
  confidence,
});

/** @param passage its number in the lesson; `at` in its section */
function judgedReading({ probabilities }: SectionDecision, passage: number, at: number): MoveReading {
  const row = at * labels.length;
  // In the order of `labels`.
  const [act, content] = [probabilities[row] ?? 0, probabilities[row + 1] ?? 0];
  const coach = probabilities[row + 2] ?? 0;
  const student = probabilities[row + 3] ?? 0;
  const other = probabilities[row + 4] ?? 0;
  const told = act + content;
  const { possible, clear } = weights.thresholds;
  if (told >= possible) {
    const how = act >= content ? 'act' : 'content';
    const confidence = sureness(told, likelyFrom(weights.thresholds, how), clear);
    return plainReading(passage, 'deliver', confidence, how);
  }
  const best = Math.max(coach, student, other);
  const move: Move = best === other ? 'other' : best === coach ? 'coach' : 'student';
  return plainReading(passage, move, sureness(best, 0.5, 0.75));
}

const sureness = (probability: number, likely: number, clear: number): Confidence =>
  probability >= clear ? 'clear' : probability >= likely ? 'likely' : 'possible';
