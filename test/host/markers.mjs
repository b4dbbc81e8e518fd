/**
 * What marks the lines of the tests among all that an editor writes to its console. No imports: this file is
 * part of the bundle that runs in a browser's worker.
 */

/** Before each line that a person should see. */
export const TEST_MARKER = 'STEM-SHIFT-TEST ';

/** Before what came of a run, as JSON: see `resultLine`. */
export const RESULT_MARKER = 'STEM-SHIFT-RESULT ';

/**
 * @typedef {object} Failure
 * @property {string} title of the test, behind those of its suites
 * @property {string} message
 */

/**
 * Collects the tests that fail from now on, and hooks that do.
 *
 * @param {{on(event: 'fail', listener: (test: {fullTitle(): string}, error: unknown) => void): unknown}} runner of mocha
 * @returns {Failure[]} grows as the run goes on
 */
export function collectFailures(runner) {
  /** @type {Failure[]} */
  const failures = [];
  runner.on('fail', (test, error) => {
    failures.push({
      title: test.fullTitle(),
      message: error instanceof Error ? error.message : String(error),
    });
  });
  return failures;
}

/**
 * @param {number} passed
 * @param {readonly Failure[]} failures
 */
export const resultLine = (passed, failures) => RESULT_MARKER + JSON.stringify({ passed, failures });
