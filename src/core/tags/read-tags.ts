import type { Lesson } from '../lesson/types';
import type { Confidence, MovesReading } from '../moves/types';
import { deciderFor } from './decide';
import { evidenceFor } from './evidence';
import { claimsOfSection } from './read-claims';
import { readIntegration } from './read-integration';
import { readOutline, type OutlineReading, type SectionReading } from './read-outline';
import { readParts } from './read-parts';
import { readTokens } from './read-tokens';
import { rememberSection } from './remember-section';
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
  const decisions = section.signs.signs.length === 0 ? [] : decideAll(deciders, section.signs);
  const read = (): SectionTags => {
    const earned = decisions.flatMap(([tag, confidence]): EarnedTag[] => {
      const evidence = evidenceFor(tag, section, lesson);
      return evidence.length === 0 ? [] : [{ tag, confidence, evidence }];
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
  };
  return codes.length > 0
    ? read()
    : rememberSection(lesson, section, `${isLesson} ${decisions.join()}`, read);
}

function decideAll(deciders: Deciders, signs: SectionSigns): [Tag, Confidence][] {
  const decisions: [Tag, Confidence][] = [];
  for (const tag of tags) {
    const confidence = deciders.get(tag)?.(signs);
    if (confidence !== undefined) decisions.push([tag, confidence]);
  }
  return decisions;
}
