/**
 * The suite `vsix`: packs the extension as teachers get it, installs it into the VS Code that npm ships, and
 * sees it at work there, not as an extension in development.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/tools/command.mjs';
import { packExtension } from '../../src/tools/package.mjs';
import { step } from '../../src/tools/progress.mjs';
import { root } from '../../src/tools/setup.mjs';
import { testWorkspace } from './extension.mjs';
import { withCopy } from './fixtures.mjs';
import { dataFlags, npmEditor, serverEnvironment, startServer } from './npm-editor.mjs';
import { runTestsInPage } from './page-run.mjs';

/**
 * @param {(line: string) => void} show
 * @returns {Promise<import('./extension.mjs').SuiteResult>}
 */
export async function runVsixSuite(show) {
  const editor = await npmEditor();
  const temporary = await mkdtemp(join(tmpdir(), 'stem-shift-vsix-'));
  try {
    const packed = await packExtension(temporary);
    const data = join(temporary, 'editor');
    const size = `${Math.round(packed.bytes / 1000)} kB`;
    await step(`Installing the package of ${size} into ${editor.name}`, () =>
      run(editor.node, [editor.main, '--install-extension', packed.path, ...dataFlags(data)], {
        env: serverEnvironment(),
      }),
    );
    return await withCopy(testWorkspace, (folder) => runInstalled(editor, data, folder, show));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * @param {import('./npm-editor.mjs').NpmEditor} editor
 * @param {string} data the folder in which the extension is installed
 * @param {string} folder opened in the editor
 * @param {(line: string) => void} show
 */
async function runInstalled(editor, data, folder, show) {
  const server = await startServer(editor, { data });
  try {
    // An editor runs tests only while it develops an extension: an empty one, so that ours need not be.
    const page = { folder, extension: join(root, 'test/vsix/probe'), tests: join(root, 'dist/test/vsix.js') };
    const { browser, ...counts } = await runTestsInPage(server.address(page), 'vsix', show);
    return { editor: `${editor.name} in ${browser}, installed`, ...counts };
  } finally {
    await server.stop();
  }
}
