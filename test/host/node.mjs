/**
 * Suites that need no editor: a bundle of tests in a Node process of its own.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/tools/command.mjs';
import { root } from '../../src/tools/setup.mjs';
import { RESULT_MARKER } from './markers.mjs';
import { resultReader } from './results.mjs';

const script = fileURLToPath(new URL('mocha-in-node.mjs', import.meta.url));

/**
 * @param {string} suite
 * @param {string} bundle path inside the repository
 * @returns {(show: (line: string) => void) => Promise<import('./extension.mjs').SuiteResult>}
 */
export function runInNode(suite, bundle) {
  return async (show) => {
    const path = join(root, bundle);
    if (!existsSync(path)) throw new Error(`${bundle} was not built.`);
    const results = resultReader(suite, show);
    let ending = 'they ended early';
    const onLine = (/** @type {string} */ line) => {
      results.read(line);
      if (!line.includes(RESULT_MARKER)) show(line);
    };
    await run(process.execPath, [script, path], { cwd: root, onLine }).catch((error) => {
      ending = error.message;
    });
    return { editor: `Node ${process.versions.node}, no editor`, ...results.counts(ending) };
  };
}
