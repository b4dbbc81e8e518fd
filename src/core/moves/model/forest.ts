import { read, slotsOf, type Layout, type Row } from './row';

/**
 * Boosted trees as the weights file holds them: for each label a list of trees, each a flat list of nodes
 * `[column, threshold, left]` for a question and `[value]` for an answer; `left` counts nodes, its neighbour is `left + 1`.
 */
export interface ForestWeights {
  /** Names of the columns that the trees ask about. */
  readonly columns: readonly string[];
  readonly trees: readonly (readonly (readonly number[])[])[][];
}

/** Trees of every label, laid out in typed arrays for speed. */
export interface CompiledForest {
  readonly labels: number;
  readonly roots: readonly Int32Array[];
  /** The slot that each node asks about. */
  readonly slot: Int32Array;
  readonly value: Float32Array;
  readonly left: Int32Array;
}

/** @param layout of the rows that will be judged */
export function compileForest(weights: ForestWeights, layout: Layout): CompiledForest {
  const slots = slotsOf(weights.columns, layout);
  const nodes = weights.trees.flat().flat();
  const slot = new Int32Array(nodes.length);
  const value = new Float32Array(nodes.length);
  const left = new Int32Array(nodes.length);
  let next = 0;
  const roots = weights.trees.map((trees) =>
    Int32Array.from(trees, (tree) => {
      const root = next;
      for (const [first = 0, threshold, child] of tree) {
        if (threshold !== undefined && child !== undefined) {
          slot[next] = slots[first] ?? 0;
          value[next] = threshold;
          left[next] = root + child;
        } else value[next] = first;
        next++;
      }
      return root;
    }),
  );
  return { labels: roots.length, roots, slot, value, left };
}

/** Writes the probability of each label from `at` on. */
export function predict(forest: CompiledForest, row: Row, into: Float32Array, at: number): void {
  const { slot, value, left } = forest;
  let sum = 0;
  for (let label = 0; label < forest.labels; label++) {
    let score = 0;
    for (const root of forest.roots[label] ?? []) {
      let node = root;
      for (let child = left[node] ?? 0; child > 0; child = left[node] ?? 0)
        node = read(row, slot[node] ?? 0) <= (value[node] ?? 0) ? child : child + 1;
      score += value[node] ?? 0;
    }
    const odds = Math.exp(score);
    into[at + label] = odds;
    sum += odds;
  }
  for (let label = 0; label < forest.labels; label++) into[at + label] = (into[at + label] ?? 0) / sum;
}
