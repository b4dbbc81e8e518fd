import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { ignoreFilesAbove, isIgnored, readIgnoreFile, type IgnoreFiles } from './git-ignore';
import { createLimiter } from './limit';
import { reasonOf } from './read-file';

/** What a walk meets. Paths are absolute; `real` is the path without links, the same for all ways to a file. */
export interface Walked {
  readonly files: { readonly path: string; readonly real: string }[];
  readonly problems: { readonly path: string; readonly message: string }[];
}

/** Whether a file is wanted, and whether a folder is wanted with all that is in it. Paths are absolute. */
export interface Wanted {
  file(path: string): boolean;
  wholeFolder(path: string): boolean;
}

/** The endings that editors take for markdown. */
const markdownName = /\.(?:md|markdown|mkd|mkdn|mdown|mdwn|mdtxt|mdtext|markdn)$/i;
export const isMarkdown = (path: string): boolean => markdownName.test(path);

export const allMarkdown: Wanted = { file: isMarkdown, wholeFolder: () => true };

const skippedFolders: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/**
 * Finds the files below a folder, without those that git ignores. Links are followed after everything
 * else, each folder once, and one that leads back to a folder around it is reported.
 */
export async function walk(root: string, wanted: Wanted): Promise<Walked> {
  const walker = new Walker();
  const above = await ignoreFilesAbove(root);
  // A folder that was asked for by name is read even where git ignores it.
  const ignoreFiles = isIgnored(root, true, above) ? [] : above;
  const real = await realpath(root);
  await walker.folder({ path: root, real, ignoreFiles, wanted });
  await walker.links();
  return walker.walked;
}

interface Folder {
  readonly path: string;
  readonly real: string;
  readonly ignoreFiles: IgnoreFiles;
  readonly wanted: Wanted;
}

class Walker {
  readonly walked: Walked = { files: [], problems: [] };
  readonly #visited = new Set<string>();
  #links: Folder[] = [];
  readonly #limit = createLimiter(16);

  async folder(folder: Folder): Promise<void> {
    if (this.#visited.has(folder.real)) return;
    this.#visited.add(folder.real);
    const { path } = folder;
    try {
      const entries = await this.#limit(() => readdir(path, { withFileTypes: true }));
      const own = entries.some(({ name }) => name === '.gitignore') ? await readIgnoreFile(path) : undefined;
      const ignoreFiles = own ? [...folder.ignoreFiles, own] : folder.ignoreFiles;
      await Promise.all(entries.map((entry) => this.#entry(entry, { ...folder, ignoreFiles })));
    } catch (error) {
      this.#problem(path, reasonOf(error));
    }
  }

  /** Follows the links met so far, and those met on the way. */
  async links(): Promise<void> {
    while (this.#links.length > 0) {
      const links = this.#links.sort((one, other) => (one.path < other.path ? -1 : 1));
      this.#links = [];
      for (const link of links) await this.#follow(link);
    }
  }

  async #entry(entry: Dirent, parent: Folder): Promise<void> {
    const path = join(parent.path, entry.name);
    const at: Folder = { ...parent, path, real: join(parent.real, entry.name) };
    if (entry.isSymbolicLink()) {
      if (!isIgnored(path, false, parent.ignoreFiles)) this.#links.push(at);
    } else if (entry.isDirectory()) {
      await this.#subfolder(entry.name, at);
    } else if (entry.isFile() && at.wanted.file(path) && !isIgnored(path, false, parent.ignoreFiles)) {
      this.walked.files.push({ path, real: at.real });
    }
  }

  async #subfolder(name: string, at: Folder): Promise<void> {
    if (skippedFolders.has(name) || isIgnored(at.path, true, at.ignoreFiles)) return;
    if (isMarkdown(name))
      this.#problem(
        at.path,
        'This is a folder with the name of a lesson. What is in it was read; give it another name if it is meant to be a folder.',
      );
    await this.folder(at.wanted.wholeFolder(at.path) ? { ...at, wanted: allMarkdown } : at);
  }

  async #follow(link: Folder): Promise<void> {
    const { path, wanted } = link;
    try {
      const target = await stat(path);
      const real = await realpath(path);
      if (target.isFile() && wanted.file(path)) this.walked.files.push({ path, real });
      if (!target.isDirectory() || isIgnored(path, true, link.ignoreFiles)) return;
      if (`${dirname(link.real)}${sep}`.startsWith(`${real}${sep}`))
        this.#problem(
          path,
          'This link leads back to a folder that it stands in, so it was not followed. Remove it.',
        );
      else await this.folder({ ...link, real, wanted: wanted.wholeFolder(path) ? allMarkdown : wanted });
    } catch (error) {
      if (isMissing(error) && !isMarkdown(path)) return;
      this.#problem(
        path,
        isMissing(error) ? 'This link leads nowhere. Remove it, or point it at a file.' : reasonOf(error),
      );
    }
  }

  #problem(path: string, message: string): void {
    this.walked.problems.push({ path, message });
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';
