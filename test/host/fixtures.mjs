/**
 * Copies of folders for tests to work on, so that no test can change the repository.
 */
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * Copies a folder to a temporary place, works there, and removes it.
 *
 * @template T
 * @param {string} folder
 * @param {(copy: string) => Promise<T>} work gets the absolute path of the copy, of the same name
 * @returns {Promise<T>}
 */
export async function withCopy(folder, work) {
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'stem-shift-')));
  const copy = join(parent, basename(folder));
  try {
    await cp(folder, copy, { recursive: true });
    return await work(copy);
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}
