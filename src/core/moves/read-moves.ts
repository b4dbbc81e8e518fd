import { isAboutTeaching } from '../lesson/teaching';
import type { Lesson } from '../lesson/types';
import { listensForItems, readAsked } from './asked';
import { decide, type Decision } from './decide';
import { findEvidence } from './explain/evidence';
import { graceOf } from './explain/grace';
import { reasonFor } from './explain/reason';
import { joinRuns } from './explain/runs';
import { readKind } from './gate/read-kind';
import { labels } from './labels';
import { weights } from './model/weights';
import type { Confidence, Move, MoveReading, MovesReading } from './types';

/** Who holds the information in each passage of a lesson. */
export function readMoves(lesson: Lesson): MovesReading {
  const decision = decide(lesson);
  const readings = decision.places.map((_, at) => askedReading(lesson, at) ?? firstReading(decision, at));
  const moves = readings.map(({ move, confidence }) =>
    confidence === 'possible' && move === 'deliver' ? 'other' : move,
  );
  const passages = readings.map((reading) => explain(lesson, decision, moves, reading));
  return {
    document: isAboutTeaching(lesson) ? readKind(weights.gate, decision.whole) : 'other',
    passages,
    runs: joinRuns(
      lesson,
      decision.places,
      moves,
      readings.map(({ how }) => how),
    ),
  };
}

/** What asks, or is the key to an answer, is no telling, however its words read on their own. */
function askedReading({ passages }: Lesson, at: number): MoveReading | undefined {
  const passage = passages[at];
  const parent = passage?.parent === undefined ? undefined : passages[passage.parent];
  const move =
    passage &&
    (readAsked(passage.content) ?? (parent && listensForItems(parent.content) ? 'other' : undefined));
  if (move === undefined) return undefined;
  return {
    passage: at,
    move,
    how: undefined,
    confidence: 'clear',
    evidence: [],
    reason: undefined,
    grace: undefined,
  };
}

function firstReading({ probabilities }: Decision, at: number): MoveReading {
  const [act = 0, content = 0, coach = 0, student = 0, other = 0] = probabilities.subarray(
    at * labels.length,
    (at + 1) * labels.length,
  );
  const told = act + content;
  const { possible, likely, clear } = weights.thresholds;
  const silent = { passage: at, how: undefined, evidence: [], reason: undefined, grace: undefined };
  if (told >= possible)
    return {
      ...silent,
      move: 'deliver',
      how: act >= content ? 'act' : 'content',
      confidence: sureness(told, likely, clear),
    };
  const best = Math.max(coach, student, other);
  const move: Move = best === other ? 'other' : best === coach ? 'coach' : 'student';
  return { ...silent, move, confidence: sureness(best, 0.5, 0.75) };
}

const sureness = (probability: number, likely: number, clear: number): Confidence =>
  probability >= clear ? 'clear' : probability >= likely ? 'likely' : 'possible';

function explain(
  lesson: Lesson,
  decision: Decision,
  moves: readonly Move[],
  reading: MoveReading,
): MoveReading {
  const passage = lesson.passages[reading.passage];
  const read = decision.readings[reading.passage];
  if (reading.move !== 'deliver' || !reading.how || !passage || !read) return reading;
  const evidence = findEvidence(passage, read, reading.how);
  const reason = reasonFor(reading.how, evidence, lesson.learners);
  return { ...reading, evidence, reason, grace: graceOf(lesson, decision.readings, moves, reading.passage) };
}
