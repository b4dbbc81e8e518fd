/**
 * Runs tests in an editor that lives in a browser's page: opens the page and listens to what the tests say.
 */
import { join } from 'node:path';
import { format } from 'node:util';
import { launchChromium } from './chromium.mjs';
import { editorsFolder } from './install.mjs';
import { resultReader } from './results.mjs';

/** An editor that has run no test by then will not run any, in seconds. */
const LONGEST_START = 240;
/** Longer than any run of the whole suite should take, in seconds: an editor that hangs must not hang us. */
const LONGEST_RUN = 1200;

/**
 * The editor's page calls two functions that it expects to find: one for each line on the console, one at
 * the end with 0 for "all passed".
 *
 * @param {string} address
 * @param {string} suite names the screenshot that is left behind when the run breaks
 * @param {(line: string) => void} show
 * @returns {Promise<import('./results.mjs').Counts & {browser: string}>}
 */
export async function runTestsInPage(address, suite, show) {
  const browser = await launchChromium();
  const results = resultReader(suite, show);
  /** @type {string[]} */
  const pageErrors = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('pageerror', (error) => pageErrors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && pageErrors.push(message.text()));
    await page.exposeFunction(
      'codeAutomationLog',
      (/** @type {string} */ _type, /** @type {unknown[]} */ parts) =>
        format(...parts)
          .split('\n')
          .forEach((line) => results.read(line)),
    );
    /** @type {(code: number) => void} */
    let end = () => {};
    const ended = new Promise((resolve) => (end = resolve));
    await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => end(code));
    await page.goto(address, { timeout: LONGEST_START * 1000 });
    const ending = await Promise.race([
      ended.then(() => 'the editor ended the run'),
      seconds(LONGEST_START).then(() => (results.started() ? never : `no test within ${LONGEST_START} s`)),
      seconds(LONGEST_RUN).then(() => `no end within ${LONGEST_RUN} s`),
    ]);
    try {
      const counts = results.counts(ending);
      return { ...counts, browser: `Chromium ${browser.version().split('.')[0]}` };
    } catch (error) {
      const path = join(editorsFolder, 'logs', `${suite}.png`);
      await page.screenshot({ path });
      pageErrors.slice(-5).forEach((line) => show(`  page: ${line}`));
      show(`  The page as it was: ${path}`);
      throw error;
    }
  } finally {
    await browser.close();
  }
}

/** @type {Promise<string>} */
const never = new Promise(() => {});

/** @param {number} amount */
function seconds(amount) {
  return new Promise((resolve) => setTimeout(resolve, amount * 1000).unref());
}
