/**
 * Runs one bundle of tests in this Node: `node test/host/mocha-in-node.mjs dist/test/core.js`.
 */
import Mocha from 'mocha';
import { collectFailures, resultLine } from './markers.mjs';

/** Property tests take their time on a busy machine. In milliseconds. */
const TEST_TIMEOUT = 60_000;

const [bundle] = process.argv.slice(2);
if (bundle === undefined) throw new Error('Which bundle? node test/host/mocha-in-node.mjs dist/test/NAME.js');

const mocha = new Mocha({
  ui: 'bdd',
  reporter: 'spec',
  timeout: TEST_TIMEOUT,
  color: false,
  forbidOnly: true,
});
mocha.addFile(bundle);
await mocha.loadFilesAsync();
const runner = mocha.run((failed) => {
  const passed = runner.stats?.passes ?? 0;
  console.log(resultLine(passed, failures));
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
});
const failures = collectFailures(runner);
