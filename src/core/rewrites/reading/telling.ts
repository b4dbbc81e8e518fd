import type { Span } from '../../text/span';
import type { VerbForm } from '../families/lookup';
import type { Complement, Family } from '../families/types';

/** A telling verb of a sentence with what stands around it. Offsets count in the plain text. */
export interface Telling {
  readonly sentence: Span;
  /** Where the clause begins, after a label and words such as "Next,". */
  readonly clauseStart: number;
  readonly verb: Span;
  /** Whether the verb is written with a capital. */
  readonly verbCapital: boolean;
  readonly form: VerbForm;
  readonly subject: 'teacher' | 'learners' | 'unnamed';
  /** The words that say to whom: "the class". */
  readonly audience: string | undefined;
  readonly complement: Complement | 'none';
  /** Where the complement's own words begin, "that" left out and "how" kept in. */
  readonly start: number;
  /** Whether a colon stands between the verb and its complement. */
  readonly afterColon: boolean;
  readonly family: Family;
}

const connectors = new RegExp(
  String.raw`^(?:(?:first|second|third|then|next|now|finally|lastly|also|again|afterwards?|after that|optional(?:ly)?|please|to (?:begin|start|close|finish|end)|after this)\b[,:]?\s+)+`,
  'i',
);

/** Length of the connecting words at the start of a clause. */
export const connectorLength = (clause: string): number => connectors.exec(clause)?.[0].length ?? 0;
