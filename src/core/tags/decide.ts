import type { Confidence, DocumentKind } from '../moves/types';
import { cueFeaturesOf, lessonFeaturesOf, showsAny, type Features } from './features';
import { keepWith } from '../lesson/keep';
import type { OutlineReading } from './read-outline';
import type { SectionSigns } from './section-signs';
import { toneFeatures, toneValuesOf } from './tone-features';
import { tags, type Tag } from './types';
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

/** The sum at which a chance is reached. */
const marginOf = (chance: number): number => Math.log(chance / (1 - chance));

/** For each tag, the weights of `toneFeatures`. */
const toneWeights = tags.map((tag) => toneFeatures.map((name) => models[tag].weights[name] ?? 0));

/** What speaks for each tag in the section itself, in the order of the tags. */
const ownSums = keepWith((section: SectionSigns): readonly number[] => {
  const tone = toneValuesOf(section);
  return tags.map((tag, number) => {
    const weights = toneWeights[number] ?? [];
    let sum = showsAny(section, tag) ? weigh(modelOf(tag).weights, cueFeaturesOf(section, tag)) : 0;
    for (let at = 0; at < tone.length; at++) sum += (tone[at] ?? 0) * (weights[at] ?? 0);
    return sum;
  });
});
/** How sure we are that a section earns each tag, in the order of `tags`; `undefined` for those that it does not. */
export type Decision = readonly (Confidence | undefined)[];

const nothing: Decision = tags.map(() => undefined);

/** The chance from which we speak without a doubt. */
const clear = 0.85;

/** Advice for those who teach plans no session: only what is clear beyond doubt counts there. */
const plansSessions = (document: DocumentKind): boolean => document === 'plan' || document === 'handout';

/** The sums, of a section's own alone, from which it earns a tag with more or less confidence. */
interface Bar {
  readonly least: number;
  readonly likely: number;
  readonly clear: number;
}

function barOf(outline: OutlineReading, tag: Tag, document: DocumentKind): Bar {
  const { bias, threshold, weights } = modelOf(tag);
  const ofLesson = bias + weigh(weights, lessonFeaturesOf(outline, tag));
  const from = (chance: number): number => marginOf(chance) - ofLesson;
  return {
    least: from(plansSessions(document) ? threshold : Math.max(threshold, clear)),
    likely: from((1 + threshold) / 2.4),
    clear: from(clear),
  };
}

const heightOf = (sum: number, { least, likely, clear }: Bar): Confidence | undefined =>
  sum < least ? undefined : sum >= clear ? 'clear' : sum >= likely ? 'likely' : 'possible';

/** Decides what sections of a lesson earn: one bar for each tag, and none where nothing earns any. */
export interface Decider {
  readonly bars: readonly Bar[];
}

const nobody: Decider = { bars: [] };
let last: Decider = nobody;

/** The same object as the last one, where it decides alike: what was decided then needs not be decided again. */
export function deciderFor(outline: OutlineReading, document: DocumentKind): Decider {
  if (!outline.isLesson) return nobody;
  const bars = tags.map((tag) => barOf(outline, tag, document));
  if (!bars.every((bar, tag) => isSameBar(bar, last.bars[tag]))) last = { bars };
  return last;
}

const isSameBar = (one: Bar, other: Bar | undefined): boolean =>
  one.least === other?.least && one.likely === other.likely && one.clear === other.clear;

export function decide({ bars }: Decider, section: SectionSigns): Decision {
  if (bars.length === 0 || section.signs.length === 0) return nothing;
  const sums = ownSums(section);
  return bars.map((bar, number) => heightOf(sums[number] ?? 0, bar));
}
