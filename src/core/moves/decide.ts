import type { Lesson } from '../lesson/types';
import { settle } from './context/settle';
import { columns, readRows, type LessonRows } from './features/rows';
import type { WholeLesson } from './gate/gate-features';
import { labels } from './labels';
import { compileForest, predict } from './model/forest';
import { compileLinear, predictLinear } from './model/linear';
import { weights } from './model/weights';

const names = columns.map(({ name }) => name);
const trees = compileForest(weights.trees, names);
const linear = compileLinear(weights.linear, names);

/** A lesson's passages with the probability of each label. */
export interface Decision extends LessonRows {
  /** For each passage one number for each of `labels`. */
  readonly probabilities: Float32Array;
  /** What the gate looks at. */
  readonly whole: WholeLesson;
}

/** Two readers judge each passage, a linear one and one of trees; then what the codebook settles is settled. */
export function decide(lesson: Lesson): Decision {
  const rows = readRows(lesson);
  const { places, readings, style } = rows;
  const probabilities = new Float32Array(places.length * labels.length);
  const second = new Float32Array(labels.length);
  for (let at = 0; at < places.length; at++) {
    predict(trees, rows.values, at * columns.length, probabilities, at * labels.length);
    predictLinear(linear, rows.values, at * columns.length, second, 0);
    combine(probabilities, at * labels.length, second);
  }
  settle(lesson, places, readings, probabilities);
  return { ...rows, probabilities, whole: { lesson, places, readings, style } };
}

/** The geometric mean of two judgements. */
export function combine(first: Float32Array, at: number, second: Float32Array, from = 0): void {
  let sum = 0;
  for (let label = 0; label < labels.length; label++)
    sum += first[at + label] = Math.sqrt((first[at + label] ?? 0) * (second[from + label] ?? 0));
  for (let label = 0; label < labels.length; label++) first[at + label] = (first[at + label] ?? 0) / sum;
}
