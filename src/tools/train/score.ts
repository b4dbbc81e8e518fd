import type { Task } from './learn';
import { classes, thresholds } from './learn';
import { likelyFrom } from '../../core/moves/model/weights';
import type { OutOfFold } from './cross-validate';

/** A passage with what it is and what was said of it. */
export interface Judged {
  readonly file: string;
  readonly author: string;
  readonly line: number;
  readonly plan: boolean;
  readonly truth: number;
  readonly marked: boolean;
  readonly how: 'act' | 'content';
  readonly told: number;
}

/** Every labelled passage, in the same sense as the scorer of the gold set: marked only where the document reads as a plan. */
export function judge(task: Task, { probabilities, kinds }: OutOfFold): Judged[] {
  return task.gold.flatMap((lesson, index) =>
    lesson.labels.flatMap((label, at): Judged[] => {
      if (!label) return [];
      const row = ((task.rows.firstRow[index] ?? 0) + at) * classes;
      const act = probabilities[row] ?? 0;
      const content = probabilities[row + 1] ?? 0;
      const how = act >= content ? 'act' : 'content';
      return [
        {
          file: lesson.file,
          author: lesson.folder,
          line: label.line,
          plan: lesson.doc === 'plan',
          truth: task.target[(task.rows.firstRow[index] ?? 0) + at] ?? 4,
          marked: kinds[index] === 'plan' && act + content >= likelyFrom(thresholds, how),
          how,
          told: act + content,
        },
      ];
    }),
  );
}

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export const tallyOf = (judged: readonly Judged[]): Tally => ({
  right: judged.filter(({ marked, truth }) => marked && truth < 2).length,
  wrong: judged.filter(({ marked, truth }) => marked && truth >= 2).length,
  missed: judged.filter(({ marked, truth }) => !marked && truth < 2).length,
});

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
export const precision = ({ right, wrong }: Tally): number => ratio(right, right + wrong);
export const recall = ({ right, missed }: Tally): number => ratio(right, right + missed);
export const f1 = ({ right, wrong, missed }: Tally): number => ratio(2 * right, 2 * right + wrong + missed);

/** 95 in 100 resamplings of whole files lie within; the seed is fixed. */
export function interval(judged: readonly Judged[]): [number, number] {
  const files = [...groupBy(judged, ({ file }) => file).values()].map(tallyOf);
  let seed = 12345;
  const random = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const draws = Array.from({ length: 1000 }, () => {
    const sum = { right: 0, wrong: 0, missed: 0 };
    for (let draw = 0; draw < files.length; draw++) {
      const file = files[Math.floor(random() * files.length)] ?? sum;
      sum.right += file.right;
      sum.wrong += file.wrong;
      sum.missed += file.missed;
    }
    return f1(sum);
  }).sort((one, other) => one - other);
  return [draws[25] ?? 0, draws[974] ?? 0];
}

export function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** Recall of one kind of telling, and precision of the marks that name it. */
export function kindOf(
  plans: readonly Judged[],
  how: 'act' | 'content',
): { recall: number; precision: number; told: number; marks: number } {
  const told = plans.filter(({ truth }) => truth === (how === 'act' ? 0 : 1));
  const marks = plans.filter((one) => one.marked && one.how === how);
  return {
    recall: ratio(told.filter(({ marked }) => marked).length, told.length),
    precision: ratio(marks.filter(({ truth }) => truth < 2).length, marks.length),
    told: told.length,
    marks: marks.length,
  };
}
