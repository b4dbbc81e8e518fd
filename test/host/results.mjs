/**
 * How a run of mocha, in whatever host, talks to the runner outside. An editor's console carries many voices;
 * lines of the tests start with a marker, and one line tells the counts. `mocha-in-editor.ts` and
 * `mocha-in-node.mjs` write them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorsFolder } from './install.mjs';
import { RESULT_MARKER, TEST_MARKER } from './markers.mjs';

/** How many of a broken run's last lines are shown. */
const LAST_LINES = 20;

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {readonly import('./markers.mjs').Failure[]} failures
 */

/**
 * Reads the output of a run line by line: shows what the tests say, keeps their counts, and writes all the
 * rest to `.vscode-test/logs/SUITE.log`.
 *
 * @param {string} suite
 * @param {(line: string) => void} show
 */
export function resultReader(suite, show) {
  /** @type {Counts | undefined} */
  let counts;
  let started = false;
  /** @type {string[]} */
  const log = [];
  return {
    /** @param {string} line */
    read(line) {
      const said = afterMarker(line, TEST_MARKER);
      const told = afterMarker(line, RESULT_MARKER);
      if (told !== undefined) counts = JSON.parse(told);
      started ||= said !== undefined;
      if (said !== undefined) show(said);
      log.push(said ?? line);
    },
    /** Whether any test has spoken. */
    started: () => started,
    /**
     * @param {string} ending what is known of how the run ended
     * @returns {Counts}
     * @throws {Error} when the tests told no counts
     */
    counts(ending) {
      const path = join(editorsFolder, 'logs', `${suite}.log`);
      mkdirSync(join(editorsFolder, 'logs'), { recursive: true });
      writeFileSync(path, log.join('\n'));
      if (counts) return counts;
      log.slice(-LAST_LINES).forEach(show);
      show(`All that the editor said: ${path}`);
      throw new Error(`The tests told no result: ${ending}.`);
    },
  };
}

/**
 * @param {string} line
 * @param {string} marker
 */
function afterMarker(line, marker) {
  const at = line.indexOf(marker);
  return at < 0 ? undefined : line.slice(at + marker.length);
}
