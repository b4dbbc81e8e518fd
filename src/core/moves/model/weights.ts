import type { How } from '../types';
import weightsFile from './weights.json';
import type { LinearWeights } from './linear';
import type { PhraseWeights } from './phrases';

/** What `npm run train` learned from the labelled lessons. */
export interface Weights {
  readonly linear: LinearWeights;
  readonly phrases: PhraseWeights;
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
  /** For a passage that says that someone tells; its words say so plainly or not at all. */
  readonly likelyAct: number;
  /** For a passage that is what is told: it looks like other prose, so that more has to speak for it. */
  readonly likelyContent: number;
  readonly clear: number;
}

/** From where a passage that tells in this way is marked without being asked. */
export const likelyFrom = ({ likelyAct, likelyContent }: Thresholds, how: How): number =>
  how === 'act' ? likelyAct : likelyContent;

export const weights = weightsFile as unknown as Weights;
