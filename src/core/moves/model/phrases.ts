import { headingPhrasesOf, phrasesOf } from '../features/phrases';
import type { ContentReading } from '../reading/read-content';
import type { HeadingReading } from '../reading/read-heading';

/** Words that many authors use, and for each label how much they speak for it. */
export interface PhraseWeights {
  readonly biases: readonly number[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

export interface CompiledPhrases {
  readonly biases: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
  readonly beginnings: ReadonlySet<string>;
  /** A passage's own words speak the same wherever it stands. */
  readonly known: WeakMap<ContentReading | HeadingReading, Float64Array>;
}

export function compilePhrases({ biases, weights }: PhraseWeights): CompiledPhrases {
  const phrases = Object.keys(weights);
  const beginnings = new Set(phrases.flatMap((phrase) => /^(\S+) /.exec(phrase)?.[1] ?? []));
  return { biases, weights: new Map(Object.entries(weights)), beginnings, known: new WeakMap() };
}

/** Adds to the score of each label from `from` on what the words of a passage and of its heading speak for it. */
export function addPhrases(
  model: CompiledPhrases,
  reading: ContentReading | undefined,
  heading: HeadingReading | undefined,
  scores: Float32Array,
  from: number,
): void {
  const own =
    reading &&
    remembered(model, reading, () => phrasesOf(reading.text.words, (word) => model.beginnings.has(word)));
  const above = heading && remembered(model, heading, () => headingPhrasesOf(heading.words));
  for (let label = 0; label < model.biases.length; label++)
    scores[from + label] =
      (scores[from + label] ?? 0) + (model.biases[label] ?? 0) + (own?.[label] ?? 0) + (above?.[label] ?? 0);
}

function remembered(
  model: CompiledPhrases,
  reading: ContentReading | HeadingReading,
  read: () => Iterable<string>,
): Float64Array {
  let sum = model.known.get(reading);
  if (!sum) {
    sum = new Float64Array(model.biases.length);
    for (const phrase of read()) {
      const weights = model.weights.get(phrase);
      if (weights) for (let label = 0; label < sum.length; label++) sum[label]! += weights[label]!;
    }
    model.known.set(reading, sum);
  }
  return sum;
}
