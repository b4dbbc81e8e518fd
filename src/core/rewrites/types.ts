import type { Span } from '../text/span';

/** `predict` elicits before telling, `evidence` makes sense of something seen, `agency` hands over a choice or a role. */
export type RewriteKind = 'predict' | 'evidence' | 'agency';

export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** An edit that turns telling into a coaching prompt and keeps what was told. */
export interface Rewrite {
  /** Family and kind: "explain-that/predict". */
  readonly id: string;
  readonly family: string;
  readonly kind: RewriteKind;
  /** Says what will be there after it, in words for a menu. */
  readonly title: string;
  /** What learners are asked or given to do, whole; a title may shorten it. Absent where steps only move. */
  readonly prompt: string | undefined;
  /** Name and year of the practice it draws on. */
  readonly source: string;
  /** A `prompt` is an edit inside the passage; a `structure` may also move, indent or follow the steps beside it. */
  readonly form: 'prompt' | 'structure';
  /** Ordered and not overlapping. */
  readonly edits: readonly TextEdit[];
  /** Whether the prompt speaks of what this passage is about; otherwise it would fit any passage. */
  readonly filled: boolean;
  /** Only where this one clearly fits best. */
  readonly preferred: boolean;
}
