import type { GateWeights } from '../model/weights';
import type { DocumentKind } from '../types';
import { gateFeatures, type WholeLesson } from './gate-features';

const kinds: readonly DocumentKind[] = ['plan', 'handout', 'guide'];

/** The probability of each of plan, handout and guide. */
export function kindProbabilities(weights: GateWeights, values: readonly number[]): number[] {
  const scores = weights.kinds.map(([bias = 0, ...slopes]) =>
    slopes.reduce(
      (sum, slope, at) =>
        sum + (slope * ((values[at] ?? 0) - (weights.mean[at] ?? 0))) / (weights.scale[at] ?? 1),
      bias,
    ),
  );
  const odds = scores.map(Math.exp);
  const sum = odds.reduce((total, one) => total + one, 0);
  return odds.map((one) => one / sum);
}

export const gateValues = (whole: WholeLesson): number[] =>
  gateFeatures.map((feature) => feature.value(whole));

/** Whether a document plans a session, is written to learners, or advises those who teach. */
export function readKind(weights: GateWeights, whole: WholeLesson): DocumentKind {
  const probabilities = kindProbabilities(weights, gateValues(whole));
  if ((probabilities[0] ?? 0) >= weights.plan) return 'plan';
  return (probabilities[1] ?? 0) >= (probabilities[2] ?? 0) ? 'handout' : (kinds[2] ?? 'guide');
}
