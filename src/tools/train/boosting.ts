import { createRandom } from './random';

/** A tree as flat lists: node `n` asks whether its feature is at most its threshold, then goes to `left` or `left + 1`. */
export interface Tree {
  readonly feature: number[];
  readonly threshold: number[];
  readonly left: number[];
  /** The leaf's value; 0 for inner nodes. */
  readonly value: number[];
}

export interface BoostingSettings {
  readonly classes: number;
  readonly rounds: number;
  readonly leaves: number;
  readonly rate: number;
  /** Share of the features that one tree may use. */
  readonly columns: number;
  /** Share of the rows that one tree sees. */
  readonly rows: number;
  readonly l2: number;
  readonly smallestLeaf: number;
  readonly seed: number;
}

/** One list of trees for each class; scores are sums of leaves, probabilities their softmax. */
export interface Forest {
  readonly trees: readonly Tree[][];
}

/** Rows of values, row after row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

const maxBins = 24;

/** Bins column after column, so that one column is read in one go. */
export interface Binned {
  readonly bins: Uint8Array;
  readonly cuts: readonly number[][];
  readonly rows: number;
}

/** Gives each value the number of its bin; bins are cut at quantiles of the given rows. */
export function binMatrix(matrix: Matrix, rows: Int32Array): Binned {
  const cuts: number[][] = [];
  for (let column = 0; column < matrix.columns; column++) {
    const sorted = Float32Array.from(rows, (row) => matrix.values[row * matrix.columns + column] ?? 0).sort();
    cuts.push(cutsOf(sorted));
  }
  const bins = new Uint8Array(matrix.rows * matrix.columns);
  for (let row = 0; row < matrix.rows; row++) {
    for (let column = 0; column < matrix.columns; column++) {
      const value = matrix.values[row * matrix.columns + column] ?? 0;
      bins[column * matrix.rows + row] = binOf(cuts[column] ?? [], value);
    }
  }
  return { bins, cuts, rows: matrix.rows };
}

function cutsOf(sorted: Float32Array): number[] {
  const distinct: number[] = [];
  for (const value of sorted) if (distinct[distinct.length - 1] !== value) distinct.push(value);
  const middle = (at: number): number => ((distinct[at] ?? 0) + (distinct[at + 1] ?? 0)) / 2;
  if (distinct.length <= maxBins) return distinct.slice(0, -1).map((_, at) => middle(at));
  const cuts: number[] = [];
  for (let part = 1; part < maxBins; part++) {
    const value = sorted[Math.floor((part * sorted.length) / maxBins)] ?? 0;
    if (cuts[cuts.length - 1] !== value) cuts.push(value);
  }
  return cuts;
}

