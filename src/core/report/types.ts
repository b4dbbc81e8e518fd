import type { Confidence, How, Move } from '../moves/types';
import type { RewriteKind } from '../rewrites/types';
import type { Severity } from '../rules/types';
import type { FrameworkId } from '../tags/standards/types';
import type { Attribute, Claim, Integration, ProblemPartName, Tag } from '../tags/types';

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
  readonly whole: WholeReport;
  /** The standards that the lesson names by their codes, those of its front matter first. */
  readonly standards: readonly StandardReport[];
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
  /** Names it by its rule and its words, so that it is known again wherever it moves; see `markKey`. */
  readonly key: string;
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
  /** What learners are asked or given to do, whole; `null` where steps only move. */
  readonly prompt: string | null;
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
  /** The words that show each discipline. */
  readonly disciplineEvidence: readonly DisciplineEvidenceReport[];
  /** For a section that is problem-based: each part of such work, without evidence where it is still open. */
  readonly parts: readonly ProblemPartReport[];
  /** Tags that the teacher wrote at the heading; `shown` says whether words show them. */
  readonly claimed: readonly Claim[];
  /** Attributes that are named with little to decide in them. */
  readonly tokens: readonly TokenReport[];
}

export interface DisciplineEvidenceReport {
  readonly discipline: string;
  readonly evidence: readonly EvidenceReport[];
}

export interface ProblemPartReport {
  readonly part: ProblemPartName;
  readonly evidence: readonly EvidenceReport[];
}

export interface TokenReport extends EvidenceReport {
  readonly attribute: Attribute;
}

/** The lesson as a whole, from the tags of its sections. */
export interface WholeReport {
  /** For each tag the lines of the headings whose sections earn it; empty for a tag that none earns. */
  readonly tags: Readonly<Record<Tag, readonly number[]>>;
  readonly integration: Integration | null;
  readonly disciplines: readonly string[];
  readonly drivingQuestion: EvidenceReport | null;
  /** Tags that the front matter claims. */
  readonly claimed: readonly Claim[];
}

/** A code as its framework writes it, and what its parts stand for; never the standard's own words. */
export interface StandardReport extends Place {
  readonly framework: FrameworkId;
  readonly name: string;
  readonly code: string;
  /** As it is written in the lesson. */
  readonly text: string;
  readonly discipline: string | null;
  readonly parts: readonly { readonly text: string; readonly means: string }[];
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
