import type { Confidence, How, Move } from '../moves/types';
import type { RewriteKind } from '../rewrites/types';
import type { Severity } from '../rules/types';
import type { Attribute, Integration, Tag } from '../tags/types';

/**
 * What is said about one lesson, as plain data: the `files[]` objects of `--format json`. Lines and
 * columns are 1-based and count UTF-16 code units; an end column stands right after the last character.
 */
export interface LessonReport {
  readonly audience: 'students' | 'teachers';
  readonly findings: readonly FindingReport[];
  /** Places where the teacher means to tell, in the order of the text. */
  readonly decisions: readonly DecisionReport[];
  /** Every section, the text before the first heading first. */
  readonly sections: readonly SectionReport[];
  readonly balance: Balance;
}

export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface FindingReport extends Place {
  readonly rule: string;
  readonly how: How | null;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** The text of the place, as written. */
  readonly text: string;
  readonly message: string;
  readonly evidence: readonly EvidenceReport[];
  /** The further passages of a run that share this mark. */
  readonly related: readonly Place[];
  readonly rewrites: readonly RewriteReport[];
}

export interface EvidenceReport extends Place {
  readonly text: string;
  readonly says: string;
}

export interface RewriteReport {
  readonly id: string;
  readonly kind: RewriteKind;
  readonly title: string;
  readonly preferred: boolean;
  readonly edits: readonly EditReport[];
  /** The text of the place once the edits are made. */
  readonly after: string;
}

export interface EditReport extends Place {
  readonly text: string;
}

export interface DecisionReport {
  readonly line: number;
  readonly endLine: number;
  /** The teacher's own words; `null` where she gave none. */
  readonly because: string | null;
}

export interface SectionReport {
  /** Line of the heading; 0 for the text before the first. */
  readonly line: number;
  readonly endLine: number;
  readonly heading: string | null;
  readonly tags: readonly Tag[];
  readonly integration: Integration | null;
  readonly disciplines: readonly string[];
  readonly evidence: readonly TagEvidenceReport[];
}

export interface TagEvidenceReport extends EvidenceReport {
  readonly tag: Tag;
}

/** Who holds the information, and when that is known. A mix to look at, never a score. */
export interface Balance {
  /** How many passages make each move. */
  readonly passages: Readonly<Record<Move, number>>;
  /** Minutes that the plan gives to each; `mixed` where one stretch of time holds several moves. */
  readonly minutes: Readonly<Record<Move | 'mixed', number>>;
  /** Minutes of the longest stretch of telling; `null` where the plan does not say. */
  readonly longestTelling: number | null;
  /** Attributes that some section earns, in their usual order. */
  readonly attributes: readonly Attribute[];
}
