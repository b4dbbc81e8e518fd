import type { Evidence } from '../moves/types';
import { shiftSpan } from '../text/span';
import type { Decision } from './decide';
import { createShelf } from './keep';
import type { SectionReading } from './read-outline';
import type { StandardCode } from './standards/types';
import type { SectionTags } from './types';

/** What the tags of a section rest on beside its own words. */
export interface Grounds {
  readonly decision: Decision;
  readonly codes: readonly StandardCode[];
  readonly isLesson: boolean;
}

interface Kept extends Grounds {
  readonly tags: SectionTags;
  /** Where the section began. */
  readonly start: number;
}

const kept = createShelf<Kept>();

/**
 * What was said of the same section before on the same grounds, moved to where it stands now; an edit elsewhere
 * changes no more than that.
 */
export function rememberSection(
  { section, signs }: SectionReading,
  grounds: Grounds,
  read: () => SectionTags,
): SectionTags {
  const { start } = section.span;
  const before = kept.find(signs);
  if (before && isSame(before, grounds, start - before.start))
    return moveTags(before.tags, start - before.start, section.index);
  const tags = read();
  kept.put(signs, { tags, start, ...grounds });
  return tags;
}

const isSame = (one: Grounds, other: Grounds, by: number): boolean =>
  one.isLesson === other.isLesson &&
  one.decision.every((confidence, at) => confidence === other.decision[at]) &&
  one.codes.length === other.codes.length &&
  one.codes.every((code, at) => isSameCode(code, other.codes[at], by));

const isSameCode = (one: StandardCode, other: StandardCode | undefined, by: number): boolean =>
  one.code === other?.code && one.span.start + by === other.span.start;

type Shown = { readonly evidence: readonly Evidence[] };

function moveTags(tags: SectionTags, by: number, section: number): SectionTags {
  const isShown = tags.tags.length + tags.disciplineEvidence.length + tags.tokens.length > 0;
  if (by === 0 || !isShown) return section === tags.section ? tags : { ...tags, section };
  const move = (evidence: Evidence): Evidence => ({ ...evidence, span: shiftSpan(evidence.span, by) });
  const moveAll = <One extends Shown>(shown: readonly One[]): readonly One[] =>
    shown.length === 0 ? shown : shown.map((one) => ({ ...one, evidence: one.evidence.map(move) }));
  return {
    ...tags,
    section,
    tags: moveAll(tags.tags),
    disciplineEvidence: moveAll(tags.disciplineEvidence),
    parts: moveAll(tags.parts),
    tokens: tags.tokens.map((token) => ({ ...token, evidence: move(token.evidence) })),
  };
}
