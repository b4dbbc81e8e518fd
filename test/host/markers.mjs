/**
 * What marks the lines of the tests among all that an editor writes to its console. No imports: this file is
 * part of the bundle that runs in a browser's worker.
 */

/** Before each line that a person should see. */
export const TEST_MARKER = 'STEM-SHIFT-TEST ';

/** Before the counts, as JSON: `{"passed": 3, "failed": 0}`. */
export const RESULT_MARKER = 'STEM-SHIFT-RESULT ';
