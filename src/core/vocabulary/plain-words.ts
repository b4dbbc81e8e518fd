import data from './plain-words.json';

/** A word of the trade, in the form in which it stands in a text, and plain words that can take its place. */
export interface PlainWord {
  readonly form: string;
  readonly plain: string;
  /** Whether it is unclear to many teachers too, not only to families. */
  readonly opaque: boolean;
}

interface PlainWordData {
  readonly forms: Readonly<Record<string, string | undefined>>;
  readonly opaque?: boolean;
}

/** By form, in small letters. */
export const plainWords: ReadonlyMap<string, PlainWord> = new Map(
  (data as readonly PlainWordData[]).flatMap(({ forms, opaque }) =>
    Object.entries(forms).map(([form, plain = '']): [string, PlainWord] => [
      form,
      { form, plain, opaque: opaque === true },
    ]),
  ),
);