function binOf(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Gradient boosting of small trees with softmax loss (Friedman 2001), second order, over binned values.
 * @param target class of each row of the matrix
 * @param weight weight of each row
 */
export function boost(
  data: Binned,
  target: Int32Array,
  weight: Float32Array,
  rows: Int32Array,
  settings: BoostingSettings,
): Forest {
  const { classes } = settings;
  const random = createRandom(settings.seed);
  const count = target.length;
  const scores = new Float32Array(count * classes);
  const gradient = new Float32Array(count);
  const hessian = new Float32Array(count);
  const probabilities = new Float32Array(count * classes);
  const usable = data.cuts.flatMap((cuts, column) => (cuts.length > 0 ? [column] : []));
  const trees: Tree[][] = Array.from({ length: classes }, () => []);
  for (let round = 0; round < settings.rounds; round++) {
    softmaxRows(scores, probabilities, rows, classes);
    const sample = rows.filter(() => random() < settings.rows);
    for (let of = 0; of < classes; of++) {
      for (const row of rows) {
        const p = probabilities[row * classes + of] ?? 0;
        const w = weight[row] ?? 1;
        gradient[row] = w * (p - (target[row] === of ? 1 : 0));
        hessian[row] = w * Math.max(p * (1 - p), 1e-6);
      }
      const columns = usable.filter(() => random() < settings.columns);
      const tree = new TreeGrower(data, gradient, hessian, columns, settings).grow(sample);
      trees[of]?.push(tree.tree);
      for (const row of rows)
        scores[row * classes + of] = (scores[row * classes + of] ?? 0) + tree.valueOfRow(row);
    }
  }
  return { trees };
}

function softmaxRows(scores: Float32Array, into: Float32Array, rows: Int32Array, classes: number): void {
  for (const row of rows) {
    let sum = 0;
    for (let of = 0; of < classes; of++)
      sum += into[row * classes + of] = Math.exp(scores[row * classes + of] ?? 0);
    for (let of = 0; of < classes; of++) into[row * classes + of] = (into[row * classes + of] ?? 0) / sum;
  }
}

interface Leaf {
  readonly node: number;
  readonly rows: Int32Array;
  readonly g: number;
  readonly h: number;
  /** For each usable column and bin: sum of gradients, of hessians, and count. */
  readonly sums: Float64Array;
  readonly split: Split | undefined;
}

interface Split {
  readonly column: number;
  readonly bin: number;
  readonly gain: number;
}

const sumsOfBin = 3;

class TreeGrower {
  readonly tree: Tree = { feature: [], threshold: [], left: [], value: [] };
  readonly #bins: number[] = [];
  readonly #offsets: number[] = [];
  readonly #width: number;

  constructor(
    private readonly data: Binned,
    private readonly gradient: Float32Array,
    private readonly hessian: Float32Array,
    private readonly columns: readonly number[],
    private readonly settings: BoostingSettings,
  ) {
    let width = 0;
    for (const column of columns) {
      this.#offsets.push(width);
      width += ((data.cuts[column]?.length ?? 0) + 1) * sumsOfBin;
    }
    this.#width = width;
  }

  grow(rows: Int32Array): this {
    const open: Leaf[] = [this.#leaf(this.#addNode(), rows, this.#sumUp(rows))];
    for (let leaves = 1; leaves < this.settings.leaves; leaves++) {
      const best = open.reduce<Leaf | undefined>(
        (one, other) => ((other.split?.gain ?? 0) > (one?.split?.gain ?? 0) ? other : one),
        undefined,
      );
      if (!best?.split) break;
      open.splice(open.indexOf(best), 1, ...this.#divide(best, best.split));
    }
    for (const { node, g, h } of open)
      this.tree.value[node] = (-this.settings.rate * g) / (h + this.settings.l2);
    return this;
  }

  valueOfRow(row: number): number {
    const { feature, left, value } = this.tree;
    let node = 0;
    while (left[node]! > 0)
      node =
        left[node]! + (this.data.bins[feature[node]! * this.data.rows + row]! <= this.#bins[node]! ? 0 : 1);
    return value[node]!;
  }

  #addNode(): number {
    this.tree.feature.push(0);
    this.tree.threshold.push(0);
    this.tree.left.push(0);
    this.tree.value.push(0);
    this.#bins.push(0);
    return this.tree.left.length - 1;
  }

  #sumUp(rows: Int32Array): Float64Array {
    const sums = new Float64Array(this.#width);
    const { bins, rows: height } = this.data;
    const count = rows.length;
    const g = Float64Array.from(rows, (row) => this.gradient[row]!);
    const h = Float64Array.from(rows, (row) => this.hessian[row]!);
    for (let index = 0; index < this.columns.length; index++) {
      const start = this.columns[index]! * height;
      const offset = this.#offsets[index]!;
      for (let at = 0; at < count; at++) {
        const slot = offset + bins[start + rows[at]!]! * sumsOfBin;
        sums[slot]! += g[at]!;
        sums[slot + 1]! += h[at]!;
        sums[slot + 2]!++;
      }
    }
    return sums;
  }

  #leaf(node: number, rows: Int32Array, sums: Float64Array): Leaf {
    let g = 0;
    let h = 0;
    for (const row of rows) {
      g += this.gradient[row]!;
      h += this.hessian[row]!;
    }
    const divisible = rows.length >= 2 * this.settings.smallestLeaf;
    return {
      node,
      rows,
      g,
      h,
      sums,
      split: divisible ? this.#bestSplit(rows.length, g, h, sums) : undefined,
    };
  }

  #bestSplit(count: number, g: number, h: number, sums: Float64Array): Split | undefined {
    const { l2, smallestLeaf } = this.settings;
    const whole = (g * g) / (h + l2);
    let best: Split | undefined;
    let bestGain = 1e-9;
    for (let index = 0; index < this.columns.length; index++) {
      const column = this.columns[index]!;
      const last = this.data.cuts[column]!.length;
      let slot = this.#offsets[index]!;
      let leftG = 0;
      let leftH = 0;
      let left = 0;
      for (let bin = 0; bin < last; bin++, slot += sumsOfBin) {
        leftG += sums[slot]!;
        leftH += sums[slot + 1]!;
        left += sums[slot + 2]!;
        if (left < smallestLeaf) continue;
        if (count - left < smallestLeaf) break;
        const rightG = g - leftG;
        const gain = (leftG * leftG) / (leftH + l2) + (rightG * rightG) / (h - leftH + l2) - whole;
        if (gain > bestGain) {
          bestGain = gain;
          best = { column, bin, gain };
        }
      }
    }
    return best;
  }

  /** Sums are taken over the smaller half; the other half is what remains. */
  #divide(leaf: Leaf, split: Split): [Leaf, Leaf] {
    const start = split.column * this.data.rows;
    const goesLeft = (row: number): boolean => this.data.bins[start + row]! <= split.bin;
    const leftRows = leaf.rows.filter(goesLeft);
    const rightRows = leaf.rows.filter((row) => !goesLeft(row));
    const left = this.#addNode();
    const right = this.#addNode();
    this.tree.feature[leaf.node] = split.column;
    this.tree.threshold[leaf.node] = this.data.cuts[split.column]?.[split.bin] ?? 0;
    this.tree.left[leaf.node] = left;
    this.#bins[leaf.node] = split.bin;
    const leftIsSmaller = leftRows.length <= rightRows.length;
    const smaller = this.#sumUp(leftIsSmaller ? leftRows : rightRows);
    const larger = leaf.sums.map((sum, at) => sum - smaller[at]!);
    return [
      this.#leaf(left, leftRows, leftIsSmaller ? smaller : larger),
      this.#leaf(right, rightRows, leftIsSmaller ? larger : smaller),
    ];
  }
}

/** Class probabilities of one row of a matrix. */
export function predictRow(
  forest: Forest,
  matrix: Matrix,
  row: number,
  into: Float32Array,
  at: number,
): void {
  const offset = row * matrix.columns;
  let sum = 0;
  forest.trees.forEach((trees, of) => {
    let score = 0;
    for (const { feature, threshold, left, value } of trees) {
      let node = 0;
      while (left[node]! > 0)
        node = left[node]! + (matrix.values[offset + feature[node]!]! <= threshold[node]! ? 0 : 1);
      score += value[node]!;
    }
    sum += into[at + of] = Math.exp(score);
  });
  for (let of = 0; of < forest.trees.length; of++) into[at + of] = (into[at + of] ?? 0) / sum;
}
