import type { Options } from '../../core/index';
import { UsageError, type Arguments, type OptionTable } from '../arguments';
import { checkLessons } from '../check-lessons';
import { exitCodeFor, failOnOption } from '../fail-on';
import { formatJson } from '../formats/json';
import { formatProblems } from '../formats/problems';
import { remarkFormats } from '../formats/remark-formats';
import { formatText } from '../formats/text';
import type { ExitCode, Io } from '../io';
import { createProgressLine } from '../terminal/progress';
import { viewOf } from '../terminal/view';
import { withBaseline, type BaselineRequest } from '../with-baseline';
import { baselineOptions } from './baseline-options';
import type { Command } from './command';

const options: OptionTable = {
  format: {
    value: 'FORMAT',
    choices: ['text', 'json', ...Object.keys(remarkFormats)],
    help: `text for people (the usual one), json for tools, or ${Object.keys(remarkFormats).join(', ')}`,
  },
  'fail-on': failOnOption,
  possible: { help: 'show marks that are only possible, too' },
  everywhere: { help: 'mark documents that do not look like lesson plans, too' },
  config: {
    value: 'FILE',
    help: 'use this configuration in place of .stem-shift.yaml or .json near the lessons',
  },
  'stdin-path': { value: 'PATH', help: 'the name for what comes from standard input' },
  ...baselineOptions,
  'write-baseline': {
    value: 'FILE',
    optional: true,
    help: 'keep the marks of today in a baseline, so that from now on only new ones are shown',
  },
  prune: { help: 'take out of the baseline what is there no more' },
  'no-color': { help: 'plain text; so does NO_COLOR=1' },
};

const notes = `
Paths are files, folders (all markdown below them) and globs; "-" reads standard input, and without
any the working folder is read. What git ignores is left out, and so is what "ignore" in
.stem-shift.yaml names.

A baseline (.stem-shift-baseline.json in the working folder, if it is there) keeps the marks that a
curriculum had when you began: they are counted and not shown. It goes by words, so text may move.

Exit code: 0 done; 1 remarks at or above --fail-on; 2 something could not be read.

Examples:
  stem-shift check
  stem-shift check unit1/lesson.md "unit2/**/*.md"
  stem-shift check lessons --format json > remarks.json
  stem-shift check --write-baseline
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
  const baseline = baselineRequest(given, io.cwd);
  const progress = createProgressLine(io.stderr);
  const checked = await checkLessons({
    paths: given.operands,
    cwd: io.cwd,
    options: chosenOptions(given),
    config: given.value('config'),
    stdin: { path: given.value('stdin-path'), read: () => io.readStdin() },
    progress: (done, all, path) => progress.show(done, all, path),
  });
  progress.clear();
  const result = await withBaseline(checked, baseline);
  const colour = { unwanted: given.has('no-color') };
  const errors = viewOf(io.stderr, io.environment, colour);
  const format = given.value('format') ?? 'text';
  const forTools = remarkFormats[format];
  if (format === 'json') io.stdout.write(formatJson(result));
  else {
    io.stdout.write(
      forTools ? forTools(result.remarks) : formatText(result, viewOf(io.stdout, io.environment, colour)),
    );
    io.stderr.write(formatProblems(result.problems, errors));
  }
  if (result.written !== undefined) io.stderr.write(`${result.written}.\n`);
  return exitCodeFor(result, given.value('fail-on'));
}

function baselineRequest(given: Arguments, cwd: string): BaselineRequest {
  const writes = given.has('write-baseline');
  const prunes = given.has('prune');
  if (writes && prunes)
    throw new UsageError('--write-baseline takes out what is gone as well, so leave --prune out.');
  if (given.has('no-baseline') && (writes || prunes))
    throw new UsageError(
      '--no-baseline leaves the baseline alone; use it without --write-baseline and --prune.',
    );
  const use = writes ? 'write' : prunes ? 'prune' : given.has('no-baseline') ? 'ignore' : 'leave-out';
  return { cwd, file: given.value('write-baseline') ?? given.value('baseline'), use };
}

const chosenOptions = (given: Arguments): Partial<Options> => ({
  ...(given.has('possible') ? { possible: true } : {}),
  ...(given.has('everywhere') ? { everywhere: true } : {}),
});
