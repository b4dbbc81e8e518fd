import type { Lesson } from '../lesson/types';
import type { Evidence } from '../moves/types';
import { shiftSpan } from '../text/span';
import type { SectionReading } from './read-outline';
import type { SectionSigns } from './section-signs';
import type { SectionTags } from './types';

interface Kept {
  readonly tags: SectionTags;
  /** Where the section began. */
  readonly start: number;
  /** Where its passages stood, counted from there. */
  readonly bases: readonly number[];
  /** What was decided. */
  readonly decision: string;
}

const kept = new WeakMap<SectionSigns, Kept>();

/**
 * What was said of the same section before, moved to where it stands now; an edit elsewhere changes no more than that.
 * @param decision everything that the answer rests on beside the section's own text
 */
export function rememberSection(
  lesson: Lesson,
  section: SectionReading,
  decision: string,
  read: () => SectionTags,
): SectionTags {
  const { start } = section.section.span;
  const before = kept.get(section.signs);
  if (before && before.decision === decision && isInPlace(before, lesson, section)) {
    const by = start - before.start;
    const { index } = section.section;
    return by === 0 && before.tags.section === index ? before.tags : moveTags(before.tags, by, index);
  }
  const tags = read();
  kept.set(section.signs, { tags, start, bases: basesOf(lesson, section), decision });
  return tags;
}

const basesOf = ({ passages }: Lesson, { section, first, end }: SectionReading): number[] =>
  passages.slice(first, end).map(({ base }) => base - section.span.start);

function isInPlace({ bases }: Kept, { passages }: Lesson, { section, first, end }: SectionReading): boolean {
  if (bases.length !== end - first) return false;
  for (let at = 0; at < bases.length; at++)
    if ((passages[first + at]?.base ?? 0) - section.span.start !== bases[at]) return false;
  return true;
}

function moveTags(tags: SectionTags, by: number, section: number): SectionTags {
  const move = (evidence: Evidence): Evidence => ({ ...evidence, span: shiftSpan(evidence.span, by) });
  const moveAll = <Shown extends { readonly evidence: readonly Evidence[] }>(
    shown: readonly Shown[],
  ): Shown[] => shown.map((one) => ({ ...one, evidence: one.evidence.map(move) }));
  return {
    ...tags,
    section,
    tags: moveAll(tags.tags),
    disciplineEvidence: moveAll(tags.disciplineEvidence),
    parts: moveAll(tags.parts),
    tokens: tags.tokens.map((token) => ({ ...token, evidence: move(token.evidence) })),
  };
}
