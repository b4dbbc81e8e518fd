import type { Cell } from '../../lesson/types';

/** What the words at the head of a table's column say of the cells below. */
const patterns = {
  time: /time|duration|min|when|length/i,
  teacher: /teacher|instructor|facilitator|trainer|leader/i,
  students: /student|learner|pupil|participant/i,
  activity: /activity|what|task|description|segment|section|topic/i,
  meaning: /meaning|definition|stands for|description|explanation|example/i,
  materials: /material|resource|item|quantity/i,
  criteria: /criteri|score|point|level|exceed|rubric|look for|evidence|assess/i,
};

export const columnKinds = Object.keys(patterns);

const inOrder = Object.values(patterns);

/** The kinds of the columns in which the cells of a row stand, as bits by `columnKinds`. */
export function kindsOfColumns(cells: readonly Cell[]): number {
  let kinds = 0;
  for (const { column } of cells) kinds |= kindsOf(column);
  return kinds;
}

/** Every row of a table has the same heads. */
const known = new Map<string, number>();
const mostKnown = 100;

function kindsOf(column: string): number {
  let kinds = known.get(column);
  if (kinds === undefined) {
    kinds = inOrder.reduce((bits, pattern, at) => (pattern.test(column) ? bits | (1 << at) : bits), 0);
    if (known.size === mostKnown) known.clear();
    known.set(column, kinds);
  }
  return kinds;
}
