import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLessonMemory, readLesson } from '../../core/lesson/read-lesson';
import type { Lesson } from '../../core/lesson/types';
import { decide } from '../../core/moves/decision/decide';
import { gateFeatures } from '../../core/moves/gate/gate-features';
import { gateValues } from '../../core/moves/gate/read-kind';
import type { GateWeights } from '../../core/moves/model/weights';
import type { GoldLesson } from './gold';
import { learnLogistic } from './logistic';

const kinds = ['plan', 'handout', 'guide'];

/** How probable a document must be a plan to be read as one. */
export const planFrom = 0.5;

/** How strongly the gate's weights are held to zero: few documents, many features. */
const gateL2 = 30;

const noPlansFolder = 'src/tools/train/no-plans';

interface Documents {
  readonly rows: readonly number[][];
  /** Indices of `kinds`. */
  readonly target: readonly number[];
}

/**
 * Handouts and guides of our own, written for this: the labelled lessons hold few of either. Their names begin with
 * their kind.
 */
export function readNoPlans(): Documents {
  const files = readdirSync(noPlansFolder)
    .filter((file) => file.endsWith('.md'))
    .sort();
  const rows = files.map((file) =>
    gateRow(readLesson(readFileSync(join(noPlansFolder, file), 'utf8'), createLessonMemory())),
  );
  return { rows, target: files.map((file) => (file.startsWith('handout-') ? 1 : 2)) };
}

const gateRow = (lesson: Lesson): number[] => gateValues(decide(lesson).whole);

export const gateRows = (gold: readonly GoldLesson[]): number[][] =>
  gold.map(({ lesson }) => gateRow(lesson));

/** @param plan how probable a plan must be to be read as one */
export function learnGate(gold: readonly GoldLesson[], rows: readonly number[][], plan: number): GateWeights {
  const ours = readNoPlans();
  const target = gold.map(({ doc }) => Math.max(0, kinds.indexOf(doc)));
  const weight = target.map((kind) => (kind === 0 ? 1 : 2));
  return {
    ...learnLogistic(
      gateFeatures.map(({ name }) => name),
      [...rows, ...ours.rows],
      [...target, ...ours.target],
      [...weight, ...ours.target.map(() => 1)],
      kinds.length,
      gateL2,
    ),
    plan,
  };
}
