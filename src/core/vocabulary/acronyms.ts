import data from './acronyms.json';

/** A short form that people inside a school use and people outside it may never have met. */
export interface Acronym {
  readonly term: string;
  /** More than one where it is ambiguous: then it is never spelled out without asking. */
  readonly meanings: readonly Meaning[];
  /** So common that nobody needs it explained. */
  readonly everyday: boolean;
  /** Where the letters also mean other things: words that must stand near it for this to be meant. */
  readonly near: RegExp | undefined;
}

export interface Meaning {
  readonly expansion: string;
  /** Present where people use it of several things: "individualized education programs". */
  readonly plural: string | undefined;
  /** What it is, in words that any reader knows. */
  readonly gloss: string;
}

interface AcronymData {
  readonly term: string;
  readonly meanings: readonly {
    readonly expansion: string;
    readonly plural?: string;
    readonly gloss: string;
  }[];
  readonly everyday?: boolean;
  readonly near?: string;
}

/** Every acronym, by its letters as they are written. */
export const acronyms: ReadonlyMap<string, Acronym> = new Map(
  (data as readonly AcronymData[]).map(({ term, meanings, everyday, near }) => [
    term,
    {
      term,
      meanings: meanings.map(({ expansion, plural, gloss }) => ({ expansion, plural, gloss })),
      everyday: everyday === true,
      near: near === undefined ? undefined : new RegExp(`\\b(?:${near})`, 'i'),
    },
  ]),
);
