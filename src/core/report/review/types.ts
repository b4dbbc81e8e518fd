import type { Move } from '../../moves/types';
import type { Attribute, Tag } from '../../tags/types';
import type { Balance, FindingReport, LessonReport, Place } from '../types';

/** What a change did to some lessons, as plain data. Lines and columns are 1-based, as in `LessonReport`. */
export interface Review {
  /** Plans of sessions that changed, in the order of their paths. */
  readonly lessons: readonly LessonReview[];
  /** Changed documents that plan no session, and so are only counted. */
  readonly others: readonly string[];
  readonly totals: Totals;
}

/** `words-kept`: only line ends, spaces or markup differ. */
export type ChangeKind = 'added' | 'removed' | 'edited' | 'words-kept';

export interface LessonReview {
  readonly path: string;
  /** Where the lesson stood before it was renamed. */
  readonly previousPath: string | null;
  readonly change: ChangeKind;
  readonly audience: LessonReport['audience'];
  /** What the plan calls its learners: "students", "participants". */
  readonly learners: string;
  readonly marks: MarkChanges;
  readonly tags: TagChanges;
  /** What the teacher decided and says in the lesson itself. */
  readonly decisions: DecisionChanges;
  /** Who holds the information when, and which attributes appear; `null` where there is no such version. */
  readonly before: VersionReport | null;
  readonly after: VersionReport | null;
  /** What to be glad of, in the teacher's own words, the most telling first. */
  readonly strengths: readonly Strength[];
}

export interface VersionReport extends Balance {
  /** Places in which the teacher is the only one with information; neighbouring passages may share one. */
  readonly told: number;
}

export interface MarkChanges {
  readonly gone: readonly GoneMark[];
  readonly new: readonly MarkReport[];
  readonly kept: readonly MarkReport[];
}

/** A mark of the later version. */
export interface MarkReport extends FindingReport {
  /** Whether the words of its passage are new or edited; no other line is remarked on. */
  readonly changed: boolean;
  /** Where it stood before; `null` for a new one. */
  readonly was: Place | null;
  /** The lesson it stood in before, where its text moved from one to another. */
  readonly movedFrom: string | null;
  /** One open question that a coach may ask here. */
  readonly question: string;
}

/**
 * What became of a marked passage: learners now ask, answer or do (`asked`), it says something else
 * (`reworded`), it is the teacher's stated decision (`decided`), it is not there any more (`removed`), or
 * the text around it changed (`around`).
 */
export type Became = 'asked' | 'reworded' | 'decided' | 'removed' | 'around';

/** A mark of the earlier version that the later one does not have. */
export interface GoneMark {
  readonly rule: string;
  readonly key: string;
  /** Of the earlier version. */
  readonly line: number;
  readonly text: string;
  readonly became: Became;
  /** What stands there now. */
  readonly now: Words | null;
}

/** A passage, as it is quoted. */
export interface Words {
  readonly line: number;
  readonly text: string;
  /** The few words of it that say most. */
  readonly quote: string;
  readonly move: Move;
}

export interface TagChanges {
  readonly gained: readonly TagChange[];
  readonly lost: readonly TagChange[];
}

/** A section that earns a tag in one version only; the line, heading and words are of that version. */
export interface TagChange {
  readonly tag: Tag;
  /** Of the heading; 0 for the text before the first. */
  readonly line: number;
  readonly heading: string | null;
  readonly evidence: Words | null;
}

export interface DecisionChanges {
  readonly stated: readonly StatedDecision[];
  /** How many stood there before. */
  readonly kept: number;
}

/** A wish that the change wrote into the lesson: to tell here, or to leave a remark out. */
export interface StatedDecision {
  readonly kind: 'tell' | 'off';
  readonly line: number;
  /** The rule that is left out; `null` for `tell`, and where every rule is. */
  readonly rule: string | null;
  /** The teacher's own words; `null` where she gave none. */
  readonly because: string | null;
}

/**
 * `turned`: telling that became a question or a task; `gained`: a tag that is new; `asks`: a new question;
 * `kept`: a tag that stays; `reason`: a stated reason to tell.
 */
export type StrengthKind = 'turned' | 'gained' | 'asks' | 'kept' | 'reason';

export interface Strength {
  readonly kind: StrengthKind;
  readonly tag: Tag | null;
  readonly line: number;
  /** The teacher's own words. */
  readonly words: string;
}

/** Sums over lessons; a mix to look at, never a score. */
export interface Totals {
  /** Over lessons whose words differ between two versions. */
  readonly compared: { readonly lessons: number; readonly before: Sum; readonly after: Sum };
  readonly added: { readonly lessons: number; readonly after: Sum };
  readonly removed: { readonly lessons: number; readonly before: Sum };
}

export interface Sum {
  readonly minutes: Balance['minutes'];
  readonly passages: Balance['passages'];
  readonly told: number;
  /** In how many lessons each attribute appears. */
  readonly attributes: Readonly<Record<Attribute, number>>;
}
