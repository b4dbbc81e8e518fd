import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { columns } from '../../core/moves/features/layout';
import { crossValidate, type OutOfFold } from './cross-validate';
import { accuracyPage, keptAblation } from './accuracy-page';
import { goldFolder, readGold } from './gold';
import { createTask, type Task } from './learn';
import { buildMatrix } from './matrix';
import { f1, groupBy, interval, judge, kindOf, precision, recall, tallyOf, type Judged } from './score';

const folds = 10;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const figure = (value: number): string => value.toFixed(3);
const wrongNames = ['', '', 'coach', 'student', 'other'];

/** The figures of one cross-validation, as lines. */
export function figures(task: Task, outOfFold: OutOfFold): string[] {
  const judged = judge(task, outOfFold);
  const plans = judged.filter(({ plan }) => plan);
  const tally = tallyOf(plans);
  const [low, high] = interval(plans);
  const stray = judged.filter(({ plan }) => !plan);
  const rightKinds = task.gold.filter(
    ({ doc }, at) => (doc === 'plan') === (outOfFold.kinds[at] === 'plan'),
  ).length;
  const marks = plans.filter(({ marked, truth }) => marked && truth > 1);
  const falseMarks = [2, 3, 4].map(
    (truth) => `${wrongNames[truth] ?? ''} ${marks.filter((one) => one.truth === truth).length}`,
  );
  return [
    `all marks: precision ${figure(precision(tally))}, recall ${figure(recall(tally))}, F1 ${figure(f1(tally))} (95% ${figure(low)} to ${figure(high)})`,
    ...(['act', 'content'] as const).map((how) => {
      const of = kindOf(plans, how);
      return `${how}: recall ${figure(of.recall)} of ${of.told} told, precision ${figure(of.precision)} of ${of.marks} marks`;
    }),
    `false marks on: ${falseMarks.join(', ')}`,
    `plan or not: ${figure(rightKinds / task.gold.length)} right of ${task.gold.length} documents`,
    `marks in handouts and guides: ${stray.filter(({ marked }) => marked).length} in ${stray.length} passages`,
  ];
}

const byAuthor = (plans: readonly Judged[]): string[] =>
  [...groupBy(plans, ({ author }) => author)].sort().map(([author, own]) => {
    const tally = tallyOf(own);
    return `  ${author.padEnd(52)} P ${figure(precision(tally))}  R ${figure(recall(tally))}  F1 ${figure(f1(tally))}  (${tally.right + tally.missed} told)`;
  });

function ablation(task: Task): string[] {
  const whole = f1(tallyOf(judge(task, crossValidate(task)).filter(({ plan }) => plan)));
  const groups = [...new Set(columns.map(({ group }) => group)), 'words'];
  const without = (name: string, outOfFold: OutOfFold): string => {
    const tally = tallyOf(judge(task, outOfFold).filter(({ plan }) => plan));
    return `without ${name}: precision ${figure(precision(tally))}, recall ${figure(recall(tally))}, F1 ${figure(f1(tally))} (${f1(tally) < whole ? '-' : '+'}${figure(Math.abs(f1(tally) - whole))})`;
  };
  return [
    ...groups.map((group) => without(`“${group}”`, crossValidate(task, { group }))),
    without('the settled rules', crossValidate(task, { rules: false })),
  ];
}

/** The scorer of the gold set over the command line, as it stands. Its weights have seen these lessons. */
function scoreCommandLine(): string {
  if (!existsSync('dist/cli.js')) return 'dist/cli.js is not built: run npm run build first.';
  const run = spawnSync(process.execPath, [`${goldFolder}/score.mjs`, '--cli', 'node dist/cli.js'], {
    encoding: 'utf8',
  });
  return run.stdout || run.stderr;
}

function report(): void {
  const gold = readGold();
  if (!gold) {
    say('The labelled lessons (../shared/gold) are not here: nothing to measure.');
    return;
  }
  const flags = new Set(process.argv.slice(2));
  const task = createTask(gold, buildMatrix(gold), folds);
  if (!flags.has('--write-docs')) {
    say('(a) The command line on lessons that its weights were trained on; this flatters it:');
    say(scoreCommandLine());
  }
  say(
    `(b) Cross-validation grouped by author, ${folds} folds: no lesson is judged by what was learned from its author:`,
  );
  const outOfFold = crossValidate(task);
  const lines = figures(task, outOfFold);
  lines.forEach(say);
  const judged = judge(task, outOfFold);
  const authors = byAuthor(judged.filter(({ plan }) => plan));
  authors.forEach(say);
  const brought = flags.has('--ablation') ? ablation(task) : [];
  if (brought.length > 0) brought.forEach(say);
  else {
    say('What each group of features brings, as last measured (npm run gold -- --ablation, some minutes):');
    for (const line of keptAblation()) say(`  ${line.replace(/^- /, '')}`);
  }
  if (flags.has('--write-docs'))
    writeFileSync('docs/accuracy.md', accuracyPage({ lines, authors, brought, judged }));
}

report();
