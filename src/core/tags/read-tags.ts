import type { Lesson } from '../lesson/types';
import type { MovesReading } from '../moves/types';
import { deciderFor, type Decision } from './decide';
import { evidenceFor } from './evidence';
import { claimsOfSection } from './read-claims';
import { readIntegration } from './read-integration';
import { readOutline, type SectionReading } from './read-outline';
import { readParts } from './read-parts';
import { readTokens } from './read-tokens';
import { rememberSection } from './remember-section';
import { readStandards } from './standards/read-standards';
import type { StandardCode } from './standards/types';
import { tags, type EarnedTag, type SectionTags, type Tag } from './types';

/** What each section earns, one entry for each section of the lesson in order. */
export function readTags(lesson: Lesson, moves: MovesReading): SectionTags[] {
  const outline = readOutline(lesson);
  const decider = deciderFor(outline, moves.document);
  const codesOf = bySection(readStandards(lesson), lesson);
  return outline.sections.map((section, at) => {
    const codes = codesOf.get(at) ?? noCodes;
    return rememberSection(section, { decider, codes }, (decision) =>
      readSection(lesson, section, decision, codes, outline.isLesson),
    );
  });
}

const noCodes: readonly StandardCode[] = [];

/** The codes that stand in each section, for those that have any. */
function bySection(
  codes: readonly StandardCode[],
  { sections }: Lesson,
): ReadonlyMap<number, readonly StandardCode[]> {
  const found = new Map<number, StandardCode[]>();
  let section = 0;
  for (const code of codes) {
    while (code.span.start >= (sections[section]?.span.end ?? Infinity)) section++;
    const others = found.get(section);
    if (others) others.push(code);
    else found.set(section, [code]);
  }
  return found;
}

function readSection(
  lesson: Lesson,
  section: SectionReading,
  decision: Decision,
  codes: readonly StandardCode[],
  isLesson: boolean,
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
