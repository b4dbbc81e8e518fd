import type { Layout } from '../features/slots';

/** A linear reader: for each label a bias and one weight for each of its columns, over values put on one scale. */
export interface LinearWeights {
  readonly columns: readonly string[];
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  readonly biases: readonly number[];
  /** For each column the weights of all labels. */
  readonly weights: readonly (readonly number[])[];
}

/** What a linear reader makes of one part of a row: a sum, so that what passages share is added up once. */
export interface PartReader {
  /** Where the number of each column stands in the part of a row. */
  readonly indices: Int32Array;
  readonly mean: Float64Array;
  readonly inverseScale: Float64Array;
  /** What each column of 0 brings before it is weighted; the reader's first scores hold it already. */
  readonly zero: Float64Array;
  /** For each column the weights of all labels. */
  readonly weights: Float64Array;
  /** For each column what a 1 brings to all labels: most that is not 0 is a 1. */
  readonly ones: Float64Array;
}

export interface CompiledLinear {
  readonly labels: number;
  /** The scores of a row of zeros, which most of a row is. */
  readonly scores: Float64Array;
  readonly parts: readonly PartReader[];
}

/** Counts matter less the more there are; beyond this many standard deviations nothing matters more. */
export const furthest = 4;
export const dampen = (value: number): number => (value < 0 ? -Math.sqrt(-value) : Math.sqrt(value));

export const bounded = (value: number): number => Math.max(-furthest, Math.min(furthest, value));

/**
 * @param layout of the rows that will be judged
 * @throws when the weights name a column that the layout does not have
 */
export function compileLinear(model: LinearWeights, layout: Layout): CompiledLinear {
  const missing = model.columns.filter((name) => !layout.has(name));
  if (missing.length > 0)
    throw new Error(`The weights ask for what is not read any more: ${missing.join('; ')}`);
  const labels = model.biases.length;
  const scores = Float64Array.from(model.biases);
  const most = Math.max(0, ...[...layout.values()].map(({ part }) => part));
  const parts = Array.from({ length: most + 1 }, (_, part) => {
    const own = model.columns.flatMap((name, at) => (layout.get(name)?.part === part ? [at] : []));
    return compilePart(model, layout, own);
  });
  for (const { zero, weights } of parts)
    zero.forEach((value, at) => {
      for (let label = 0; label < labels; label++)
        scores[label] = (scores[label] ?? 0) + value * (weights[at * labels + label] ?? 0);
    });
  return { labels, scores, parts };
}

/** @param own the numbers of the model's columns that stand in this part */
function compilePart(model: LinearWeights, layout: Layout, own: readonly number[]): PartReader {
  const labels = model.biases.length;
  const mean = Float64Array.from(own, (at) => model.mean[at] ?? 0);
  const inverseScale = Float64Array.from(own, (at) => 1 / (model.scale[at] ?? 1));
  const zero = mean.map((value, at) => bounded(-value * (inverseScale[at] ?? 1)));
  const weights = Float64Array.from(own.flatMap((at) => model.weights[at] ?? []));
  const reader = { mean, inverseScale, zero };
  return {
    ...reader,
    indices: Int32Array.from(own, (at) => layout.get(model.columns[at] ?? '')?.index ?? 0),
    weights,
    ones: weights.map((weight, at) => beyondZero(reader, Math.floor(at / labels), 1) * weight),
  };
}

/** What a value brings before it is weighted, beyond what a 0 does. */
function beyondZero(
  { mean, inverseScale, zero }: Pick<PartReader, 'mean' | 'inverseScale' | 'zero'>,
  column: number,
  value: number,
): number {
  const scaled = bounded((dampen(value) - (mean[column] ?? 0)) * (inverseScale[column] ?? 1));
  return scaled - (zero[column] ?? 0);
}

/** Adds the scores of a row of zeros from `at` on. */
export function addBase({ labels, scores }: CompiledLinear, into: Float32Array, at: number): void {
  for (let label = 0; label < labels; label++)
    into[at + label] = (into[at + label] ?? 0) + (scores[label] ?? 0);
}

/** Adds from `at` on what the part of a row that begins at `start` of `values` brings to each label. */
export function addPart(
  model: CompiledLinear,
  part: number,
  values: Float32Array,
  start: number,
  into: Float32Array,
  at: number,
): void {
  const reader = model.parts[part];
  if (!reader) return;
  const { indices } = reader;
  for (let column = 0; column < indices.length; column++) {
    const value = values[start + (indices[column] ?? 0)] ?? 0;
    if (value !== 0) addColumn(model.labels, reader, column, value, into, at);
  }
}

/** Adds from `at` on what a value that is not 0 brings to each label. */
function addColumn(
  labels: number,
  reader: PartReader,
  column: number,
  value: number,
  into: Float32Array,
  at: number,
): void {
  const { weights, ones } = reader;
  const row = column * labels;
  if (value === 1) {
    for (let label = 0; label < labels; label++)
      into[at + label] = (into[at + label] ?? 0) + (ones[row + label] ?? 0);
    return;
  }
  const more = beyondZero(reader, column, value);
  for (let label = 0; label < labels; label++)
    into[at + label] = (into[at + label] ?? 0) + more * (weights[row + label] ?? 0);
}

/** Turns the scores of `labels` labels from `at` on into shares of 1. */
export function softmax(scores: Float32Array, at: number, labels: number): void {
  let highest = -Infinity;
  for (let label = 0; label < labels; label++) highest = Math.max(highest, scores[at + label] ?? 0);
  let sum = 0;
  for (let label = 0; label < labels; label++)
    sum += scores[at + label] = Math.exp((scores[at + label] ?? 0) - highest);
  for (let label = 0; label < labels; label++) scores[at + label] = (scores[at + label] ?? 0) / sum;
}
