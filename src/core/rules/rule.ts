import type { Options } from '../config/options';
import type { Lesson } from '../lesson/types';
import type { MovesReading } from '../moves/types';
import type { SectionTags } from '../tags/types';
import type { Finding, Severity } from './types';

/** What every rule may look at. */
export interface RuleContext {
  readonly lesson: Lesson;
  readonly moves: MovesReading;
  readonly tags: readonly SectionTags[];
  readonly options: Options;
}

/** One kind of remark; one file each, named by its id. */
export interface Rule {
  readonly id: string;
  /** What it remarks on, in one plain sentence. */
  readonly remarks: string;
  readonly severity: Severity;
  check(context: RuleContext): Iterable<Finding>;
}
