/**
 * Drives the npm-shipped VS Code in a browser as a person would, in small steps: for screenshots, and for
 * whatever no test inside an extension host can see.
 */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { launchChromium } from './chromium.mjs';
import { npmEditor, startServer } from './npm-editor.mjs';

/** How long a step waits for the editor, in milliseconds: a busy machine is slow. */
const PATIENCE = 120_000;

/** A squiggle of any severity that is on screen. */
const SQUIGGLE = ['error', 'warning', 'info', 'hint']
  .map((severity) => `.cdr.squiggly-${severity}`)
  .join(', ');

/** The rows of the list that Ctrl+P and F1 show. */
const QUICK_ROW = '.quick-input-widget .monaco-list-row';

/** The rows of the light bulb's menu. */
const ACTION_ROW = '.action-widget .monaco-list-row.action';

/**
 * @typedef {object} Workbench
 * @property {import('playwright-core').Page} page for steps that have no function here
 * @property {() => Promise<void>} close
 */

/**
 * Opens a folder in the editor, with an extension in development, and waits until it can be worked with.
 *
 * @param {{folder: string, extension: string, size?: {width: number, height: number}}} options paths absolute,
 *   the size of the window in CSS pixels
 * @returns {Promise<Workbench>}
 */
export async function openWorkbench({ folder, extension, size = { width: 1280, height: 800 } }) {
  const server = await startServer(await npmEditor());
  const browser = await launchChromium();
  const close = async () => {
    await browser.close();
    await server.stop();
  };
  try {
    // Twice the pixels, so that the pictures are sharp on today's screens.
    const page = await browser.newPage({ viewport: size, deviceScaleFactor: 2 });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(server.address({ folder, extension }));
    await page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor();
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Opens a file of the folder through quick open.
 *
 * @param {Workbench} workbench
 * @param {string} name as shown in the list
 */
export async function openFile({ page }, name) {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input').first().fill(name);
  await page.locator(QUICK_ROW).filter({ hasText: name }).first().click();
  await page.locator(`.tab[data-resource-name="${name}"]`).waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

/**
 * Runs a command by its title in the command palette.
 *
 * @param {Workbench} workbench
 * @param {string} title
 */
export async function runCommand({ page }, title) {
  const row = page.locator(QUICK_ROW).filter({ hasText: title }).first();
  for (let turn = 1; ; turn++) {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().fill(`>${title}`);
    // The list knows only what was there as it opened, and commands of extensions come later.
    const isThere = await row.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
    if (isThere || turn === mostTurns) break;
    await page.keyboard.press('Escape');
  }
  await row.click();
}

/** How often a list of commands is opened until it has the one that is wanted. */
const mostTurns = 12;

/**
 * @typedef {object} Theme
 * @property {string} label in VS Code's list of color themes
 * @property {string} kind the class of the window that wears it: `vs`, `vs-dark`, `hc-black` or `hc-light`
 */

/**
 * Chooses a color theme from the list, as the settings of a folder may not choose one of high contrast, and waits
 * until the window wears it.
 *
 * @param {Workbench} workbench
 * @param {Theme} theme
 * @throws where it does not
 */
export async function chooseTheme(workbench, { label, kind }) {
  const { page } = workbench;
  await runCommand(workbench, 'Preferences: Color Theme');
  await page.locator('.quick-input-widget input').first().fill(label);
  await page.locator(QUICK_ROW).filter({ hasText: label }).first().click();
  await page.locator(`.monaco-workbench.${kind}`).waitFor();
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/**
 * Puts the cursor somewhere in the open file.
 *
 * @param {Workbench} workbench
 * @param {number} line from 1
 * @param {number} column from 1, in UTF-16 code units
 */
export async function goTo({ page }, line, column) {
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget input').first().fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/**
 * Waits until the extension has marked something that is on screen.
 *
 * @param {Workbench} workbench
 */
export async function waitForMark({ page }) {
  await page.locator(SQUIGGLE).first().waitFor({ state: 'attached' });
}

/**
 * Waits until a text is on screen: in the open file, a message, a view.
 *
 * @param {Workbench} workbench
 * @param {string} text
 */
export async function waitForText({ page }, text) {
  await page.getByText(text).first().waitFor();
}

/**
 * Waits until the markdown preview is drawn.
 *
 * @param {Workbench} workbench
 */
export async function waitForPreview({ page }) {
  const words = page.frameLocator('iframe.webview').frameLocator('iframe').locator('.markdown-body');
  await words.first().waitFor();
}

/**
 * Shows what the extension has to say where the cursor is, as under a resting mouse.
 *
 * @param {Workbench} workbench
 */
export async function showHover({ page }) {
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  await page.locator('.monaco-hover:not(.hidden) .hover-row').first().waitFor();
}

/**
 * Opens the light bulb's menu where the cursor is.
 *
 * @param {Workbench} workbench
 */
export async function openLightBulb({ page }) {
  const rows = page.locator(ACTION_ROW).first();
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline;) {
    await page.keyboard.press('Control+.');
    // Right after an edit there are no marks yet, and so nothing to offer.
    const isThere = await rows.waitFor({ timeout: 4000 }).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await page.keyboard.press('Escape');
  }
  throw new Error('The light bulb has nothing to offer.');
}

/**
 * Chooses from the open light bulb's menu.
 *
 * @param {Workbench} workbench
 * @param {string} title or a part of it
 */
export async function choose({ page }, title) {
  await page.locator(ACTION_ROW).filter({ hasText: title }).first().click();
  await page.locator('.action-widget').first().waitFor({ state: 'hidden' });
}

/**
 * Whether the open light bulb's menu has this.
 *
 * @param {Workbench} workbench
 * @param {string} title or a part of it
 */
export async function isOffered({ page }, title) {
  return (await page.locator(ACTION_ROW).filter({ hasText: title }).count()) > 0;
}

/**
 * Takes back the last edit of the open file.
 *
 * @param {Workbench} workbench
 */
export async function undo({ page }) {
  await page.keyboard.press('Control+Z');
}

/**
 * Waits until changes are shown that nobody has accepted yet.
 *
 * @param {Workbench} workbench
 */
export async function waitForRefactorPreview({ page }) {
  await page.locator('.bulk-edit-panel .monaco-list-row').first().waitFor();
}

/**
 * Takes none of the changes that are shown.
 *
 * @param {Workbench} workbench
 */
export async function discardRefactoring({ page }) {
  await page.getByRole('button', { name: 'Discard' }).first().click();
  await page.locator('.bulk-edit-panel .monaco-list-row').first().waitFor({ state: 'hidden' });
}

/**
 * Runs a command that asks something, by its title in the command palette.
 *
 * @param {Workbench} workbench
 * @param {string} title
 */
export async function startCommand({ page }, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  await page.locator(QUICK_ROW).filter({ hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** A row of a view in the side bar. */
const viewRow = (/** @type {import('playwright-core').Page} */ page, /** @type {string} */ text) =>
  page.locator('.sidebar .monaco-list-row').filter({ hasText: text }).first();

/**
 * Shows what is below a row of a view in the side bar.
 *
 * @param {Workbench} workbench
 * @param {string} text of the row, or a part of it
 */
export async function unfoldView({ page }, text) {
  await viewRow(page, text).locator('.monaco-tl-twistie').click();
}

/**
 * Clicks on a row of a view in the side bar.
 *
 * @param {Workbench} workbench
 * @param {string} text of the row, or a part of it
 */
export async function clickInView({ page }, text) {
  await viewRow(page, text).click();
}

/**
 * Takes a picture of the whole window.
 *
 * @param {Workbench} workbench
 * @param {string} path of a PNG file
 */
export async function screenshot({ page }, path) {
  await mkdir(dirname(path), { recursive: true });
  // Menus fade in and squiggles follow the text: a picture taken at once can catch them half way.
  await page.waitForTimeout(700);
  await page.screenshot({ path, caret: 'initial', animations: 'disabled' });
}
