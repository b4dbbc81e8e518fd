import { read, slotsOf, type Layout, type Row } from './row';

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
  readonly slots: Int32Array;
  readonly mean: Float64Array;
  readonly inverseScale: Float64Array;
  /** The scores of a row of zeros, which most of a row is. */
  readonly scores: Float64Array;
  /** What each column of 0 brought to those scores before it is weighted. */
  readonly zero: Float64Array;
  readonly weights: Float64Array;
}

/** Counts matter less the more there are; beyond this many standard deviations nothing matters more. */
export const furthest = 4;
export const dampen = (value: number): number => (value < 0 ? -Math.sqrt(-value) : Math.sqrt(value));

const bounded = (value: number): number => Math.max(-furthest, Math.min(furthest, value));

/** @param layout of the rows that will be judged */
export function compileLinear(model: LinearWeights, layout: Layout): CompiledLinear {
  const labels = model.biases.length;
  const mean = Float64Array.from(model.mean);
  const inverseScale = Float64Array.from(model.scale, (scale) => 1 / scale);
  const zero = mean.map((value, index) => bounded(-value * (inverseScale[index] ?? 1)));
  const weights = Float64Array.from(model.weights.flat());
  const scores = Float64Array.from(model.biases, (bias, label) =>
    zero.reduce((sum, value, index) => sum + value * (weights[index * labels + label] ?? 0), bias),
  );
  return { labels, slots: slotsOf(model.columns, layout), mean, inverseScale, scores, zero, weights };
}

/** Adds the score of each label from `at` on. */
export function addLinear(model: CompiledLinear, row: Row, into: Float32Array, at: number): void {
  const { labels, slots, mean, inverseScale, zero, weights } = model;
  for (let label = 0; label < labels; label++)
    into[at + label] = (into[at + label] ?? 0) + (model.scores[label] ?? 0);
  for (let index = 0; index < slots.length; index++) {
    const value = read(row, slots[index] ?? 0);
    if (value === 0) continue;
    const scaled = bounded((dampen(value) - (mean[index] ?? 0)) * (inverseScale[index] ?? 1));
    const more = scaled - (zero[index] ?? 0);
    for (let label = 0; label < labels; label++)
      into[at + label] = (into[at + label] ?? 0) + more * (weights[index * labels + label] ?? 0);
  }
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
