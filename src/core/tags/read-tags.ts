import type { Lesson } from '../lesson/types';
import type { Confidence, MovesReading } from '../moves/types';
import { deciderFor } from './decide';
import { evidenceFor } from './evidence';
import { claimsOfSection } from './read-claims';
import { readIntegration } from './read-integration';
import { readOutline, type OutlineReading, type SectionReading } from './read-outline';
import { readParts } from './read-parts';
import { readTokens } from './read-tokens';
import type { SectionSigns } from './section-signs';
import { readStandards } from './standards/read-standards';
import type { StandardCode } from './standards/types';
import { tags, type EarnedTag, type SectionTags, type Tag } from './types';

type Deciders = ReadonlyMap<Tag, (section: SectionSigns) => Confidence | undefined>;

/** What each section earns, one entry for each section of the lesson in order. */
export function readTags(lesson: Lesson, moves: MovesReading): SectionTags[] {
  const outline = readOutline(lesson);
  const deciders: Deciders = new Map(tags.map((tag) => [tag, deciderFor(outline, tag, moves.document)]));
  const codes = readStandards(lesson);
  return outline.sections.map((section) =>
    readSection(lesson, deciders, section, codesIn(codes, section), outline),
  );
}

const codesIn = (codes: readonly StandardCode[], { section: { span } }: SectionReading): StandardCode[] =>
  codes.length === 0
    ? []
    : codes.filter((code) => code.span.start >= span.start && code.span.end <= span.end);

function readSection(
  lesson: Lesson,
  deciders: Deciders,
  section: SectionReading,
  codes: readonly StandardCode[],
  { isLesson }: OutlineReading,
): SectionTags {
  const earned = section.signs.signs.length === 0 ? [] : earnedTags(lesson, deciders, section);
  return {
    section: section.section.index,
    tags: earned,
    ...readIntegration(section, earned, codes, lesson),
    parts: earned.some(({ tag }) => tag === 'problem-based') ? readParts(section, lesson) : [],
    claimed: claimsOfSection(section.section).map((tag) => ({
      tag,
      shown: earned.some((one) => one.tag === tag),
    })),
    tokens: isLesson ? readTokens(section, earned, lesson) : [],
  };
}

const earnedTags = (lesson: Lesson, deciders: Deciders, section: SectionReading): EarnedTag[] =>
  tags.flatMap((tag) => {
    const confidence = deciders.get(tag)?.(section.signs);
    if (confidence === undefined) return [];
    const evidence = evidenceFor(tag, section, lesson);
    return evidence.length === 0 ? [] : [{ tag, confidence, evidence }];
  });
