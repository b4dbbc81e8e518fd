import type { Options, Severity } from '../../core/index';
import type { Arguments, OptionTable } from '../arguments';
import { checkLessons } from '../check-lessons';
import { formatJson } from '../formats/json';
import { formatProblems } from '../formats/problems';
import { formatText } from '../formats/text';
import type { ExitCode, Io } from '../io';
import type { CheckResult } from '../result';
import { createProgressLine } from '../terminal/progress';
import { viewOf } from '../terminal/view';
import type { Command } from './command';

const severities: readonly Severity[] = ['hint', 'information', 'warning'];

const options: OptionTable = {
  format: {
    value: 'FORMAT',
    choices: ['text', 'json'],
    help: 'text for people (the usual one) or json for tools',
  },
  'fail-on': {
    value: 'SEVERITY',
    choices: [...severities, 'never'],
    help: 'exit with 1 where a remark weighs at least: hint, information, warning; never (the usual one)',
  },
  possible: { help: 'show marks that are only possible, too' },
  everywhere: { help: 'mark documents that do not look like lesson plans, too' },
  config: {
    value: 'FILE',
    help: 'use this configuration in place of .stem-shift.yaml or .json near the lessons',
  },
  'stdin-path': { value: 'PATH', help: 'the name for what comes from standard input' },
  'no-color': { help: 'plain text; so does NO_COLOR=1' },
};

const notes = `
Paths are files, folders (all markdown below them) and globs; "-" reads standard input, and without
any the working folder is read. What git ignores is left out, and so is what "ignore" in
.stem-shift.yaml names.

Exit code: 0 done; 1 remarks at or above --fail-on; 2 something could not be read.

Examples:
  stem-shift check
  stem-shift check unit1/lesson.md "unit2/**/*.md"
  stem-shift check lessons --format json > remarks.json
`;

export const check: Command = {
  name: 'check',
  summary: 'read lessons and show where the teacher is the only one with information',
  operands: '[paths...]',
  options,
  notes,
  run: runCheck,
};

async function runCheck(given: Arguments, io: Io): Promise<ExitCode> {
  const progress = createProgressLine(io.stderr);
  const result = await checkLessons({
    paths: given.operands,
    cwd: io.cwd,
    options: chosenOptions(given),
    config: given.value('config'),
    stdin: { path: given.value('stdin-path'), read: () => io.readStdin() },
    progress: (done, all, path) => progress.show(done, all, path),
  });
  progress.clear();
  const colour = { unwanted: given.has('no-color') };
  if (given.value('format') === 'json') io.stdout.write(formatJson(result));
  else {
    io.stdout.write(formatText(result, viewOf(io.stdout, io.environment, colour)));
    io.stderr.write(formatProblems(result.problems, viewOf(io.stderr, io.environment, colour)));
  }
  return exitCodeFor(result, given.value('fail-on'));
}

const chosenOptions = (given: Arguments): Partial<Options> => ({
  ...(given.has('possible') ? { possible: true } : {}),
  ...(given.has('everywhere') ? { everywhere: true } : {}),
});

function exitCodeFor({ files, problems }: CheckResult, failOn: string | undefined): ExitCode {
  if (problems.some(({ unread }) => unread)) return 2;
  const least = severities.findIndex((severity) => severity === failOn);
  if (least < 0) return 0;
  const weighs = (severity: Severity): boolean => severities.indexOf(severity) >= least;
  return files.some(({ findings }) => findings.some(({ severity }) => weighs(severity))) ? 1 : 0;
}
