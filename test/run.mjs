/**
 * `npm test`: installs what is missing, builds, runs every suite and says what ran where.
 * `npm test -- core web` runs these only. No dependencies until they are installed.
 */
import { build, ensureLibraries, firstLine, requireNode } from '../src/tools/setup.mjs';
import { secondsSince } from '../src/tools/progress.mjs';

/** @typedef {import('./host/extension.mjs').SuiteResult & {suite: string, seconds: number}} Row */

/** How many lines of what a failed test said are said again at the end. */
const LINES_OF_FAILURE = 8;

/** @param {string[]} names of suites; none means all */
async function main(names) {
  requireNode();
  await ensureLibraries();
  const { suites } = await import('./suites.mjs');
  const unknown = names.filter((name) => !(name in suites));
  if (unknown.length > 0) {
    throw new Error(
      `No suite is called ${unknown.join(', ')}. There are: ${Object.keys(suites).join(', ')}.`,
    );
  }
  await build();
  /** @type {Row[]} */
  const rows = [];
  for (const [suite, run] of Object.entries(suites)) {
    if (names.length === 0 || names.includes(suite)) rows.push(await runSuite(suite, run));
  }
  report(rows);
}

/**
 * Runs one suite. A suite that cannot run, or runs no test, counts as one failure: it never goes by in silence.
 *
 * @param {string} suite
 * @param {(show: (line: string) => void) => Promise<import('./host/extension.mjs').SuiteResult>} run
 * @returns {Promise<Row>}
 */
async function runSuite(suite, run) {
  console.log(`\n== ${suite}`);
  const start = performance.now();
  const show = (/** @type {string} */ line) => console.log(line);
  try {
    const result = await run(show);
    const failures = result.passed + result.failures.length === 0 ? [noTest] : result.failures;
    return { suite, ...result, failures, seconds: secondsSince(start) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    show(message);
    const failures = [{ title: 'the suite as a whole', message }];
    return {
      suite,
      editor: `did not run: ${firstLine(error)}`,
      passed: 0,
      failures,
      seconds: secondsSince(start),
    };
  }
}

const noTest = { title: 'the suite as a whole', message: 'No test ran.' };

/** @param {Row[]} rows */
function report(rows) {
  const table = [
    ['suite', 'ran in', 'passed', 'failed', 'seconds'],
    ...rows.map((row) => [row.suite, row.editor, row.passed, row.failures.length, row.seconds].map(String)),
  ];
  const widths = table[0]?.map((_, at) => Math.max(...table.map((line) => line[at]?.length ?? 0)));
  const pad = (/** @type {string} */ cell, /** @type {number} */ at) =>
    at < 2 ? cell.padEnd(widths?.[at] ?? 0) : cell.padStart(widths?.[at] ?? 0);
  console.log(`\n${table.map((line) => line.map(pad).join('  ')).join('\n')}`);
  // Said again, since a failure far above is easily lost among thousands of lines.
  for (const { suite, failures } of rows)
    for (const { title, message } of failures)
      console.log([`\nFailed in ${suite}: ${title}`, ...beginningOf(message)].join('\n    '));
  const failed = rows.reduce((sum, { failures }) => sum + failures.length, 0);
  console.log(`\n${rows.reduce((sum, { passed }) => sum + passed, 0)} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** @param {string} message */
const beginningOf = (message) => message.split('\n').slice(0, LINES_OF_FAILURE);

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
