import type { LessonReport, Review } from '../core/index';
import type { Compared } from './git/repository';
import type { Remark } from './remarks';

/** What a check found, for a formatter. */
export interface CheckResult {
  /** In the order of their paths. */
  readonly files: readonly FileReport[];
  /** The findings of all files, for formats that know nothing else. */
  readonly remarks: readonly Remark[];
  /** How many marks a baseline knows, so that they are not among the findings. */
  readonly known: number;
  readonly problems: readonly FileProblem[];
}

export interface FileReport extends LessonReport {
  /** Relative to the working folder, with `/`; `-` for standard input without a name. */
  readonly path: string;
}

/** Something that could not be read or understood. The message names the way out. */
export interface FileProblem {
  readonly path: string;
  /** 1-based; absent where the whole file or folder is meant. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  /** Whether something was left unread because of it; only then is the exit code 2. */
  readonly unread: boolean;
}

/** What a review found, for a formatter. */
export interface ReviewResult {
  readonly compared: Compared;
  readonly review: Review;
  /** What may be remarked on: marks that are new, or all of them where that was asked for. */
  readonly remarks: readonly Remark[];
  readonly known: number;
  /** What else a reader should know, in plain sentences. */
  readonly notes: readonly string[];
  readonly problems: readonly FileProblem[];
}
