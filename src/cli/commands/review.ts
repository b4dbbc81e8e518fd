import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { askers, baselineName, type Asker } from '../../core/index';
import type { Arguments, OptionTable } from '../arguments';
import { exitCodeFor, failOnOption } from '../fail-on';
import { reasonOf } from '../files/read-file';
import { formatReviewJson } from '../formats/json';
import { formatMarkdown } from '../formats/markdown';
import { formatProblems } from '../formats/problems';
import { reviewFormats } from '../formats/remark-formats';
import { formatReviewText } from '../formats/review-text';
import { GitProblem } from '../git/run-git';
import type { ExitCode, Io } from '../io';
import type { FileProblem, ReviewResult } from '../result';
import { reviewLessons } from '../review-lessons';
import { createProgressLine } from '../terminal/progress';
import { viewOf, type View } from '../terminal/view';
import { baselineOptions } from './baseline-options';
import type { Command } from './command';

const formats = ['text', 'markdown', 'json', ...Object.keys(reviewFormats)];

const options: OptionTable = {
  base: {
    value: 'REF',
    help: 'compare with where the change left this branch (usually origin/HEAD, or main)',
  },
  head: { value: 'REF', help: 'the version to look at (usually the files as they are now)' },
  all: { help: 'remark on marks that stood there before, too' },
  format: {
    value: 'FORMAT',
    choices: formats,
    help: `text for the terminal (the usual one), markdown for one page, json, or ${Object.keys(reviewFormats).join(', ')}`,
  },
  summary: { value: 'FILE', help: 'also write the page of markdown there' },
  from: {
    value: 'WHO',
    choices: askers,
    help: 'who asks the questions on the page: leader (the usual one) or peer',
  },
  link: { value: 'URL', help: 'link lines on the page below this address of the files' },
  'fail-on': failOnOption,
  possible: { help: 'look at marks that are only possible, too' },
  everywhere: { help: 'look at documents that do not look like lesson plans, too' },
  ...baselineOptions,
  config: {
    value: 'FILE',
    help: 'use this configuration in place of .stem-shift.yaml or .json near the lessons',
  },
  'no-color': { help: 'plain text; so does NO_COLOR=1' },
};

const notes = `
Compares the lessons as they are now (committed or not) with the commit at which the change began, and
says what moved: telling that became asking, new marks, tags, minutes, decisions. Marks go by words, so
moved text is not new, and lines that did not change are not remarked on. Paths name files or folders to
look at. The configuration is that of the later version, the baseline that of the earlier one.

Exit code: 0 done; 1 remarks at or above --fail-on; 2 something could not be read.

Examples:
  stem-shift review
  stem-shift review --base origin/main --head HEAD --format markdown > page.md
  stem-shift review --format github --summary "$GITHUB_STEP_SUMMARY"
`;

export const review: Command = {
  name: 'review',
  summary: 'say what a change of lessons does for the learners, for a coach or a colleague',
  operands: '[paths...]',
  options,
  notes,
  run: runReview,
};

async function runReview(given: Arguments, io: Io): Promise<ExitCode> {
  const errors = viewOf(io.stderr, io.environment, { unwanted: given.has('no-color') });
  const progress = createProgressLine(io.stderr);
  try {
    const result = await reviewLessons({
      cwd: io.cwd,
      base: given.value('base'),
      head: given.value('head'),
      paths: given.operands,
      marks: given.has('all') ? 'all' : 'new',
      options: {
        ...(given.has('possible') ? { possible: true } : {}),
        ...(given.has('everywhere') ? { everywhere: true } : {}),
      },
      config: given.value('config'),
      baseline: given.has('no-baseline') ? undefined : (given.value('baseline') ?? baselineName),
      progress: (done, all, path) => progress.show(done, all, path),
    });
    progress.clear();
    return await show(result, given, io, errors);
  } catch (error) {
    if (!(error instanceof GitProblem)) throw error;
    progress.clear();
    io.stderr.write(`stem-shift: ${error.message}\n`);
    return 2;
  }
}

async function show(result: ReviewResult, given: Arguments, io: Io, errors: View): Promise<ExitCode> {
  const choices = { from: (given.value('from') ?? 'leader') as Asker, link: given.value('link') };
  const summary = given.value('summary');
  const problem =
    summary === undefined ? undefined : await writePage(summary, formatMarkdown(result, choices), io);
  const problems = problem ? [...result.problems, problem] : result.problems;
  const format = given.value('format') ?? 'text';
  const forTools = reviewFormats[format];
  const shown = { ...result, problems };
  if (format === 'json') io.stdout.write(formatReviewJson(shown));
  else {
    if (forTools) io.stdout.write(forTools(result.remarks));
    else if (format === 'markdown') io.stdout.write(formatMarkdown(shown, choices));
    else {
      const view = viewOf(io.stdout, io.environment, { unwanted: given.has('no-color') });
      io.stdout.write(formatReviewText(shown, view));
    }
    io.stderr.write(formatProblems(problems, errors));
  }
  return exitCodeFor(shown, given.value('fail-on'));
}

async function writePage(file: string, page: string, io: Io): Promise<FileProblem | undefined> {
  try {
    await writeFile(resolve(io.cwd, file), page);
    return undefined;
  } catch (error) {
    return { path: file, message: reasonOf(error), unread: true };
  }
}
