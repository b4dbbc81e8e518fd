/**
 * Makes a fresh clone ready: checks Node, installs the libraries where they are missing, builds the bundles.
 * No dependencies: runs before anything is installed.
 */
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm, run } from './command.mjs';
import { step } from './progress.mjs';

/** The repository's folder. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

const OLDEST_NODE = [20, 19];

/** @throws {Error} when Node is too old for our libraries */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(
    `STEM Shift needs Node ${OLDEST_NODE.join('.')} or newer, this is ${process.versions.node}. Get it from https://nodejs.org`,
  );
}

/**
 * @param {string} folder
 * @returns {any} its package.json
 */
function manifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** The libraries named in package.json that are missing from node_modules or there in another version. */
function missingLibraries() {
  const { dependencies = {}, devDependencies = {} } = manifest(root);
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([name, version]) => {
      const folder = join(root, 'node_modules', name);
      return !existsSync(join(folder, 'package.json')) || manifest(folder).version !== version;
    })
    .map(([name]) => name);
}

/** Installs what package.json asks for, unless it is all there. Scripts of libraries are not run. */
export async function ensureLibraries() {
  const missing = missingLibraries();
  if (missing.length === 0) return;
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Error(
      `node_modules is a link to another folder, which lacks ${missing.join(', ')}: run npm install where it points.`,
    );
  }
  await step('Installing the libraries', async () => {
    try {
      await npm(['ci', '--ignore-scripts'], { cwd: root });
    } catch (error) {
      console.log(`npm ci did not work, trying npm install. ${firstLine(error)}`);
      await npm(['install', '--ignore-scripts'], { cwd: root });
    }
  });
}

/** @param {unknown} error */
export function firstLine(error) {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

/**
 * Bundles our code into `dist`.
 *
 * @param {{production?: boolean}} [options]
 */
export async function build({ production = false } = {}) {
  const flags = production ? ['--production'] : [];
  await step('Building', () => run(process.execPath, ['esbuild.config.mjs', ...flags], { cwd: root }));
}
