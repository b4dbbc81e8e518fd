import { dampen, furthest, type LinearWeights } from '../../core/moves/model/linear';
import { Adam, errorsOf } from './descent';
import type { Matrix } from './matrix';

export interface LinearSettings {
  readonly classes: number;
  readonly steps: number;
  readonly l2: number;
}

/** Values of some rows on one scale, and how they came there. */
function standardize(
  matrix: Matrix,
  rows: Int32Array,
): { values: Float32Array; mean: Float64Array; scale: Float64Array } {
  const width = matrix.columns;
  const mean = new Float64Array(width);
  const scale = new Float64Array(width);
  const values = new Float32Array(rows.length * width);
  rows.forEach((row, at) => {
    for (let column = 0; column < width; column++) {
      const value = dampen(matrix.values[row * width + column]!);
      values[at * width + column] = value;
      mean[column]! += value / rows.length;
    }
  });
  for (let at = 0; at < values.length; at++)
    scale[at % width]! += (values[at]! - mean[at % width]!) ** 2 / rows.length;
  for (let column = 0; column < width; column++) scale[column] = Math.max(Math.sqrt(scale[column]!), 0.05);
  for (let at = 0; at < values.length; at++) {
    const column = at % width;
    values[at] = Math.max(-furthest, Math.min(furthest, (values[at]! - mean[column]!) / scale[column]!));
  }
  return { values, mean, scale };
}

/** Logistic regression over all classes at once with an L2 penalty, by Adam on the full batch (Kingma & Ba 2015). */
export function learnLinear(
  matrix: Matrix,
  names: readonly string[],
  target: Int32Array,
  weight: Float32Array,
  rows: Int32Array,
  { classes, steps, l2 }: LinearSettings,
): LinearWeights {
  const width = matrix.columns;
  const { values, mean, scale } = standardize(matrix, rows);
  const total = rows.reduce((sum, row) => sum + weight[row]!, 0);
  const size = (width + 1) * classes;
  const descent = new Adam(size);
  const { model } = descent;
  const gradient = new Float64Array(size);
  const scores = new Float64Array(classes);
  for (let step = 1; step <= steps; step++) {
    for (let at = 0; at < size; at++) gradient[at] = at < width * classes ? (l2 / total) * model[at]! : 0;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index]!;
      const offset = index * width;
      for (let label = 0; label < classes; label++) scores[label] = model[width * classes + label]!;
      for (let column = 0; column < width; column++) {
        const value = values[offset + column]!;
        for (let label = 0; label < classes; label++)
          scores[label]! += value * model[column * classes + label]!;
      }
      errorsOf(scores, target[row]!, weight[row]! / total);
      for (let column = 0; column < width; column++) {
        const value = values[offset + column]!;
        for (let label = 0; label < classes; label++)
          gradient[column * classes + label]! += value * scores[label]!;
      }
      for (let label = 0; label < classes; label++) gradient[width * classes + label]! += scores[label]!;
    }
    descent.step(gradient, step);
  }
  const weights = names.map((_, column) => [...model.subarray(column * classes, (column + 1) * classes)]);
  return {
    columns: names,
    mean: [...mean],
    scale: [...scale],
    biases: [...model.subarray(width * classes)],
    weights,
  };
}
