import type { Confidence, Evidence } from '../moves/types';

/** The four attributes of personalized learning (Kallick & Zmuda 2017). */
export const attributes = ['voice', 'co-creation', 'social-construction', 'self-discovery'] as const;
export type Attribute = (typeof attributes)[number];

export const tags = ['problem-based', 'interdisciplinary', ...attributes] as const;
export type Tag = (typeof tags)[number];

/** How far subjects meet (Vasquez, Sneider & Comer 2013). */
export type Integration = 'disciplinary' | 'multidisciplinary' | 'interdisciplinary' | 'transdisciplinary';

/** What one section of the lesson earns, by the section's index. */
export interface SectionTags {
  readonly section: number;
  readonly tags: readonly EarnedTag[];
  readonly integration: Integration | undefined;
  /** The names of the disciplines at work, as readers say them. */
  readonly disciplines: readonly string[];
  /** The words that show each of them. */
  readonly disciplineEvidence: readonly DisciplineEvidence[];
  /** The parts of problem-based work, for a section that earns `problem-based`; those it lacks have no evidence. */
  readonly parts: readonly ProblemPart[];
  /** Tags that the teacher wrote at the heading, found or not. */
  readonly claimed: readonly Claim[];
  /** What looks like an attribute with nothing in it to decide or think about. */
  readonly tokens: readonly TokenCase[];
}

export interface EarnedTag {
  readonly tag: Tag;
  readonly confidence: Confidence;
  /** At least one, the surest first. */
  readonly evidence: readonly Evidence[];
}

export interface DisciplineEvidence {
  readonly discipline: string;
  readonly evidence: readonly Evidence[];
}

/** The parts of problem-based work (Larmer & Mergendoller 2015, and the design cycle of NGSS ETS1). */
export const problemParts = [
  'driving-question',
  'authentic-need',
  'constraints-and-criteria',
  'inquiry',
  'iteration',
  'critique',
  'audience',
  'reflection',
] as const;
export type ProblemPartName = (typeof problemParts)[number];

export interface ProblemPart {
  readonly part: ProblemPartName;
  readonly evidence: readonly Evidence[];
}

/** A tag the teacher wrote herself. One that nothing shows deserves a question, never a denial. */
export interface Claim {
  readonly tag: Tag;
  readonly shown: boolean;
}

export interface TokenCase {
  readonly attribute: Attribute;
  readonly evidence: Evidence;
}
