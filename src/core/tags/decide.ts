import type { Confidence, DocumentKind } from '../moves/types';
import { cueFeaturesOf, lessonFeaturesOf, type Features } from './features';
import type { OutlineReading } from './read-outline';
import type { SectionSigns } from './section-signs';
import { toneFeaturesOf } from './tone-features';
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

const weigh = (weights: Readonly<Record<string, number>>, features: Features): number => {
  let sum = 0;
  for (const [name, value] of features) sum += value * (weights[name] ?? 0);
  return sum;
};

/** How likely a section earns a tag, 0 to 1. */
export const chanceOf = (model: Pick<TagModel, 'bias' | 'weights'>, features: Features): number =>
  logistic(model.bias + weigh(model.weights, features));

const logistic = (margin: number): number => 1 / (1 + Math.exp(-margin));

const ownSums = new WeakMap<SectionSigns, Map<Tag, number>>();

/** What speaks for a tag in the section itself; kept as long as the section stays the same. */
function ownSum(section: SectionSigns, tag: Tag): number {
  const sums = ownSums.get(section) ?? new Map<Tag, number>();
  const known = sums.get(tag);
  if (known !== undefined) return known;
  const { weights } = modelOf(tag);
  const sum = weigh(weights, cueFeaturesOf(section, tag)) + weigh(weights, toneFeaturesOf(section));
  sums.set(tag, sum);
  ownSums.set(section, sums);
  return sum;
}

/** The chance from which we speak without a doubt. */
const clear = 0.85;

/** Advice for those who teach plans no session: only what is clear beyond doubt counts there. */
const plansSessions = (document: DocumentKind): boolean => document === 'plan' || document === 'handout';

/** How sure we are that a section of this lesson earns a tag; `undefined` where it does not. */
export function deciderFor(
  outline: OutlineReading,
  tag: Tag,
  document: DocumentKind,
): (section: SectionSigns) => Confidence | undefined {
  if (!outline.isLesson) return () => undefined;
  const model = modelOf(tag);
  const threshold = plansSessions(document) ? model.threshold : Math.max(model.threshold, clear);
  const ofLesson = model.bias + weigh(model.weights, lessonFeaturesOf(outline, tag));
  return (section) => {
    const chance = logistic(ofLesson + ownSum(section, tag));
    if (chance < threshold) return undefined;
    if (chance >= clear) return 'clear';
    return chance >= (1 + model.threshold) / 2.4 ? 'likely' : 'possible';
  };
}
