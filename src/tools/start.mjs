/**
 * `npm start`: installs what is missing, builds, prints the marks of the sample lessons, and opens them in an
 * editor with the extension running. `npm start -- path/to/lesson.md` does it for a lesson of yours.
 * No dependencies until they are installed.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build, ensureLibraries, requireNode, root } from './setup.mjs';

/**
 * What an editor opens.
 *
 * @typedef {object} Opened
 * @property {string} folder absolute
 * @property {string | undefined} file the lesson shown first, absolute
 */

/** @param {string | undefined} named a lesson or a folder of lessons, as the user wrote it */
async function main(named) {
  requireNode();
  // npm runs scripts in the repository; the folder that the user is in is INIT_CWD.
  const here = process.env['INIT_CWD'] ?? process.cwd();
  const path = named === undefined ? join(root, 'media/samples') : resolve(here, named);
  if (!existsSync(path)) throw new Error(`There is no ${path}. Name a lesson, or nothing for the samples.`);
  await ensureLibraries();
  await build();
  await printMarks(path);
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) {
    console.log('\nThere is no terminal to talk to, so no editor is opened.');
    return;
  }
  const { findOnPath } = await import('../../test/host/chromium.mjs');
  const code = findOnPath('code');
  if (code === undefined) await openNpmEditor(whatToOpen(path));
  else openCode(code, whatToOpen(path));
}

/**
 * Lets the command line show what it marks. Marks are no errors: its exit code is not ours.
 *
 * @param {string} path
 * @returns {Promise<void>}
 */
function printMarks(path) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'check', path], { stdio: 'inherit' });
    child.once('error', fail);
    child.once('exit', () => done());
  });
}

/**
 * @param {string} path
 * @returns {Opened}
 */
function whatToOpen(path) {
  if (!statSync(path).isDirectory()) return { folder: dirname(path), file: path };
  const first = readdirSync(path)
    .filter((name) => name.endsWith('.md'))
    .sort()[0];
  return { folder: path, file: first === undefined ? undefined : join(path, first) };
}

/**
 * @param {string} code VS Code's command
 * @param {Opened} opened
 */
function openCode(code, { folder, file }) {
  console.log(`\nOpening ${file ?? folder} in VS Code, with STEM Shift running.`);
  const shell = process.platform === 'win32';
  const quoted = (/** @type {string} */ text) => (shell ? `"${text}"` : text);
  const opens = [folder, ...(file === undefined ? [] : [file])];
  const parameters = ['--new-window', `--extensionDevelopmentPath=${root}`, ...opens];
  spawn(quoted(code), parameters.map(quoted), { stdio: 'inherit', shell });
}

/**
 * Starts the VS Code that npm ships and leaves it running until the user ends it.
 *
 * @param {Opened} opened
 */
async function openNpmEditor({ folder, file }) {
  console.log('\nThe command `code` is not on the PATH, so the VS Code that npm ships shows the lessons.');
  const { npmEditor, startServer } = await import('../../test/host/npm-editor.mjs');
  const editor = await npmEditor();
  const server = await startServer(editor);
  const address = server.address({ folder, extension: root, ...(file === undefined ? {} : { file }) });
  console.log(`\nOpen this in a browser:\n\n  ${address}\n\nCtrl+C ends it.`);
  await new Promise((end) => ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach((signal) => process.once(signal, end)));
  await server.stop();
}

try {
  await main(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
