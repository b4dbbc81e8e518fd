import type { Lesson, Section } from '../../lesson/types';
import type { DecidedSection } from '../decision/decide';
import type { Move, MoveReading } from '../types';
import { findEvidence, moveEvidence } from './evidence';
import { graceOf, reach } from './grace';
import { reasonFor } from './reason';
import type { Step } from './step';

/** The explained readings of a section, with what they rest on beside the section itself. */
export interface Explained {
  readonly readings: readonly MoveReading[];
  readonly learners: string;
  readonly around: number;
  /** For each passage that tells, where its offsets count from: evidence has offsets of the lesson. */
  readonly bases: readonly number[];
}

/**
 * A section's readings: those that tell with evidence, a reason and what makes them gentler.
 * @param steps of all the lesson's passages
 */
export function explainSection(
  lesson: Lesson,
  section: Section,
  decided: DecidedSection,
  steps: readonly Step[],
): readonly MoveReading[] {
  const { told, readings } = decided;
  if (told.length === 0) return readings;
  const { learners, passages } = lesson;
  const around = movesAround(steps, section);
  const bases = told.map((at) => passages[section.firstPassage + at]?.base ?? 0);
  const before = decided.explained;
  const isKnown = before !== undefined && before.learners === learners && before.around === around;
  if (isKnown && bases.every((base, number) => base === before.bases[number])) return before.readings;
  const explained = [...readings];
  told.forEach((at, number) => {
    const reading = isKnown
      ? movedReading(before, at, number, bases[number] ?? 0)
      : explain(lesson, section, decided, steps, at);
    if (reading) explained[at] = reading;
  });
  decided.explained = { readings: explained, learners, around, bases };
  return explained;
}

/** @param at the passage's number in its section; `number` among those that tell */
function movedReading(
  { readings, bases }: Explained,
  at: number,
  number: number,
  base: number,
): MoveReading | undefined {
  const reading = readings[at];
  const by = base - (bases[number] ?? 0);
  return reading && by !== 0 ? { ...reading, evidence: moveEvidence(reading.evidence, by) } : reading;
}

/** @param at the passage's number in its section */
function explain(
  { passages, learners }: Lesson,
  section: Section,
  decided: DecidedSection,
  steps: readonly Step[],
  at: number,
): MoveReading | undefined {
  const passage = passages[section.firstPassage + at];
  const traits = decided.traits[at];
  const reading = decided.readings[at];
  if (!passage || !traits || reading?.how === undefined) return reading;
  const { move, how, confidence } = reading;
  const evidence = findEvidence(passage, traits.reading, how);
  return {
    how,
    evidence,
    reason: reasonFor(how, evidence, learners),
    grace: graceOf(traits, steps, passage.index, section),
    passage: passage.index,
    move,
    confidence,
  };
}

/** In the order of their digits; the first is for what lies beyond the lesson. */
const digits: readonly (Move | undefined)[] = [undefined, 'deliver', 'coach', 'student', 'other'];

/** The moves around a section that grace looks at, as one number. */
function movesAround(steps: readonly Step[], { firstPassage, endPassage }: Section): number {
  let around = 0;
  for (let far = 1; far <= reach; far++) {
    around = around * digits.length + digits.indexOf(steps[firstPassage - far]?.move);
    around = around * digits.length + digits.indexOf(steps[endPassage - 1 + far]?.move);
  }
  return around;
}
