import type { Layout } from './slots';
import { contentFeatures } from './content-features';
import { positionFeatures } from './position-features';
import { neighbourFeatures, styleFeatures } from './spread';
import { standingFeatures } from './standing-features';

export interface Column {
  readonly name: string;
  readonly group: string;
}

/**
 * The parts of a row: what a passage says, what it stands under, where it stands, what its neighbours say, the means
 * of its section.
 */
export const part = {
  content: 0,
  standing: 1,
  position: 2,
  before: 3,
  after: 4,
  above: 5,
  section: 6,
} as const;

/** By their numbers in `part`. */
const parts = [
  { prefix: '', columns: contentFeatures.columns },
  { prefix: '', columns: standingFeatures.columns },
  { prefix: '', columns: positionFeatures.columns },
  ...['before', 'after', 'above'].map((where) => ({
    prefix: `the passage ${where}: `,
    columns: neighbourFeatures.map((name) => ({ name, group: 'neighbours' })),
  })),
  {
    prefix: 'mean of its section: ',
    columns: styleFeatures.map((name) => ({ name, group: 'style of the section' })),
  },
] as const;
const neighbourParts: ReadonlySet<number> = new Set([part.before, part.after, part.above]);

/** What stands in each column of a row. */
export const columns: readonly Column[] = parts.flatMap(({ prefix, columns: own }) =>
  own.map(({ name, group }) => ({ name: prefix + name, group })),
);

const contentNumber = new Map(contentFeatures.columns.map(({ name }, index) => [name, index]));

/** A neighbour's part is its whole content row; the other parts hold their own columns in order. */
export const layout: Layout = new Map(
  parts.flatMap(({ prefix, columns: own }, number) =>
    own.map(({ name }, index) => {
      const at = neighbourParts.has(number) ? (contentNumber.get(name) ?? 0) : index;
      return [prefix + name, { part: number, index: at }] as const;
    }),
  ),
);
