import type { Lesson } from '../lesson/types';
import type { MovesReading } from '../moves/types';
import { decide } from './decide';
import { evidenceFor } from './evidence';
import { gatherSigns, type SectionSigns } from './gather-signs';
import { claimsOfSection } from './read-claims';
import { readIntegration } from './read-integration';
import { readParts } from './read-parts';
import { readTokens } from './read-tokens';
import { tags, type EarnedTag, type SectionTags } from './types';

/** What each section earns, one entry for each section of the lesson in order. */
export function readTags(lesson: Lesson, _moves: MovesReading): SectionTags[] {
  const all = gatherSigns(lesson);
  return all.map((section, at) => readSection(lesson, all, section, at));
}

function readSection(
  lesson: Lesson,
  all: readonly SectionSigns[],
  section: SectionSigns,
  at: number,
): SectionTags {
  const earned = section.signs.length === 0 ? [] : earnedTags(lesson, all, section, at);
  return {
    section: section.section.index,
    tags: earned,
    ...readIntegration(section, earned, lesson),
    parts: earned.some(({ tag }) => tag === 'problem-based') ? readParts(section, lesson) : [],
    claimed: claimsOfSection(section.section).map((tag) => ({
      tag,
      shown: earned.some((one) => one.tag === tag),
    })),
    tokens: readTokens(section, earned, lesson),
  };
}

const earnedTags = (
  lesson: Lesson,
  all: readonly SectionSigns[],
  section: SectionSigns,
  at: number,
): EarnedTag[] =>
  tags.flatMap((tag) => {
    const confidence = decide(all, at, tag);
    if (confidence === undefined) return [];
    const evidence = evidenceFor(tag, section, lesson);
    return evidence.length === 0 ? [] : [{ tag, confidence, evidence }];
  });
