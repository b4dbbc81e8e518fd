import type { Span } from '../../text/span';

export type FrameworkId =
  'NGSS' | 'CCSS-M' | 'CCSS-ELA' | 'ISTE' | 'C3' | 'CSTA' | 'NCAS' | 'TEKS' | 'STEL' | 'AC9' | 'ENGLAND';

/** A standard that the lesson names by its code. */
export interface StandardCode {
  readonly framework: FrameworkId;
  /** The framework's full name. */
  readonly name: string;
  /** The code as the framework writes it: "MS-ETS1-1" for "MS ETS1-1". */
  readonly code: string;
  /** Where it stands in the lesson, in UTF-16 offsets. */
  readonly span: Span;
  /** As it stands there. */
  readonly text: string;
  /** The discipline it belongs to; absent where the code names none. */
  readonly discipline: string | undefined;
  /** What the parts of the code stand for, in order; never the standard's own words. */
  readonly parts: readonly CodePart[];
}

export interface CodePart {
  readonly text: string;
  readonly means: string;
}

/** One shape of a framework's codes. */
export interface CodeShape {
  readonly framework: FrameworkId;
  readonly name: string;
  /** Global; the named groups are the parts of the code. */
  readonly pattern: RegExp;
  /** How the framework writes it, from the named groups. */
  readonly write: (groups: Groups) => string;
  /** The group whose value, looked up in `disciplines`, names the discipline; or the discipline itself. */
  readonly discipline:
    string | { readonly group: string; readonly of: Readonly<Record<string, string>> } | undefined;
  /** For each group, what its values stand for: a table, or words around the value (`{}`). */
  readonly parts: Readonly<Record<string, Readonly<Record<string, string>> | string>>;
  /** Whether this match is sure only near words such as "standards" or another code of its framework. */
  readonly needsContext: (groups: Groups) => boolean;
}

export type Groups = Readonly<Record<string, string | undefined>>;
