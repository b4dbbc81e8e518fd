/**
 * `npm start`: installs what is missing, builds, prints the marks of the sample lessons, and opens them in an
 * editor with the extension running. `npm start -- path/to/lesson.md` does it for a lesson of yours.
 * No dependencies until they are installed.
 */
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { run } from './command.mjs';
import { build, ensureLibraries, requireNode, root } from './setup.mjs';

const samples = join(root, 'media/samples');
/** The lesson that is shown first. */
const firstSample = join(samples, 'density-of-ice.md');

/** @param {string | undefined} named a lesson or a folder of lessons */
async function main(named) {
  requireNode();
  // npm changes into the repository; the user's own folder is in INIT_CWD.
  const path = named === undefined ? samples : resolve(process.env['INIT_CWD'] ?? process.cwd(), named);
  if (!existsSync(path)) throw new Error(`There is no ${path}.`);
  await ensureLibraries();
  await build();
  printMarks(path);
  const terminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  if (!terminal) return console.log('\nNo terminal to talk to, so no editor is opened.');
  await openEditor(path);
}
