import { isAboutTeaching } from '../lesson/teaching';
import type { Lesson } from '../lesson/types';
import { listensForItems, readAsked } from './asked';
import { decide, type Decision, type SectionDecision } from './decision/decide';
import { findEvidence } from './explain/evidence';
import { graceOf } from './explain/grace';
import { reasonFor } from './explain/reason';
import { joinRuns } from './explain/runs';
import { readKind } from './gate/read-kind';
import { labels } from './decision/labels';
import { likelyFrom, weights } from './model/weights';
import type { Confidence, How, Move, MoveReading, MovesReading } from './types';

/** Who holds the information in each passage of a lesson. */
export function readMoves(lesson: Lesson): MovesReading {
  const decision = decide(lesson);
  const first: MoveReading[] = [];
  const moves: Move[] = [];
  const hows: (How | undefined)[] = [];
  for (const section of decision.sections) {
    if (!section) continue;
    for (const reading of readSection(lesson, section)) {
      first.push(reading);
      moves.push(reading.move === 'deliver' && reading.confidence === 'possible' ? 'other' : reading.move);
      hows.push(reading.how);
    }
  }
  return {
    document: isAboutTeaching(lesson) ? readKind(weights.gate, decision.whole) : 'other',
    passages: first.map((reading) =>
      reading.how === undefined ? reading : explain(lesson, decision, moves, reading, reading.how),
    ),
    runs: joinRuns(lesson, decision.places, moves, hows),
  };
}

/** By the section's decision: it stays the same object as long as nothing that it looks at changes. */
const known = new WeakMap<SectionDecision, readonly MoveReading[]>();

/** What each passage of a section does, before it is explained. */
function readSection(lesson: Lesson, section: SectionDecision): readonly MoveReading[] {
  let readings = known.get(section);
  if (!readings) {
    readings = section.places.map(
      ({ index }, at) => askedReading(lesson, index) ?? judgedReading(section, index, at),
    );
    known.set(section, readings);
  }
  return readings;
}

/** What asks, or is the key to an answer, is no telling, however its words read on their own. */
function askedReading({ passages }: Lesson, at: number): MoveReading | undefined {
  const passage = passages[at];
  const parent = passage?.parent === undefined ? undefined : passages[passage.parent];
  const move =
    passage &&
    (readAsked(passage.content) ?? (parent && listensForItems(parent.content) ? 'other' : undefined));
  return move && { ...silent, passage: at, move, confidence: 'clear' };
}

const silent = { how: undefined, evidence: [], reason: undefined, grace: undefined } as const;

/** @param passage its number in the lesson; `at` in its section */
function judgedReading({ probabilities }: SectionDecision, passage: number, at: number): MoveReading {
  const chanceOf = (label: (typeof labels)[number]): number =>
    probabilities[at * labels.length + labels.indexOf(label)] ?? 0;
  const [act, content] = [chanceOf('act'), chanceOf('content')];
  const [coach, student, other] = [chanceOf('coach'), chanceOf('student'), chanceOf('other')];
  const told = act + content;
  const { possible, clear } = weights.thresholds;
  if (told >= possible) {
    const how = act >= content ? 'act' : 'content';
    const confidence = sureness(told, likelyFrom(weights.thresholds, how), clear);
    return { ...silent, passage, move: 'deliver', how, confidence };
  }
  const best = Math.max(coach, student, other);
  const move: Move = best === other ? 'other' : best === coach ? 'coach' : 'student';
  return { ...silent, passage, move, confidence: sureness(best, 0.5, 0.75) };
}

const sureness = (probability: number, likely: number, clear: number): Confidence =>
  probability >= clear ? 'clear' : probability >= likely ? 'likely' : 'possible';

function explain(
  lesson: Lesson,
  decision: Decision,
  moves: readonly Move[],
  reading: MoveReading,
  how: How,
): MoveReading {
  const passage = lesson.passages[reading.passage];
  const said = decision.readings[reading.passage];
  if (!passage || !said) return reading;
  const evidence = findEvidence(passage, said, how);
  const reason = reasonFor(how, evidence, lesson.learners);
  return { ...reading, evidence, reason, grace: graceOf(lesson, decision.readings, moves, reading.passage) };
}
