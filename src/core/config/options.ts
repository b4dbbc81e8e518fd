export const severities = ['off', 'hint', 'information', 'warning'] as const;
export type SeverityOption = (typeof severities)[number];

/** What a project or a user may choose. The same for the editor, the command line and the page. */
export interface Options {
  /** Who the sessions are for, where the lesson does not say so itself. */
  readonly audience: 'students' | 'teachers' | undefined;
  /** A severity for each rule that should not have its default. */
  readonly rules: Readonly<Record<string, SeverityOption>>;
  /** Whether marks that are only possible are shown too. */
  readonly possible: boolean;
  /** Whether documents that do not look like plans of a session are marked as well. */
  readonly everywhere: boolean;
  /** Globs of files that are not read, relative to the folder of the configuration. */
  readonly ignore: readonly string[];
  /** Terms that readers of this project know. */
  readonly knownTerms: readonly string[];
}

export const defaultOptions: Options = {
  audience: undefined,
  rules: {},
  possible: false,
  everywhere: false,
  ignore: [],
  knownTerms: [],
};
