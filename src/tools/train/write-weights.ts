import type { ForestWeights } from '../../core/moves/model/forest';
import type { LinearWeights } from '../../core/moves/model/linear';
import type { GateWeights, Weights } from '../../core/moves/model/weights';
import type { Forest } from './boosting';

/** Enough digits to decide the same, few enough for a small file. */
const round = (value: number, digits: number): number => Number(value.toPrecision(digits));

/** The forest as the weights file holds it: only the columns it asks about, by name. */
export function forestWeights(forest: Forest, names: readonly string[]): ForestWeights {
  const used = [
    ...new Set(
      forest.trees.flat().flatMap(({ feature, left }) => feature.filter((_, node) => (left[node] ?? 0) > 0)),
    ),
  ];
  used.sort((one, other) => one - other);
  const place = new Map(used.map((column, index) => [column, index]));
  const trees = forest.trees.map((ofLabel) =>
    ofLabel.map(({ feature, threshold, left, value }) =>
      left.map((child, node) =>
        child > 0
          ? [place.get(feature[node] ?? 0) ?? 0, round(threshold[node] ?? 0, 4), child]
          : [round(value[node] ?? 0, 3)],
      ),
    ),
  );
  return { columns: used.map((column) => names[column] ?? ''), trees };
}

export function gateWeights(gate: GateWeights): GateWeights {
  return { ...gate, mean: list(gate.mean), scale: list(gate.scale), kinds: gate.kinds.map(list) };
}

const list = (values: readonly number[]): number[] => values.map((value) => round(value, 4));

/** Weights so small that they never decide anything are left out, with their columns. */
export function linearWeights(linear: LinearWeights): LinearWeights {
  const kept = linear.columns
    .map((_, at) => at)
    .filter((at) => (linear.weights[at] ?? []).some((weight) => Math.abs(weight) > 0.012));
  return {
    columns: kept.map((at) => linear.columns[at] ?? ''),
    mean: list(kept.map((at) => linear.mean[at] ?? 0)),
    scale: list(kept.map((at) => linear.scale[at] ?? 1)),
    biases: list(linear.biases),
    weights: kept.map((at) => (linear.weights[at] ?? []).map((weight) => round(weight, 2))),
  };
}

/** The weights file's text: one line for each tree or weight, so that a change of one shows as one. */
export function weightsText(parts: Weights): string {
  const { trees, linear, gate, thresholds } = parts;
  const treeLines = trees.trees.map(
    (ofLabel) => `[${ofLabel.map((tree) => JSON.stringify(tree)).join(',\n')}]`,
  );
  const { weights, ...rest } = linear;
  return [
    `{"thresholds":${JSON.stringify(thresholds)},`,
    `"gate":${JSON.stringify(gate)},`,
    `"linear":${JSON.stringify(rest).slice(0, -1)},"weights":[`,
    `${weights.map((one) => JSON.stringify(one)).join(',\n')}]},`,
    `"trees":{"columns":${JSON.stringify(trees.columns)},"trees":[`,
    `${treeLines.join(',\n')}]}}\n`,
  ].join('\n');
}
