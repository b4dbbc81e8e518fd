import type { Lesson } from '../lesson/types';
import { toEvidence } from './evidence';
import { signsFor, strengthOfCue } from './features';
import type { SectionReading } from './read-outline';
import type { PlacedSign } from './section-signs';
import { attributes, type EarnedTag, type TokenCase } from './types';

/** Where an attribute is named and nothing shows it: one case for each attribute that the section does not earn. */
export function readTokens(
  section: SectionReading,
  earned: readonly EarnedTag[],
  lesson: Lesson,
): TokenCase[] {
  if (!section.signs.signs.some(isToken)) return [];
  return attributes.flatMap((attribute) => {
    if (earned.some(({ tag }) => tag === attribute)) return [];
    const found = signsFor(attribute, section.signs).find(isToken);
    return found ? [{ attribute, evidence: toEvidence(found, section, lesson) }] : [];
  });
}

const isToken = ({ sign }: PlacedSign): boolean => strengthOfCue(sign.cue) === 'token';
