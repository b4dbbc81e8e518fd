import { dampen, furthest, type LinearWeights } from '../../core/moves/model/linear';
import { descend, type DescentSettings, type SparseRow } from './descent';
import type { Matrix } from './matrix';

/** The mean of each column over some rows, and how far its values are from it. */
function scaleOf({ values, columns }: Matrix, rows: Int32Array): { mean: Float64Array; scale: Float64Array } {
  const mean = new Float64Array(columns);
  const scale = new Float64Array(columns);
  for (const row of rows)
    for (let column = 0; column < columns; column++)
      mean[column]! += dampen(values[row * columns + column]!) / rows.length;
  for (const row of rows)
    for (let column = 0; column < columns; column++)
      scale[column]! += (dampen(values[row * columns + column]!) - mean[column]!) ** 2 / rows.length;
  return { mean, scale: scale.map((variance) => Math.max(Math.sqrt(variance), 0.05)) };
}

const bounded = (value: number): number => Math.max(-furthest, Math.min(furthest, value));

/** A linear reader of the matrix's columns, whose values are put on one scale; most of them are 0. */
export function learnLinear(
  { values, columns: width }: Matrix,
  names: readonly string[],
  target: Int32Array,
  weight: Float32Array,
  rows: Int32Array,
  settings: DescentSettings,
): LinearWeights {
  const { mean, scale } = scaleOf({ values, columns: width, rows: rows.length }, rows);
  const usual = mean.map((value, column) => bounded(-value / scale[column]!));
  const sparse = Array.from(rows, (row): SparseRow => {
    const columns: number[] = [];
    const beyond: number[] = [];
    for (let column = 0; column < width; column++) {
      const value = values[row * width + column]!;
      if (value === 0) continue;
      columns.push(column);
      beyond.push(bounded((dampen(value) - mean[column]!) / scale[column]!) - usual[column]!);
    }
    return { columns, beyond, target: target[row]!, weight: weight[row]! };
  });
  const { weights, biases } = descend(sparse, usual, settings);
  const { classes } = settings;
  return {
    columns: names,
    mean: [...mean],
    scale: [...scale],
    biases: [...biases],
    weights: names.map((_, column) => [...weights.subarray(column * classes, (column + 1) * classes)]),
  };
}
