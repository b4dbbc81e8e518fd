import { columns } from '../../core/moves/features/layout';
import { labels } from '../../core/moves/decision/labels';
import type { LinearWeights } from '../../core/moves/model/linear';
import type { PhraseWeights } from '../../core/moves/model/phrases';
import { dealFolds } from './folds';
import type { GoldLesson, GoldPassage } from './gold';
import { learnLinear } from './linear';
import { learnPhrases, phrasesOfRows } from './phrases';
import { linearWeights, phraseWeights } from './write-weights';
import type { Rows } from './matrix';

export const classes = labels.length;

/** All that learning needs to know of the labelled rows. */
export interface Task {
  readonly gold: readonly GoldLesson[];
  readonly rows: Rows;
  /** Class of each row, by `labels`. */
  readonly target: Int32Array;
  readonly weight: Float32Array;
  /** Rows to learn from: labelled, in plans. */
  readonly usable: Int32Array;
  readonly foldOf: Int32Array;
  readonly foldOfLesson: readonly number[];
  readonly folds: number;
  /** The phrases of each row. */
  readonly phrases: readonly (readonly string[])[];
}

export const linearSettings = { classes, steps: 90, l2: 1000 };
export const phraseSettings = { classes, steps: 200, l2: 10, authors: 6, passages: 20 };

/** How much each of the two says; less than all, because both were learned from the same few authors. */
const shares = { linear: 0.6, phrases: 0.27 };

/** From which probability of telling a passage is marked; what they bring stands in `docs/accuracy.md`. */
export const thresholds = { possible: 0.15, likelyAct: 0.21, likelyContent: 0.325, clear: 0.6 };

export function classOf(passage: GoldPassage): number {
  if (passage.move === 'deliver') return passage.how === 'act' ? 0 : 1;
  return passage.move === 'coach' ? 2 : passage.move === 'student' ? 3 : 4;
}

export function createTask(gold: readonly GoldLesson[], rows: Rows, folds: number): Task {
  const count = rows.matrix.rows;
  const target = new Int32Array(count).fill(classes - 1);
  const foldOf = new Int32Array(count);
  const sizes = new Map<string, number>();
  for (const { author, labelled, doc } of gold)
    sizes.set(author, (sizes.get(author) ?? 0) + (doc === 'plan' ? labelled.length : 0));
  const dealt = dealFolds(
    gold.map(({ author }) => author),
    sizes,
    folds,
  );
  const foldOfLesson = gold.map(({ author }) => dealt.get(author) ?? 0);
  const weight = new Float32Array(count);
  const usable: number[] = [];
  for (let row = 0; row < count; row++) {
    const lesson = gold[rows.lessonOf[row] ?? 0];
    if (!lesson) continue;
    foldOf[row] = dealt.get(lesson.author) ?? 0;
    const label = lesson.labels[rows.passageOf[row] ?? 0];
    if (!label) continue;
    target[row] = classOf(label);
    // Authors with many passages should not drown the others.
    weight[row] = (300 / Math.max(60, sizes.get(lesson.author) ?? 60)) ** 0.3;
    if (lesson.doc === 'plan') usable.push(row);
  }
  return {
    gold,
    rows,
    target,
    weight,
    usable: Int32Array.from(usable),
    foldOf,
    foldOfLesson,
    folds,
    phrases: phrasesOfRows(rows),
  };
}

export const columnNames = columns.map(({ name }) => name);

/** What is learned from some rows, as it stands in the weights file. */
export interface Learned {
  readonly linear: LinearWeights;
  readonly phrases: PhraseWeights;
}

export function learn(task: Task, rows: Int32Array): Learned {
  const { matrix, lessonOf } = task.rows;
  const authorOf = (row: number): string => task.gold[lessonOf[row] ?? 0]?.author ?? '';
  const linear = learnLinear(matrix, columnNames, task.target, task.weight, rows, linearSettings);
  const phrases = learnPhrases(task.phrases, authorOf, task.target, task.weight, rows, phraseSettings);
  return {
    linear: linearWeights(linear, shares.linear),
    phrases: phraseWeights(phrases, shares.phrases),
  };
}
