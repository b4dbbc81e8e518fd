/**
 * Every suite of tests, one line each. `npm test` runs them in this order.
 *
 * A suite gets a function that shows a line, and gives where it ran and what came of it.
 */
import { runExtensionSuite } from './host/extension.mjs';
import { runInNode } from './host/node.mjs';
import { runVsixSuite } from './host/vsix.mjs';
import { runWebSuite } from './web/run.mjs';

/** @type {Record<string, (show: (line: string) => void) => Promise<import('./host/extension.mjs').SuiteResult>>} */
export const suites = {
  core: runInNode('core', 'dist/test/core.js'),
  grammar: runInNode('grammar', 'dist/test/grammar.js'),
  cli: runInNode('cli', 'dist/test/cli.js'),
  extension: runExtensionSuite,
  web: runWebSuite,
  vsix: runVsixSuite,
};
