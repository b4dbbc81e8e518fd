import type { GateWeights } from '../model/weights';
import type { DocumentKind } from '../types';
import { gateFeatures, type WholeLesson } from './gate-features';

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

/** The kind that the gate's values speak for. */
export function readKindOf(weights: GateWeights, values: readonly number[]): DocumentKind {
  const [plan = 0, handout = 0, guide = 0] = kindProbabilities(weights, values);
  if (plan >= weights.plan) return 'plan';
  return handout >= guide ? 'handout' : 'guide';
}

/** Whether a document plans a session, is written to learners, or advises those who teach. */
export const readKind = (weights: GateWeights, whole: WholeLesson): DocumentKind =>
  readKindOf(weights, gateValues(whole));
