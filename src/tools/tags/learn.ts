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
  token: { mean: -0.2, pull: 4, sign: 0 },
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

const thresholds = Array.from({ length: 33 }, (_, step) => 0.1 + step * 0.025);
/** Precision first: a threshold must promise more than what is asked for (0.65). */
const leastPrecision = 0.7;

/** The threshold with the best F1 among those precise enough, on cases that their models had not seen. */
export function chooseThreshold(judged: readonly JudgedCase[]): number {
  const scored = thresholds.map((threshold) => ({
    threshold,
    ...scoreOf(judged, ({ chance }) => chance >= threshold),
  }));
  const precise = scored.filter(({ precision }) => precision >= leastPrecision);
  const pool = precise.length > 0 ? precise : scored;
  return pool.reduce((best, one) => (one.f1 > best.f1 ? one : best)).threshold;
}

/** Scores each author's sections with a threshold chosen on all others. */
export function scoreAcrossAuthors(judged: readonly JudgedCase[]): Score {
  const chosen = new Map<string, number>();
  for (const { section } of judged)
    if (!chosen.has(section.author))
      chosen.set(
        section.author,
        chooseThreshold(judged.filter((other) => other.section.author !== section.author)),
      );
  return scoreOf(judged, ({ section, chance }) => chance >= (chosen.get(section.author) ?? 1));
}

export const tagNames: readonly Tag[] = tags;
