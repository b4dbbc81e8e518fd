import type { Lesson } from '../lesson/types';
import { distinct, toEvidence } from './evidence';
import type { SectionReading } from './read-outline';
import data from './problem-parts.json';
import { problemParts, type ProblemPart } from './types';

/** Words that are shown for each part at most. */
const most = 3;

/** Which parts of problem-based work a section shows, and which it leaves open. */
export function readParts(section: SectionReading, lesson: Lesson): ProblemPart[] {
  return problemParts.map((part) => {
    const signs = section.signs.signs.filter(({ sign }) => data[part].includes(sign.cue));
    return { part, evidence: distinct(signs, most).map((placed) => toEvidence(placed, section, lesson)) };
  });
}
