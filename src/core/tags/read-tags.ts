import type { Lesson } from '../lesson/types';
import type { MovesReading } from '../moves/types';
import { deciderFor } from './decide';
import { evidenceFor } from './evidence';
import { claimsOfSection } from './read-claims';
import { readIntegration } from './read-integration';
import { readOutline, type SectionReading } from './read-outline';
import { readParts } from './read-parts';
import { readTokens } from './read-tokens';
import { rememberSection, type Grounds } from './remember-section';
import { readStandards } from './standards/read-standards';
import type { StandardCode } from './standards/types';
import { tags, type EarnedTag, type SectionTags, type Tag } from './types';

/** What each section earns, one entry for each section of the lesson in order. */
export function readTags(lesson: Lesson, moves: MovesReading): SectionTags[] {
  const outline = readOutline(lesson);
  const { isLesson } = outline;
  const decide = deciderFor(outline, moves.document);
  const codes = readStandards(lesson);
  return outline.sections.map((section) => {
    const grounds = { decision: decide(section.signs), codes: codesIn(codes, section), isLesson };
    return rememberSection(section, grounds, () => readSection(lesson, section, grounds));
  });
}

const none: readonly StandardCode[] = [];

const codesIn = (
  codes: readonly StandardCode[],
  { section: { span } }: SectionReading,
): readonly StandardCode[] =>
  codes.length === 0
    ? none
    : codes.filter((code) => code.span.start >= span.start && code.span.end <= span.end);

function readSection(
  lesson: Lesson,
  section: SectionReading,
  { decision, codes, isLesson }: Grounds,
): SectionTags {
  const earned = tags.flatMap((tag, number): EarnedTag[] => {
    const confidence = decision[number];
    const evidence = confidence === undefined ? [] : evidenceFor(tag, section, lesson);
    return confidence === undefined || evidence.length === 0 ? [] : [{ tag, confidence, evidence }];
  });
  const has = (tag: Tag): boolean => earned.some((one) => one.tag === tag);
  return {
    section: section.section.index,
    tags: earned,
    ...readIntegration(section, earned, codes, lesson),
    parts: has('problem-based') ? readParts(section, lesson) : [],
    claimed: claimsOfSection(section.section).map((tag) => ({ tag, shown: has(tag) })),
    tokens: isLesson ? readTokens(section, earned, lesson) : [],
  };
}
