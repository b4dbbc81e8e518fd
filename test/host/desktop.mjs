/**
 * VS Code as a desktop program: one of the user's, or one that `@vscode/test-electron` downloads.
 */
import { existsSync, realpathSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { run } from '../../src/tools/command.mjs';
import { step } from '../../src/tools/progress.mjs';
import { findOnPath } from './chromium.mjs';
import { editorsFolder } from './install.mjs';
import { resultReader } from './results.mjs';

const DOWNLOADS = 'https://update.code.visualstudio.com/api/releases/stable';
const PROBE_MILLISECONDS = 5000;

/**
 * @typedef {object} DesktopEditor
 * @property {string} name for people
 * @property {string} program the editor itself, not its command-line helper
 */

/**
 * The editor that the user named in STEM_SHIFT_VSCODE: the program, its `bin/code`, or the macOS app.
 *
 * @returns {DesktopEditor | undefined} undefined when the variable is not set
 * @throws {Error} when it names nothing
 */
export function chosenEditor() {
  const named = process.env['STEM_SHIFT_VSCODE'];
  if (named === undefined || named === '') return undefined;
  if (!existsSync(named)) throw new Error(`STEM_SHIFT_VSCODE names ${named}, which does not exist.`);
  return { name: `VS Code at ${named}`, program: mainProgram(realpathSync(named)) };
}

/**
 * `bin/code` returns at once and hides what the tests print, so the program behind it is needed.
 *
 * @param {string} path
 */
function mainProgram(path) {
  if (path.endsWith('.app')) return join(path, 'Contents/MacOS/Electron');
  if (basename(dirname(path)) !== 'bin') return path;
  const home = dirname(dirname(path));
  const candidates = [
    join(home, '../../MacOS/Electron'),
    join(home, 'Code.exe'),
    ...['code', 'code-insiders', 'codium', 'code-oss'].map((name) => join(home, name)),
  ];
  return candidates.find((candidate) => existsSync(candidate)) ?? path;
}

/**
 * The newest VS Code, downloaded into `.vscode-test`.
 *
 * @param {(line: string) => void} note told why there is none
 * @returns {Promise<DesktopEditor | undefined>} undefined when it cannot be had on this machine
 */
export async function downloadedEditor(note) {
  if (!hasDisplay()) {
    note('No display and no xvfb-run here, so no desktop VS Code is downloaded.');
    return undefined;
  }
  const unreachable = await probeDownloads();
  if (unreachable !== undefined) {
    note(`VS Code's download server cannot be reached (${unreachable}).`);
    return undefined;
  }
  const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
  const reporter = new SilentReporter();
  try {
    const program = await step('Downloading VS Code', () =>
      downloadAndUnzipVSCode({ version: 'stable', cachePath: editorsFolder, reporter }),
    );
    return { name: 'VS Code, newest release (download)', program };
  } catch (error) {
    note(`VS Code could not be downloaded (${error instanceof Error ? error.message : error}).`);
    return undefined;
  }
}

/** @returns {Promise<string | undefined>} why downloads are out of reach */
async function probeDownloads() {
  try {
    const answer = await fetch(DOWNLOADS, {
      method: 'HEAD',
      signal: AbortSignal.timeout(PROBE_MILLISECONDS),
    });
    return answer.ok ? undefined : `it answers ${answer.status}`;
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return String(/** @type {{code?: string}} */ (cause).code ?? cause);
  }
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? findOnPath('xvfb-run'));
}

/**
 * Runs a bundle of tests in the extension host of a desktop editor.
 *
 * @param {DesktopEditor} editor
 * @param {{suite: string, folder: string, extension: string, tests: string}} paths all absolute
 * @param {(line: string) => void} show
 * @returns {Promise<import('./results.mjs').Counts>}
 */
export async function runInDesktop(editor, paths, show) {
  // Sockets are made in here, and their paths may not be long on macOS.
  const data = await mkdtemp(join(tmpdir(), 'stem-'));
  const results = resultReader(paths.suite, show);
  const parameters = [
    paths.folder,
    ...[
      '--no-sandbox',
      '--disable-gpu-sandbox',
      '--disable-updates',
      '--skip-welcome',
      '--skip-release-notes',
    ],
    ...['--disable-workspace-trust', '--disable-telemetry', '--disable-extensions'],
    `--user-data-dir=${join(data, 'user')}`,
    `--extensions-dir=${join(data, 'extensions')}`,
    `--extensionDevelopmentPath=${paths.extension}`,
    `--extensionTestsPath=${paths.tests}`,
  ];
  const virtual = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  const [command, before] = virtual ? ['xvfb-run', ['-a', editor.program]] : [editor.program, []];
  let ending = 'the editor ended without running them';
  try {
    await run(command, [...before, ...parameters], { onLine: results.read }).catch((error) => {
      ending = error.message;
    });
    return results.counts(ending);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}
