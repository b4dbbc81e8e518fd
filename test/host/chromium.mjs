/**
 * Finds a Chromium to show the editor in, or installs Debian's, and starts it.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../../src/tools/command.mjs';
import { step } from '../../src/tools/progress.mjs';

const onPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

/** Where browsers of the Chromium family live that are not on the PATH. */
function knownPlaces() {
  const { ProgramFiles, 'ProgramFiles(x86)': ProgramFilesX86, LOCALAPPDATA } = process.env;
  const windows = [ProgramFiles, ProgramFilesX86, LOCALAPPDATA].flatMap((folder) =>
    folder === undefined
      ? []
      : [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ],
  );
  const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  return process.platform === 'win32' ? windows : process.platform === 'darwin' ? mac : [];
}

/**
 * @param {string} program
 * @returns {string | undefined} its path, if a folder of the PATH holds it
 */
export function findOnPath(program) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => endings.map((ending) => join(folder, program + ending)))
    .find((path) => existsSync(path));
}

/** @returns {string | undefined} */
function findChromium() {
  const named = process.env['STEM_SHIFT_CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`STEM_SHIFT_CHROMIUM names ${named}, which does not exist.`);
  }
  for (const program of onPath) {
    const path = findOnPath(program);
    if (path) return path;
  }
  return knownPlaces().find((path) => existsSync(path));
}

/** Debian's package, where we may install it. */
async function installChromium() {
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version') && findOnPath('apt-get');
  if (!mayInstall) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await step('Installing Chromium', async () => {
    await run('apt-get', ['update'], { env });
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
  });
}

/**
 * @returns {Promise<string>} the path of a browser of the Chromium family
 * @throws {Error} that says how to get one
 */
export async function chromiumPath() {
  const found = findChromium();
  if (found) return found;
  await installChromium();
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'No Chromium, Chrome or Edge was found to show the editor in. On Debian or Ubuntu: sudo apt-get install chromium. ' +
      'Elsewhere: install Chrome or Chromium, or name its program in STEM_SHIFT_CHROMIUM.',
  );
}

/**
 * Starts the browser without a window.
 *
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchChromium() {
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: await chromiumPath(),
    args: [
      ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });
}
