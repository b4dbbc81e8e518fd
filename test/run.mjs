/**
 * `npm test`: installs what is missing, builds, runs every suite and says what ran where.
 * `npm test -- core web` runs these only. No dependencies until they are installed.
 */
import { build, ensureLibraries, firstLine, requireNode } from '../src/tools/setup.mjs';
import { secondsSince } from '../src/tools/progress.mjs';

/** @typedef {import('./host/extension.mjs').SuiteResult & {suite: string, seconds: number}} Row */

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
    const ranNone = result.passed + result.failed === 0;
    if (ranNone) show('No test ran.');
    return { suite, ...result, failed: ranNone ? 1 : result.failed, seconds: secondsSince(start) };
  } catch (error) {
    show(error instanceof Error ? error.message : String(error));
    const editor = `did not run: ${firstLine(error)}`;
    return { suite, editor, passed: 0, failed: 1, seconds: secondsSince(start) };
  }
}

/** @param {Row[]} rows */
function report(rows) {
  const heads = { suite: 'suite', editor: 'ran in', passed: 'passed', failed: 'failed', seconds: 'seconds' };
  const columns = /** @type {(keyof Row)[]} */ (Object.keys(heads));
  const lines = [heads, ...rows].map((row) => columns.map((column) => String(row[column])));
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const pad = (/** @type {string} */ cell, /** @type {number} */ at) =>
    at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  console.log(`\n${lines.map((line) => line.map(pad).join('  ')).join('\n')}`);
  const total = (/** @type {'passed' | 'failed'} */ column) =>
    rows.reduce((sum, row) => sum + row[column], 0);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  process.exitCode = total('failed') > 0 ? 1 : 0;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
