import type { Lesson } from '../../lesson/types';
import { listensForItems, readAsked } from '../asked';
import type { Place } from '../context/outline';
import type { Step } from '../explain/step';
import { likelyFrom, weights } from '../model/weights';
import type { Confidence, Evidence, How, Move, MoveReading } from '../types';
import { labels } from './labels';

/** What the passages of a section do, before it is explained. */
export interface MoveReadings {
  readonly readings: readonly MoveReading[];
  readonly steps: readonly Step[];
  /** The numbers in the section of those that tell, even if only possibly. */
  readonly told: readonly number[];
}

/** @param probabilities for each passage one number for each of `labels` */
export function moveReadings(
  lesson: Lesson,
  places: readonly Place[],
  probabilities: Float32Array,
): MoveReadings {
  const readings: MoveReading[] = [];
  const steps: Step[] = [];
  const told: number[] = [];
  for (let at = 0; at < places.length; at++) {
    const place = places[at];
    if (!place) continue;
    const asked = askedMove(lesson, place.index);
    const reading = asked
      ? plainReading(place.index, asked, 'clear')
      : judgedReading(probabilities, place.index, at);
    const { move, how, confidence } = reading;
    readings.push(reading);
    const counts = move === 'deliver' && confidence === 'possible' ? 'other' : move;
    steps.push({ move: counts, how, section: place.standing.section });
    if (how !== undefined) told.push(at);
  }
  return { readings, steps, told };
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
function judgedReading(probabilities: Float32Array, passage: number, at: number): MoveReading {
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
