import type { GateWeights } from '../model/weights';
import type { DocumentKind } from '../types';
import { gateFeatures, listsStandards, type WholeLesson } from './gate-features';

/** The probability of each of plan, handout and guide. */
export function kindProbabilities(weights: GateWeights, values: readonly number[]): number[] {
  const scaled = values.map((value, at) => (value - (weights.mean[at] ?? 0)) / (weights.scale[at] ?? 1));
  const scores = weights.kinds.map((kind) => {
    // The bias stands first.
    let score = kind[0] ?? 0;
    for (let at = 0; at < scaled.length; at++) score += (kind[at + 1] ?? 0) * (scaled[at] ?? 0);
    return score;
  });
  const odds = scores.map(Math.exp);
  const sum = odds.reduce((total, one) => total + one, 0);
  return odds.map((one) => one / sum);
}

export const gateValues = (whole: WholeLesson): number[] =>
  gateFeatures.map((feature) => feature.value(whole));

const standardsAt = gateFeatures.findIndex(({ name }) => name === listsStandards);

/** A plan names the standards that it serves; a page where every third passage is one is a list of them. */
const mostStandards = 1 / 3;

/** The kind that the gate's values speak for. */
export function readKindOf(weights: GateWeights, values: readonly number[]): DocumentKind {
  if ((values[standardsAt] ?? 0) > mostStandards) return 'guide';
  const [plan = 0, handout = 0, guide = 0] = kindProbabilities(weights, values);
  if (plan >= weights.plan) return 'plan';
  return handout >= guide ? 'handout' : 'guide';
}

/** Signs of a session, of which every plan shows at least one: a stage, a time, somebody who does or is asked something. */
const signsOfASession: readonly string[] = [
  'its title is that of a plan',
  'stages of a lesson among its headings',
  'a section of objectives',
  'headings and passages that name minutes',
  'says what learners will do',
  'says what happens in the room',
  'asks or invites',
  'mean: first sentence is imperative',
  'mean: questions',
];

/** A page of rules for a school speaks of students and teachers throughout, and plans nothing with them. */
const plansNothing = (values: readonly number[]): boolean =>
  gateFeatures.every(({ name }, at) => !signsOfASession.includes(name) || (values[at] ?? 0) === 0);

/** Fewer passages are too few to say that a plan would have shown more. */
const fewestPassages = 12;

/** Whether a document plans a session, is written to learners, or advises those who teach. */
export function readKind(weights: GateWeights, whole: WholeLesson): DocumentKind {
  const values = gateValues(whole);
  const kind = readKindOf(weights, values);
  const isLong = whole.lesson.passages.length >= fewestPassages;
  return kind === 'plan' && isLong && plansNothing(values) ? 'guide' : kind;
}
