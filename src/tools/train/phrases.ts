import { headingPhrasesOf, phrasesOf } from '../../core/moves/features/phrases';
import { wordsOfHeading } from '../../core/moves/reading/read-heading';
import { splitWords } from '../../core/moves/reading/words';
import type { PhraseWeights } from '../../core/moves/model/phrases';
import { descend, type DescentSettings, type SparseRow } from './descent';
import type { Rows } from './matrix';

export interface PhraseSettings extends DescentSettings {
  /** How many authors have to use a phrase, and how many passages have to hold it, before it may say anything. */
  readonly authors: number;
  readonly passages: number;
}

/** The phrases of every row, its heading's included. */
export const phrasesOfRows = ({ lessonOf, passageOf, places, readings }: Rows): readonly string[][] =>
  Array.from(lessonOf, (lesson, row) => {
    const at = passageOf[row] ?? 0;
    const reading = readings[lesson]?.[at];
    const heading = places[lesson]?.[at]?.standing.heading;
    return [
      ...(reading ? phrasesOf(splitWords(reading.text.plain)) : []),
      ...(heading ? headingPhrasesOf(wordsOfHeading(heading)) : []),
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
  const { classes } = settings;
  const names = sharedPhrases(phrases, authorOf, rows, settings);
  const place = new Map(names.map((name, index) => [name, index]));
  const sparse = Array.from(rows, (row): SparseRow => {
    const columns = (phrases[row] ?? []).flatMap((phrase) => place.get(phrase) ?? []);
    return { columns, beyond: columns.map(() => 1), target: target[row]!, weight: weight[row]! };
  });
  const { weights, biases } = descend(sparse, new Float64Array(names.length), settings);
  return {
    biases: [...biases],
    weights: Object.fromEntries(
      names.map((name, at) => [name, [...weights.subarray(at * classes, (at + 1) * classes)]]),
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
