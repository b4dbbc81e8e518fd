import { featuresOf, strengthOf, type Features } from '../../core/tags/features';
import { tags, type Tag } from '../../core/tags/types';
import { chanceOf } from '../../core/tags/decide';
import { fitLogistic, type Model, type Prior } from '../learning/logistic';
import type { LabelledSection } from './gold';

/** A labelled section as numbers, for one tag. */
export interface TagCase {
  readonly section: LabelledSection;
  readonly features: Features;
  readonly positive: boolean;
}

/** A case with the chance that a model gave it which had not seen its author. */
export interface JudgedCase extends TagCase {
  readonly chance: number;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly said: number;
}

/** Cues begin with the weight that a reader of the literature would give them; cases move it. */
const priors: Readonly<Record<string, Prior>> = {
  strong: { mean: 1.2, pull: 4, sign: 1 },
  weak: { mean: 0.5, pull: 4, sign: 1 },
  anti: { mean: -0.6, pull: 4, sign: -1 },
  token: { mean: -0.6, pull: 4, sign: 0 },
};
const ofSections: Prior = { mean: 0, pull: 4, sign: 0 };

export const priorOf = (feature: string): Prior => priors[strengthOf(feature) ?? ''] ?? ofSections;

export const casesFor = (tag: Tag, sections: readonly LabelledSection[]): TagCase[] =>
  sections.map((section) => ({
    section,
    features: featuresAt(section, tag),
    positive: section.gold.has(tag),
  }));

function featuresAt({ outline, at }: LabelledSection, tag: Tag): Features {
  const section = outline.sections[at];
  return section ? featuresOf(outline, section.signs, tag) : new Map<string, number>();
}

export const fit = (cases: readonly TagCase[]): Model => fitLogistic(cases, priorOf);

/** Every case judged by a model fitted on the other authors. */
export function judgeAcrossAuthors(cases: readonly TagCase[]): JudgedCase[] {
  const authors = [...new Set(cases.map(({ section }) => section.author))].sort();
  return authors.flatMap((author) => {
    const model = fit(cases.filter(({ section }) => section.author !== author));
    const plain = { bias: model.bias, weights: Object.fromEntries(model.weights) };
    return cases
      .filter(({ section }) => section.author === author)
      .map((one) => ({ ...one, chance: chanceOf(plain, one.features) }));
  });
}

export function scoreOf(judged: readonly JudgedCase[], says: (one: JudgedCase) => boolean): Score {
  let hits = 0;
  let said = 0;
  let gold = 0;
  for (const one of judged) {
    if (one.section.document !== 'plan') continue;
    const yes = says(one);
    if (one.positive) gold++;
    if (yes) said++;
    if (yes && one.positive) hits++;
  }
  const precision = said ? hits / said : 0;
  const recall = gold ? hits / gold : 0;
  return {
    precision,
    recall,
    f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
    gold,
    said,
  };
}

/**
 * The chance from which a section earns a tag, the same for all: a little above half of the F1 that is reached, where
 * F1 is greatest (Lipton, Elkan & Naryanaswamy 2014), because precision comes first. Nothing is tuned to single tags.
 */
export const leastChance = 0.35;

/** Each author's sections judged by models that had not seen them. */
export const scoreAcrossAuthors = (judged: readonly JudgedCase[]): Score =>
  scoreOf(judged, ({ chance }) => chance >= leastChance);

export const tagNames: readonly Tag[] = tags;
