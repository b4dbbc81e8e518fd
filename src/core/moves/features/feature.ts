import { countClasses, type Bits } from '../lexicon/bits';

/** One thing that the decision looks at, by a name that a person understands. */
export interface Feature<Source> {
  readonly name: string;
  /** What it is about, for the ablation: "form", "clauses", "section" ... */
  readonly group: string;
  value(source: Source): number;
}

/** Features that are read together, because one look at the source gives all of them. */
export interface FeatureFamily<Source> {
  readonly names: readonly string[];
  readonly group: string;
  /** Writes the numbers that are not 0, the first name's at `at`; `into` holds zeros there. */
  readonly write: (source: Source, into: Float32Array, at: number) => void;
}

export const flag = (condition: boolean): number => (condition ? 1 : 0);

/** A family of which at most one member is 1: the one whose number is found; below 0 none is. */
export const oneOf = <Source>(
  group: string,
  names: readonly string[],
  find: (source: Source) => number,
): FeatureFamily<Source> => ({
  names,
  group,
  write(source, into, at) {
    const found = find(source);
    if (found >= 0 && found < names.length) into[at + found] = 1;
  },
});

/** A family whose member number n is 1 where bit n is set. */
export const bits = <Source>(
  group: string,
  names: readonly string[],
  find: (source: Source) => Bits,
): FeatureFamily<Source> => ({
  names,
  group,
  write(source, into, at) {
    countClasses(find(source), into, at);
  },
});

/** Every family's numbers in a row. */
export interface FeatureTable<Source> {
  readonly columns: readonly { readonly name: string; readonly group: string }[];
  /** Writes the whole row; `into` holds zeros from `at` on. */
  write(source: Source, into: Float32Array, at: number): void;
}

export function tableOf<Source>(families: readonly FeatureFamily<Source>[]): FeatureTable<Source> {
  let next = 0;
  const writers = families.map(({ names, write }) => {
    const start = next;
    next += names.length;
    return { start, write };
  });
  return {
    columns: families.flatMap(({ names, group }) => names.map((name) => ({ name, group }))),
    write(source, into, at) {
      for (const { start, write } of writers) write(source, into, at + start);
    },
  };
}
