import picomatch from 'picomatch';
import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { FileProblem } from '../result';
import { shownPath } from './paths';
import { reasonOf } from './read-file';
import { allMarkdown, isMarkdown, walk, type Walked, type Wanted } from './walk';

export interface FoundLessons {
  /** Absolute paths in the order of what is shown for them, each file once. */
  readonly files: readonly string[];
  /** Each once, in however many ways a place was named. */
  readonly problems: readonly FileProblem[];
}

/**
 * Finds the lessons that the paths of a command line mean: files as they are, whatever their name;
 * folders with all markdown below them; globs where the shell left them to us.
 */
export async function findLessons(paths: readonly string[], cwd: string): Promise<FoundLessons> {
  const files = new Map<string, string>();
  const problems = new Map<string, FileProblem>();
  for (const path of paths) {
    const found = await findOne(path, cwd);
    for (const file of found.files) if (!files.has(file.real)) files.set(file.real, file.path);
    for (const { path: place, message } of found.problems) {
      const problem = { path: shownPath(place, cwd), message, unread: true };
      problems.set(`${problem.path}\n${message}`, problem);
    }
  }
  const byShownPath = (one: string, other: string): number =>
    shownPath(one, cwd) < shownPath(other, cwd) ? -1 : 1;
  return { files: [...files.values()].sort(byShownPath), problems: [...problems.values()] };
}

async function findOne(path: string, cwd: string): Promise<Walked> {
  const absolute = resolve(cwd, path);
  try {
    const stats = await stat(absolute);
    return await (stats.isDirectory() ? walkNamed(absolute) : namedFile(absolute, stats));
  } catch (error) {
    const glob = picomatch.scan(slashed(path));
    if (glob.isGlob) return findGlob(glob, path, cwd);
    return { files: [], problems: [{ path: absolute, message: reasonOf(error) }] };
  }
}

async function walkNamed(folder: string): Promise<Walked> {
  const walked = await walk(folder, allMarkdown);
  if (isMarkdown(folder))
    walked.problems.push({
      path: folder,
      message: 'This is a folder with the name of a lesson. What is in it was read; give it another name.',
    });
  return walked;
}

async function namedFile(path: string, stats: Stats): Promise<Walked> {
  const real = stats.isFile() ? await realpath(path) : path;
  return { files: [{ path, real }], problems: [] };
}

async function findGlob(glob: { base: string; glob: string }, written: string, cwd: string): Promise<Walked> {
  const base = resolve(cwd, glob.base);
  const nothing: Walked = {
    files: [],
    problems: [
      {
        path: join(cwd, written),
        message: 'No markdown file matches this. Check the spelling, and the quotes around it.',
      },
    ],
  };
  try {
    const walked = await walk(base, wantedBy(glob.glob, base));
    return walked.files.length > 0
      ? walked
      : { files: [], problems: [...walked.problems, ...nothing.problems] };
  } catch {
    return nothing;
  }
}

/** A glob that names an ending ("*.txt") means those files; any other means markdown and whole folders. */
function wantedBy(glob: string, base: string): Wanted {
  const matches = picomatch(glob);
  const below = (path: string): string => slashed(path.slice(base.length + (base.endsWith(sep) ? 0 : 1)));
  const namesEnding = /\.[\w*{},()|]+$/.test(glob);
  return {
    file: (path) => matches(below(path)) && (namesEnding || isMarkdown(path)),
    wholeFolder: (path) => !namesEnding && matches(below(path)),
  };
}

const slashed = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));
