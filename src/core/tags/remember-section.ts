import type { Evidence } from '../moves/types';
import { shiftSpan } from '../text/span';
import { decide, type Decider, type Decision } from './decide';
import { createShelf } from '../lesson/keep';
import type { SectionReading } from './read-outline';
import type { StandardCode } from './standards/types';
import type { SectionTags } from './types';

/** What the tags of a section rest on beside its own words. */
export interface Grounds {
  readonly decider: Decider;
  readonly codes: readonly StandardCode[];
}

interface Kept extends Grounds {
  readonly decision: Decision;
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
  { decider, codes }: Grounds,
  read: (decision: Decision) => SectionTags,
): SectionTags {
  const { start } = section.span;
  const before = kept.find(signs);
  const by = start - (before?.start ?? 0);
  const isDecided = before?.decider === decider;
  if (isDecided && isSameCodes(before.codes, codes, by)) return moveTags(before.tags, by, section.index);
  const decision = decide(decider, signs);
  const isSame = before && isSameDecision(before, decider, decision) && isSameCodes(before.codes, codes, by);
  const tags = isSame ? moveTags(before.tags, by, section.index) : read(decision);
  kept.put(signs, { decider, codes, decision, tags, start });
  return tags;
}

/** Whether a document is a lesson shows in what is said of single words too, so this must not have changed. */
const isSameDecision = (before: Kept, { bars }: Decider, decision: Decision): boolean =>
  before.decider.bars.length === bars.length &&
  before.decision.every((confidence, tag) => confidence === decision[tag]);

const isSameCodes = (before: readonly StandardCode[], codes: readonly StandardCode[], by: number): boolean =>
  before.length === codes.length && before.every((code, at) => isSameCode(code, codes[at], by));

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
