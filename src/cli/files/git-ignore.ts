import ignore, { type Ignore } from 'ignore';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

/** The `.gitignore` files that speak about a folder, outermost first. */
export type IgnoreFiles = readonly IgnoreFile[];

export interface IgnoreFile {
  /** Absolute path of the folder it stands in. */
  readonly folder: string;
  readonly patterns: Ignore;
}

const fileName = '.gitignore';

/** Git compares names as the file system does. */
const ignoreCase = process.platform === 'win32' || process.platform === 'darwin';

/** The `.gitignore` of one folder; `undefined` where it has none that can be read. */
export async function readIgnoreFile(folder: string): Promise<IgnoreFile | undefined> {
  try {
    const text = await readFile(join(folder, fileName), 'utf8');
    return { folder, patterns: ignore({ ignorecase: ignoreCase }).add(text) };
  } catch {
    return undefined;
  }
}

/** Those of the folders above this one, as far up as its repository goes. Outside of a repository there are none. */
export async function ignoreFilesAbove(folder: string): Promise<IgnoreFiles> {
  const above: string[] = [];
  for (let at = folder; !existsSync(join(at, '.git')); at = dirname(at)) {
    if (dirname(at) === at) return [];
    above.unshift(dirname(at));
  }
  const files = await Promise.all(above.map(readIgnoreFile));
  return files.filter((file) => file !== undefined);
}

/** Whether git would leave this path out. The innermost file that speaks about it decides. */
export function isIgnored(path: string, isFolder: boolean, files: IgnoreFiles): boolean {
  for (let at = files.length - 1; at >= 0; at--) {
    const file = files[at];
    if (!file) continue;
    const below = path.slice(file.folder.length + (file.folder.endsWith(sep) ? 0 : 1));
    const verdict = file.patterns.test(
      (sep === '/' ? below : below.split(sep).join('/')) + (isFolder ? '/' : ''),
    );
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
