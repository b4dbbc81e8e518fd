import weightsFile from './weights.json';
import type { ForestWeights } from './forest';
import type { LinearWeights } from './linear';

/** What `npm run train` learned from the labelled lessons. */
export interface Weights {
  readonly trees: ForestWeights;
  readonly linear: LinearWeights;
  readonly gate: GateWeights;
  readonly thresholds: Thresholds;
}

/** A logistic model of the whole document, one list of numbers for each of `plan`, `handout`, `guide`. */
export interface GateWeights {
  readonly columns: readonly string[];
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  /** For each kind: the bias, then one weight for each column. */
  readonly kinds: readonly (readonly number[])[];
  /** How much more likely than not a document must be a plan before it is read as one. */
  readonly plan: number;
}

/** Probabilities of telling from which a passage is marked at all, and from which we speak more surely. */
export interface Thresholds {
  readonly possible: number;
  readonly likely: number;
  readonly clear: number;
}

export const weights = weightsFile as unknown as Weights;
