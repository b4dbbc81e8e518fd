import { rules } from '../../core/index';
import type { Arguments, OptionTable } from '../arguments';
import { checkLessons } from '../check-lessons';
import { formatProblems } from '../formats/problems';
import { formatTagsCsv } from '../formats/tags-csv';
import { formatTagsJson } from '../formats/tags-json';
import { formatTagsText } from '../formats/tags-text';
import type { ExitCode, Io } from '../io';
import { createProgressLine } from '../terminal/progress';
import { viewOf } from '../terminal/view';
import type { Command } from './command';

const options: OptionTable = {
  format: {
    value: 'FORMAT',
    choices: ['text', 'json', 'csv'],
    help: 'text for people (the usual one), csv for a spreadsheet, json for tools',
  },
  config: {
    value: 'FILE',
    help: 'use this configuration in place of .stem-shift.yaml or .json near the lessons',
  },
  'stdin-path': { value: 'PATH', help: 'the name for what comes from standard input' },
  'no-color': { help: 'plain text; so does NO_COLOR=1' },
};

const notes = `
A row for each section that shows something: voice, co-creation, social construction, self-discovery,
problem-based or interdisciplinary work, with the words that show it; your own tags; standards by their
codes. Paths are as in "stem-shift check". A place to start looking, never a score.

Exit code: 0 done; 2 something could not be read.

Examples:
  stem-shift tags units
  stem-shift tags units --format csv > tags.csv
`;

export const tags: Command = {
  name: 'tags',
  summary: 'show where learners work on real problems, subjects meet, and the four attributes live',
  operands: '[paths...]',
  options,
  notes,
  run: runTags,
};

/** Tags need no remarks, and without them a whole curriculum is read sooner. */
const noRemarks = { rules: Object.fromEntries(rules.map(({ id }) => [id, 'off' as const])) };

async function runTags(given: Arguments, io: Io): Promise<ExitCode> {
  const progress = createProgressLine(io.stderr);
  const result = await checkLessons({
    paths: given.operands,
    cwd: io.cwd,
    options: noRemarks,
    config: given.value('config'),
    stdin: { path: given.value('stdin-path'), read: () => io.readStdin() },
    progress: (done, all, path) => progress.show(done, all, path),
  });
  progress.clear();
  const colour = { unwanted: given.has('no-color') };
  const format = given.value('format');
  if (format === 'json') io.stdout.write(formatTagsJson(result));
  else {
    io.stdout.write(
      format === 'csv'
        ? formatTagsCsv(result)
        : formatTagsText(result, viewOf(io.stdout, io.environment, colour)),
    );
    io.stderr.write(formatProblems(result.problems, viewOf(io.stderr, io.environment, colour)));
  }
  return result.problems.some(({ unread }) => unread) ? 2 : 0;
}
