/**
 * The VS Code that npm ships: the package `code-server` holds the complete server and workbench. It runs
 * where VS Code's own download servers cannot be reached; a browser shows it.
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lineReader, npm } from '../../src/tools/command.mjs';
import { installOnce } from './install.mjs';
import { EDITOR_NODE_MAJOR, nodeBinary, nodePackage } from './platform.mjs';

const PACKAGE = 'code-server@4.139.1';
const START_SECONDS = 60;
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/**
 * @typedef {object} NpmEditor
 * @property {string} name for people, as in "VS Code 1.139.1 (npm)"
 * @property {string} node the Node that runs it
 * @property {string} main the server's script
 */

/**
 * Installs the npm-shipped VS Code if it is not there yet.
 *
 * @returns {Promise<NpmEditor>}
 */
export async function npmEditor() {
  const ownNode = Number(process.versions.node.split('.')[0]) === EDITOR_NODE_MAJOR;
  const binary = ownNode ? undefined : nodePackage();
  const packages = [PACKAGE, ...(binary ? [`${binary}@${EDITOR_NODE_MAJOR}`] : [])];
  const folder = await installOnce(
    packages.join('+').replaceAll('@', '-'),
    'Installing the VS Code that npm ships (about 800 MB, once)',
    packages,
    (unfinished) =>
      npm(['install', '--ignore-scripts', '--omit=dev'], {
        cwd: join(unfinished, 'node_modules/code-server/lib/vscode'),
      }),
  );
  const vscode = join(folder, 'node_modules/code-server/lib/vscode');
  const { version } = JSON.parse(await readFile(join(vscode, 'package.json'), 'utf8'));
  return {
    name: `VS Code ${version} (npm)`,
    node: binary ? join(folder, 'node_modules', binary, nodeBinary()) : process.execPath,
    main: join(vscode, 'out/server-main.js'),
  };
}

/**
 * @typedef {object} RunningServer
 * @property {number} port on this machine only
 * @property {(page: EditorPage) => string} address the page that shows a folder
 * @property {() => Promise<void>} stop ends the server and removes its data
 */

/**
 * What a page of the editor shows. All are absolute paths on this machine.
 *
 * @typedef {object} EditorPage
 * @property {string} folder
 * @property {string} [extension] the folder of an extension in development
 * @property {string} [tests] a bundle that exports `run(): Promise<void>`
 * @property {string} [file] opened at the start
 */

/**
 * Starts the editor's server with data folders of its own, or with those given.
 *
 * @param {NpmEditor} editor
 * @param {{data?: string, onLine?: (line: string) => void}} [options] `data`: a folder that outlives the server
 * @returns {Promise<RunningServer>}
 */
export async function startServer(editor, options = {}) {
  const data = options.data ?? (await mkdtemp(join(tmpdir(), 'stem-shift-editor-')));
  const removeData = () => (options.data ? Promise.resolve() : rm(data, { recursive: true, force: true }));
  await writeSettings(data);
  const child = spawn(
    editor.node,
    [
      editor.main,
      ...[
        '--host',
        '127.0.0.1',
        '--port',
        '0',
        '--without-connection-token',
        '--accept-server-license-terms',
      ],
      ...dataFlags(data),
      ...['--disable-telemetry', '--disable-workspace-trust'],
      // Without this a built workbench ignores the payload of the address, in silence.
      '--enable-smoke-test-driver',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: serverEnvironment() },
  );
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      const forced = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(forced);
    }
    await removeData();
  };
  try {
    const port = await listeningPort(child, options.onLine);
    return { port, stop, address: (page) => pageAddress(port, page) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Settings that keep the editor from talking of anything but the lesson.
 *
 * @param {string} data
 */
async function writeSettings(data) {
  const folder = join(data, 'data/User');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(SETTINGS, null, 2));
}

/** @param {string} data @returns {string[]} the flags that keep everything the server writes in one folder */
export function dataFlags(data) {
  return ['--server-data-dir', data, '--extensions-dir', join(data, 'extensions')];
}

/** The editor's own variables of a VS Code that we were started from would confuse this one. */
export function serverEnvironment() {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('VSCODE_'));
  return Object.fromEntries(inherited);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {(line: string) => void} [onLine]
 * @returns {Promise<number>}
 */
function listeningPort(child, onLine) {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (/** @type {string} */ why) =>
      reject(new Error(`The npm-shipped VS Code ${why}.\n${said.slice(-4000)}`));
    const timer = setTimeout(() => fail(`did not start within ${START_SECONDS} s`), START_SECONDS * 1000);
    const lines = lineReader((line) => {
      said += `${line}\n`;
      onLine?.(line);
      const port = /Extension host agent listening on (\d+)/.exec(line)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', lines.add);
    child.once('error', (error) => fail(`could not be started: ${error.message}`));
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with exit code ${code}`);
    });
  });
}

/**
 * @param {number} port
 * @param {EditorPage} page
 */
function pageAddress(port, page) {
  const remote = (/** @type {string} */ path) => `vscode-remote://localhost:${port}${uriPath(path)}`;
  const payload = [['skipWelcome', 'true']];
  if (page.extension) payload.push(['extensionDevelopmentPath', remote(page.extension)]);
  if (page.tests) payload.push(['extensionTestsPath', remote(page.tests)]);
  if (page.file) payload.push(['openFile', remote(page.file)]);
  const query = new URLSearchParams({ folder: uriPath(page.folder), payload: JSON.stringify(payload) });
  return `http://localhost:${port}/?${query}`;
}

/** `C:\x` becomes `/C:/x`. */
function uriPath(/** @type {string} */ path) {
  return decodeURIComponent(pathToFileURL(path).pathname).replace(/(.)\/$/, '$1');
}
