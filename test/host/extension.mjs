/**
 * The suite `extension`: our tests in the extension host of a real VS Code, the first of these that there is:
 * the one named in STEM_SHIFT_VSCODE, a download, the one that npm ships.
 */
import { join } from 'node:path';
import { root } from '../../src/tools/setup.mjs';
import { chosenEditor, downloadedEditor, runInDesktop } from './desktop.mjs';
import { withCopy } from './fixtures.mjs';
import { npmEditor, startServer } from './npm-editor.mjs';
import { runTestsInPage } from './page-run.mjs';

/**
 * @typedef {object} SuiteResult
 * @property {string} editor where the tests ran
 * @property {number} passed
 * @property {readonly import('./markers.mjs').Failure[]} failures
 */

/** The folder that is open while the tests run. */
export const testWorkspace = join(root, 'test/extension/workspace');

/**
 * @param {(line: string) => void} show
 * @returns {Promise<SuiteResult>}
 */
export function runExtensionSuite(show) {
  const paths = { extension: root, tests: join(root, 'dist/test/extension.js') };
  return withCopy(testWorkspace, async (folder) => {
    const desktop = chosenEditor() ?? (await downloadedEditor(show));
    if (desktop) {
      show(`In ${desktop.name}.`);
      return {
        editor: desktop.name,
        ...(await runInDesktop(desktop, { suite: 'extension', ...paths, folder }, show)),
      };
    }
    const editor = await npmEditor();
    show(`In ${editor.name}.`);
    const server = await startServer(editor);
    try {
      const { browser, ...counts } = await runTestsInPage(
        server.address({ ...paths, folder }),
        'extension',
        show,
      );
      return { editor: `${editor.name} in ${browser}`, ...counts };
    } finally {
      await server.stop();
    }
  });
}
