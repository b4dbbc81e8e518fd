import type { LinearWeights } from '../../core/moves/model/linear';
import type { GateWeights, Weights } from '../../core/moves/model/weights';
import type { PhraseWeights } from '../../core/moves/model/phrases';

/** Enough digits to decide the same, few enough for a small file. */
const round = (value: number, digits: number): number => Number(value.toPrecision(digits));

export function gateWeights(gate: GateWeights): GateWeights {
  return { ...gate, mean: list(gate.mean), scale: list(gate.scale), kinds: gate.kinds.map(list) };
}

const list = (values: readonly number[]): number[] => values.map((value) => round(value, 4));

/** Weights so small that they never decide anything are left out, with their columns. */
export function linearWeights(linear: LinearWeights, share: number): LinearWeights {
  const kept = linear.columns
    .map((_, at) => at)
    .filter((at) => (linear.weights[at] ?? []).some((weight) => Math.abs(weight) > 0.012));
  return {
    columns: kept.map((at) => linear.columns[at] ?? ''),
    mean: list(kept.map((at) => linear.mean[at] ?? 0)),
    scale: list(kept.map((at) => linear.scale[at] ?? 1)),
    biases: list(linear.biases.map((bias) => share * bias)),
    weights: kept.map((at) => (linear.weights[at] ?? []).map((weight) => round(share * weight, 2))),
  };
}

export const phraseWeights = ({ biases, weights }: PhraseWeights, share: number): PhraseWeights => ({
  biases: list(biases.map((bias) => share * bias)),
  weights: Object.fromEntries(
    Object.entries(weights).map(([phrase, own]) => [phrase, own.map((weight) => round(share * weight, 2))]),
  ),
});

/** The weights file's text: one line for each column or phrase, so that a change of one shows as one. */
export function weightsText(parts: Weights): string {
  const { phrases, linear, gate, thresholds } = parts;
  const { weights, ...rest } = linear;
  const phraseLines = Object.entries(phrases.weights).map(
    ([phrase, own]) => `${JSON.stringify(phrase)}:${JSON.stringify(own)}`,
  );
  return [
    `{"thresholds":${JSON.stringify(thresholds)},`,
    `"gate":${JSON.stringify(gate)},`,
    `"linear":${JSON.stringify(rest).slice(0, -1)},"weights":[`,
    `${weights.map((one) => JSON.stringify(one)).join(',\n')}]},`,
    `"phrases":{"biases":${JSON.stringify(phrases.biases)},"weights":{`,
    `${phraseLines.join(',\n')}}}}\n`,
  ].join('\n');
}
