import type { Lesson, PassageContent } from '../lesson/types';
import { join, settle } from './context/settle';
import { columns, readRows, type LessonRows } from './features/rows';
import type { WholeLesson } from './gate/gate-features';
import { labels } from './labels';
import { combine } from './model/combine';
import { compileForest, predict } from './model/forest';
import { compileLinear, predictLinear } from './model/linear';
import { weights } from './model/weights';

const names = columns.map(({ name }) => name);
const trees = compileForest(weights.trees, names);
const linear = compileLinear(weights.linear, names);

/** What was judged before: after an edit elsewhere most passages still stand as they stood. */
const judged = new WeakMap<PassageContent, { readonly row: Float32Array; readonly result: Float32Array }>();

function isSame(one: Float32Array, other: Float32Array): boolean {
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

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
    const row = rows.values.subarray(at * columns.length, (at + 1) * columns.length);
    const content = readings[at]?.content;
    const known = content && judged.get(content);
    if (known && isSame(known.row, row)) {
      probabilities.set(known.result, at * labels.length);
      continue;
    }
    predict(trees, rows.values, at * columns.length, probabilities, at * labels.length);
    predictLinear(linear, rows.values, at * columns.length, second, 0);
    combine(probabilities, at * labels.length, second);
    if (content)
      judged.set(content, { row, result: probabilities.slice(at * labels.length, (at + 1) * labels.length) });
  }
  settle(places, readings, probabilities);
  join(places, readings, probabilities);
  return { ...rows, probabilities, whole: { lesson, places, readings, style } };
}
