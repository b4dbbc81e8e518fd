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
  readonly column: Int32Array;
  readonly value: Float32Array;
  readonly left: Int32Array;
}

/** @param available names of the columns that rows will have, in order */
export function compileForest(weights: ForestWeights, available: readonly string[]): CompiledForest {
  const place = new Map(available.map((name, index) => [name, index]));
  const columns = weights.columns.map((name) => place.get(name) ?? -1);
  const missing = weights.columns.filter((_, index) => columns[index] === -1);
  if (missing.length > 0)
    throw new Error(`The weights ask for what is not read any more: ${missing.join('; ')}`);
  const nodes = weights.trees.flat().flat();
  const column = new Int32Array(nodes.length);
  const value = new Float32Array(nodes.length);
  const left = new Int32Array(nodes.length);
  let next = 0;
  const roots = weights.trees.map((trees) =>
    Int32Array.from(trees, (tree) => {
      const root = next;
      for (const [first = 0, threshold, child] of tree) {
        if (threshold !== undefined && child !== undefined) {
          column[next] = columns[first] ?? 0;
          value[next] = threshold;
          left[next] = root + child;
        } else value[next] = first;
        next++;
      }
      return root;
    }),
  );
  return { labels: roots.length, roots, column, value, left };
}

/** Writes the probability of each label for the row that begins at `row` of `values`. */
export function predict(
  forest: CompiledForest,
  values: Float32Array,
  row: number,
  into: Float32Array,
  at: number,
): void {
  const { column, value, left } = forest;
  let sum = 0;
  for (let label = 0; label < forest.labels; label++) {
    let score = 0;
    for (const root of forest.roots[label] ?? []) {
      let node = root;
      for (let child = left[node] ?? 0; child > 0; child = left[node] ?? 0)
        node = (values[row + (column[node] ?? 0)] ?? 0) <= (value[node] ?? 0) ? child : child + 1;
      score += value[node] ?? 0;
    }
    const odds = Math.exp(score);
    into[at + label] = odds;
    sum += odds;
  }
  for (let label = 0; label < forest.labels; label++) into[at + label] = (into[at + label] ?? 0) / sum;
}
