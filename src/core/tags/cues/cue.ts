import type { Tag } from '../types';

/**
 * `strong`: nearly enough alone. `weak`: counts with others. `anti`: speaks against the tag.
 * `token`: looks like the attribute, with nothing in it to decide or think about.
 */
export type CueStrength = 'strong' | 'weak' | 'anti' | 'token';

/** Words that show a tag. The patterns are written as `pattern.ts` says. */
export interface Cue {
  /** Unique among all cues; names the learned weight. */
  readonly id: string;
  readonly strength: CueStrength;
  /** What the words say, in two to four plain words. */
  readonly says: string;
  /** Patterns for the body of a section, with commas between. */
  readonly text?: string;
  /** Patterns for headings and labels such as "Discussion:". */
  readonly heading?: string;
}

export interface TagCues {
  readonly tag: Tag;
  readonly cues: readonly Cue[];
}

/** The single patterns of a list of them. */
export const patternsIn = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((pattern) => pattern.trim().replace(/\s+/g, ' '))
    .filter((pattern) => pattern !== '');
