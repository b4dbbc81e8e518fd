/** A linear reader: for each label a bias and one weight for each of its columns, over values put on one scale. */
export interface LinearWeights {
  readonly columns: readonly string[];
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  readonly biases: readonly number[];
  /** For each column the weights of all labels. */
  readonly weights: readonly (readonly number[])[];
}

export interface CompiledLinear {
  readonly labels: number;
  readonly column: Int32Array;
  readonly mean: Float64Array;
  readonly inverseScale: Float64Array;
  readonly biases: Float64Array;
  readonly weights: Float64Array;
}

/** Counts matter less the more there are; beyond this many standard deviations nothing matters more. */
export const furthest = 4;
export const dampen = (value: number): number => (value < 0 ? -Math.sqrt(-value) : Math.sqrt(value));

export function compileLinear(weights: LinearWeights, available: readonly string[]): CompiledLinear {
  const place = new Map(available.map((name, index) => [name, index]));
  const column = Int32Array.from(weights.columns, (name) => place.get(name) ?? -1);
  const missing = weights.columns.filter((_, index) => column[index] === -1);
  if (missing.length > 0)
    throw new Error(`The weights ask for what is not read any more: ${missing.join('; ')}`);
  return {
    labels: weights.biases.length,
    column,
    mean: Float64Array.from(weights.mean),
    inverseScale: Float64Array.from(weights.scale, (scale) => 1 / scale),
    biases: Float64Array.from(weights.biases),
    weights: Float64Array.from(weights.weights.flat()),
  };
}

/** Writes the probability of each label for the row that begins at `row` of `values`. */
export function predictLinear(
  model: CompiledLinear,
  values: Float32Array,
  row: number,
  into: Float32Array,
  at: number,
): void {
  const { labels, column, mean, inverseScale, weights } = model;
  const scores = Float64Array.from(model.biases);
  for (let index = 0; index < column.length; index++) {
    const raw =
      (dampen(values[row + (column[index] ?? 0)] ?? 0) - (mean[index] ?? 0)) * (inverseScale[index] ?? 1);
    const value = raw > furthest ? furthest : raw < -furthest ? -furthest : raw;
    for (let label = 0; label < labels; label++)
      scores[label] = (scores[label] ?? 0) + value * (weights[index * labels + label] ?? 0);
  }
  const highest = Math.max(...scores);
  let sum = 0;
  for (let label = 0; label < labels; label++)
    sum += into[at + label] = Math.exp((scores[label] ?? 0) - highest);
  for (let label = 0; label < labels; label++) into[at + label] = (into[at + label] ?? 0) / sum;
}
