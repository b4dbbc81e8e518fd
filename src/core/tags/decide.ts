import type { Confidence } from '../moves/types';
import { featuresOf, type Features } from './features';
import type { SectionSigns } from './gather-signs';
import type { Tag } from './types';
import data from './weights.json';

/** What is weighed for a tag: the sum of features times weights, through the logistic function. */
export interface TagModel {
  readonly bias: number;
  /** The least chance, 0 to 1, at which a section earns the tag. */
  readonly threshold: number;
  readonly weights: Readonly<Record<string, number>>;
}

const models = data as Readonly<Record<Tag, TagModel>>;

export const modelOf = (tag: Tag): TagModel => models[tag];

/** How likely a section earns a tag, 0 to 1. */
export function chanceOf(model: Pick<TagModel, 'bias' | 'weights'>, features: Features): number {
  let margin = model.bias;
  for (const [name, value] of features) margin += value * (model.weights[name] ?? 0);
  return 1 / (1 + Math.exp(-margin));
}

/** How sure we are that a section earns a tag; `undefined` where it does not. */
export function decide(all: readonly SectionSigns[], at: number, tag: Tag): Confidence | undefined {
  const model = modelOf(tag);
  const chance = chanceOf(model, featuresOf(all, at, tag));
  if (chance < model.threshold) return undefined;
  if (chance >= 0.85) return 'clear';
  return chance >= (1 + model.threshold) / 2.4 ? 'likely' : 'possible';
}
