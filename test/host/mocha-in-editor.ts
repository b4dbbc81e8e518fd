/**
 * Runs mocha inside an extension host: of the desktop, of a server, or in a browser's worker. The browser
 * build of mocha works in all three; it asks for nothing of Node and nothing of a page.
 */
import 'mocha/mocha.js';
import { collectFailures, resultLine, TEST_MARKER } from './markers.mjs';

/** Starting an editor's first document takes its time on a busy machine. In milliseconds. */
const TEST_TIMEOUT = 120_000;

const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: TEST_TIMEOUT, color: false });
Mocha.reporters.Base.consoleLog = (pattern: string = '', ...values: unknown[]) =>
  fill(pattern, values)
    .split('\n')
    .forEach((line) => print(TEST_MARKER + line));
// The browser build leaves it to us to hand out `describe`, `it` and their like. Test files must load after this.
mocha.suite.emit('pre-require', globalThis, '', mocha);

/**
 * Runs every test that was loaded, and prints the counts for the runner outside.
 *
 * @throws when a test failed or none ran
 */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner = Mocha.prototype.run.call(mocha, (failed: number) => {
      const passed = runner.stats?.passes ?? 0;
      print(resultLine(passed, failures));
      if (failed > 0 || passed === 0) reject(new Error(`${passed} passed, ${failed} failed.`));
      else resolve();
    });
    const failures = collectFailures(runner);
  });
}

/** Fills in `%s` and `%d` as the console would: only whole lines reach the runner outside. */
function fill(pattern: string, values: unknown[]): string {
  let at = 0;
  return pattern.replace(/%[sd]/g, () => String(values[at++]));
}

function print(line: string): void {
  // eslint-disable-next-line no-console -- the console is how an extension host speaks to the runner outside
  console.log(line);
}
