/**
 * Editors are too heavy for devDependencies. They are installed when they are first needed, into `.vscode-test`.
 */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from '../../src/tools/command.mjs';
import { step } from '../../src/tools/progress.mjs';
import { root } from '../../src/tools/setup.mjs';

/** Where editors live: also the folder in which `@vscode/test-electron` looks. */
export const editorsFolder = join(root, '.vscode-test');

/**
 * Installs npm packages into a folder of their own, once. Half an installation is never left under the
 * final name, so a run that was stopped, or two at the same time, do no harm.
 *
 * @param {string} name the folder's name; it must change whenever the packages do
 * @param {string} label shown while installing
 * @param {string[]} packages as npm takes them, `name@version`
 * @param {(folder: string) => Promise<unknown>} [finish] more to do in the folder before it counts as installed
 * @returns {Promise<string>} the folder
 */
export async function installOnce(name, label, packages, finish = async () => {}) {
  const folder = join(editorsFolder, name);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${randomUUID().slice(0, 8)}.unfinished`;
  await step(label, async () => {
    await mkdir(unfinished, { recursive: true });
    try {
      await writeFile(join(unfinished, 'package.json'), '{"private": true}\n');
      await npm(['install', '--ignore-scripts', '--no-package-lock', ...packages], { cwd: unfinished });
      await finish(unfinished);
      await rename(unfinished, folder).catch((error) => {
        if (!existsSync(folder)) throw error;
      });
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
  });
  return folder;
}
