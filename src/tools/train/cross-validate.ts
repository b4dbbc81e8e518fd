import { join } from '../../core/moves/decision/join';
import { settle } from '../../core/moves/decision/settle';
import { columns } from '../../core/moves/features/layout';
import { readKindOf } from '../../core/moves/gate/read-kind';
import { addBase, addPart, compileLinear, softmax } from '../../core/moves/model/linear';
import { addHeading, addPhrases, compilePhrases } from '../../core/moves/model/phrases';
import { denseLayout } from '../../core/moves/features/slots';
import type { DocumentKind } from '../../core/moves/types';
import { gateRows, learnGate, planFrom } from './gate';
import { classes, columnNames, learn, type Task } from './learn';

const layout = denseLayout(columnNames);

/** What was read of each lesson by models that had seen nothing of its author. */
export interface OutOfFold {
  /** For each row the probability of each label. */
  readonly probabilities: Float32Array;
  /** For each lesson. */
  readonly kinds: readonly DocumentKind[];
}

/** Groups of features that may be left out, to see what they bring. */
export interface Without {
  readonly group?: string;
  readonly rules?: boolean;
}

/** Cross-validation grouped by author: words, documents and thresholds of an author teach nothing about that author. */
export function crossValidate(task: Task, without: Without = {}): OutOfFold {
  const { gold, rows } = task;
  const silenced = without.group === undefined ? task : silence(task, without.group);
  const probabilities = new Float32Array(rows.matrix.rows * classes);
  const gates = gateRows(gold);
  const kinds = new Array<DocumentKind>(gold.length).fill('other');
  for (let fold = 0; fold < task.folds; fold++) {
    const seen = task.usable.filter((row) => task.foldOf[row] !== fold);
    const learned = learn(silenced, seen);
    const line = compileLinear(learned.linear, layout);
    const phrases = compilePhrases(learned.phrases);
    for (let row = 0; row < rows.matrix.rows; row++) {
      if (task.foldOf[row] !== fold) continue;
      const lesson = rows.lessonOf[row] ?? 0;
      const at = rows.passageOf[row] ?? 0;
      addBase(line, probabilities, row * classes);
      addPart(line, 0, silenced.rows.matrix.values, row * columns.length, probabilities, row * classes);
      if (without.group !== 'words') {
        const reading = rows.readings[lesson]?.[at];
        if (reading) addPhrases(phrases, reading, probabilities, row * classes);
        const heading = rows.places[lesson]?.[at]?.standing.heading;
        addHeading(phrases, heading, probabilities, row * classes);
      }
      softmax(probabilities, row * classes, classes);
    }
    const others = gold.flatMap((_, at) => (task.foldOfLesson[at] === fold ? [] : [at]));
    const gate = learnGate(
      others.map((at) => gold[at]!),
      others.map((at) => gates[at]!),
      planFrom,
    );
    gold.forEach((_, at) => {
      if (task.foldOfLesson[at] === fold) kinds[at] = readKindOf(gate, gates[at] ?? []);
    });
  }
  if (without.rules !== false) settleAll(task, probabilities);
  return { probabilities, kinds };
}

function settleAll(task: Task, probabilities: Float32Array): void {
  task.rows.sections.forEach((sections, lesson) => {
    for (const { firstPassage, places, passages } of sections) {
      const start = ((task.rows.firstRow[lesson] ?? 0) + firstPassage) * classes;
      const own = probabilities.subarray(start, start + places.length * classes);
      settle(passages, places, own, firstPassage);
      join(passages, places, own, firstPassage);
    }
  });
}

/** The same task with one group of columns always zero. */
function silence(task: Task, group: string): Task {
  const { matrix } = task.rows;
  const values = matrix.values.slice();
  columns.forEach((column, at) => {
    if (column.group !== group) return;
    for (let row = 0; row < matrix.rows; row++) values[row * matrix.columns + at] = 0;
  });
  return { ...task, rows: { ...task.rows, matrix: { ...matrix, values } } };
}
