import type { LessonReport } from '../core/index';

/** What a check found, for a formatter. */
export interface CheckResult {
  /** In the order of their paths. */
  readonly files: readonly FileReport[];
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
