import { headingPhrasesOf, phrasesOf } from '../../core/moves/features/phrases';
import type { PhraseWeights } from '../../core/moves/model/phrases';
import { Adam, errorsOf } from './descent';
import type { Rows } from './matrix';

export interface PhraseSettings {
  readonly classes: number;
  readonly steps: number;
  readonly l2: number;
  /** How many authors have to use a phrase, and how many passages have to hold it, before it may say anything. */
  readonly authors: number;
  readonly passages: number;
}

/** The phrases of every row, its heading's included. */
export const phrasesOfRows = ({ lessonOf, passageOf, places, readings }: Rows): readonly string[][] =>
  Array.from(lessonOf, (lesson, row) => {
    const at = passageOf[row] ?? 0;
    const reading = readings[lesson]?.[at];
    const heading = places[lesson]?.[at]?.heading;
    return [
      ...(reading ? phrasesOf(reading.text.words) : []),
      ...(heading ? headingPhrasesOf(heading.words) : []),
    ];
  });

/** Logistic regression over the phrases that enough authors share. */
export function learnPhrases(
  phrases: readonly (readonly string[])[],
  authorOf: (row: number) => string,
  target: Int32Array,
  weight: Float32Array,
  rows: Int32Array,
  settings: PhraseSettings,
): PhraseWeights {
  const { classes, steps, l2 } = settings;
  const names = sharedPhrases(phrases, authorOf, rows, settings);
  const place = new Map(names.map((name, index) => [name, index]));
  const held = Array.from(rows, (row) => (phrases[row] ?? []).flatMap((phrase) => place.get(phrase) ?? []));
  const total = rows.reduce((sum, row) => sum + weight[row]!, 0);
  const biases = names.length * classes;
  const descent = new Adam(biases + classes);
  const { model } = descent;
  const gradient = new Float64Array(model.length);
  const scores = new Float64Array(classes);
  for (let step = 1; step <= steps; step++) {
    for (let at = 0; at < model.length; at++) gradient[at] = at < biases ? (l2 / total) * model[at]! : 0;
    held.forEach((columns, index) => {
      const row = rows[index]!;
      for (let label = 0; label < classes; label++) scores[label] = model[biases + label]!;
      for (const column of columns)
        for (let label = 0; label < classes; label++) scores[label]! += model[column * classes + label]!;
      errorsOf(scores, target[row]!, weight[row]! / total);
      for (const column of columns)
        for (let label = 0; label < classes; label++) gradient[column * classes + label]! += scores[label]!;
      for (let label = 0; label < classes; label++) gradient[biases + label]! += scores[label]!;
    });
    descent.step(gradient, step);
  }
  return {
    biases: [...model.subarray(biases)],
    weights: Object.fromEntries(
      names.map((name, at) => [name, [...model.subarray(at * classes, (at + 1) * classes)]]),
    ),
  };
}

/** Phrases that are no one author's own, in the order of their letters. */
function sharedPhrases(
  phrases: readonly (readonly string[])[],
  authorOf: (row: number) => string,
  rows: Int32Array,
  { authors, passages }: PhraseSettings,
): string[] {
  const users = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const phrase of phrases[row] ?? []) {
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
      const known = users.get(phrase) ?? new Set();
      users.set(phrase, known.add(authorOf(row)));
    }
  return [...counts]
    .filter(([phrase, count]) => count >= passages && (users.get(phrase)?.size ?? 0) >= authors)
    .map(([phrase]) => phrase)
    .sort();
}
