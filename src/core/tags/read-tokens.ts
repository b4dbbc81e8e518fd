import type { Lesson } from '../lesson/types';
import { toEvidence } from './evidence';
import { signsFor, strengthOf } from './features';
import type { SectionReading } from './read-outline';
import { attributes, type EarnedTag, type TokenCase } from './types';

/** Where an attribute is named and nothing shows it: one case for each attribute that the section does not earn. */
export function readTokens(
  section: SectionReading,
  earned: readonly EarnedTag[],
  lesson: Lesson,
): TokenCase[] {
  return attributes.flatMap((attribute) => {
    if (earned.some(({ tag }) => tag === attribute)) return [];
    const found = signsFor(attribute, section.signs).find(({ sign }) => strengthOf(sign.cue) === 'token');
    return found ? [{ attribute, evidence: toEvidence(found, section, lesson) }] : [];
  });
}
