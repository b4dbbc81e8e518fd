import type { LessonProblem } from '../lesson/types';
import type { Confidence, Evidence, How } from '../moves/types';
import type { TextEdit } from '../rewrites/types';
import type { Span } from '../text/span';

export type Severity = 'hint' | 'information' | 'warning';

/** One rule's remark on one span. All spans are UTF-16 offsets of the lesson. */
export interface Finding {
  readonly rule: string;
  readonly how: How | undefined;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Stays inside its own passage. */
  readonly span: Span;
  /** Index of the passage it stands on; absent for remarks on a whole lesson or section. */
  readonly passage: number | undefined;
  /** One or two plain sentences, as they stand in a list of remarks. */
  readonly message: string;
  readonly explanation: Explanation;
  readonly evidence: readonly Evidence[];
  /** The further passages of a run that share this mark. */
  readonly related: readonly Span[];
  /** Small edits that settle this remark, best fitting first; rewrites of telling are offered apart. */
  readonly fixes?: readonly Fix[];
  /** For `undefined-term`: the term as a project's list of known terms holds it. */
  readonly term?: string;
}

/** One small edit that a reader of a remark may choose. */
export interface Fix {
  /** Says what will be there after it, in words for a menu. */
  readonly title: string;
  /** Ordered, not overlapping, and inside the passage. */
  readonly edits: readonly TextEdit[];
}

/** What every mark tells a teacher, each in a plain sentence. */
export interface Explanation {
  readonly seen: string;
  readonly why: string;
  /** Name and year of what `why` rests on. */
  readonly source: string;
  /** When what was seen is right. */
  readonly whenRight: string;
  readonly instead: string;
}

/** Passages in which the teacher means to tell: shown as her decision, in place of a mark. */
export interface Decision {
  /** From the first to the last of these passages. */
  readonly span: Span;
  /** Indices of neighbouring passages, in order; at least one. */
  readonly passages: readonly number[];
  /** Her own words; `undefined` where she gave none. */
  readonly because: string | undefined;
  /** The comment or the front matter that says so. */
  readonly writtenAt: Span;
}

/** Something that was written and not understood, with the way out in its message. */
export interface Problem extends LessonProblem {
  /** Whether some of the lesson was not read because of it; otherwise only a wish was not understood. */
  readonly unread: boolean;
}
