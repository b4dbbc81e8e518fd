/** One thing that the decision looks at, by a name that a person understands. */
export interface Feature<Source> {
  readonly name: string;
  /** What it is about, for the ablation: "form", "clauses", "section" ... */
  readonly group: string;
  value(source: Source): number;
}

export const flag = (condition: boolean): number => (condition ? 1 : 0);
