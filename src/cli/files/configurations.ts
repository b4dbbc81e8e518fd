import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  configNames,
  createLineIndex,
  ignoredBy,
  parseConfig,
  placeOf,
  rules,
  type Options,
} from '../../core/index';
import type { FileProblem } from '../result';
import type { Decoded } from './decode';
import { shownPath } from './paths';
import { readTextFile } from './read-file';

/** What holds for the files of a folder. */
export interface Configuration {
  readonly options: Partial<Options>;
  /** Whether a file, by its absolute path, is left out. */
  ignores(path: string): boolean;
}

/** The configurations of a run; each file of them is read once. */
export interface Configurations {
  /** The one in the nearest folder above a file, by its absolute path. */
  of(path: string): Promise<Configuration>;
  /** What could not be understood in those read so far. */
  readonly problems: readonly FileProblem[];
}

const none: Configuration = { options: {}, ignores: () => false };

/** Longer than any configuration. */
const largestConfiguration = 256 * 1024;

/** Where configurations are read from, by absolute paths. */
export interface ConfigurationFiles {
  has(path: string): boolean;
  read(path: string, largest: number): Promise<Decoded>;
}

const onDisk: ConfigurationFiles = { has: existsSync, read: readTextFile };

/**
 * @param chosen a configuration on disk that holds for every file, in place of those in their folders
 * @param files where those in the folders are
 */
export function createConfigurations(
  cwd: string,
  chosen: string | undefined,
  files: ConfigurationFiles = onDisk,
): Configurations {
  const problems: FileProblem[] = [];
  const folders = new Map<string, Promise<Configuration>>();
  const read = (file: string, from: ConfigurationFiles): Promise<Configuration> =>
    readConfiguration(file, { cwd, problems, files: from });
  const one = chosen === undefined ? undefined : read(resolve(cwd, chosen), onDisk);
  const ofFolder = (folder: string): Promise<Configuration> => {
    const known = folders.get(folder);
    if (known) return known;
    const name = configNames.find((candidate) => files.has(join(folder, candidate)));
    const above = dirname(folder);
    const found = name ? read(join(folder, name), files) : above === folder ? none : ofFolder(above);
    const promise = Promise.resolve(found);
    folders.set(folder, promise);
    return promise;
  };
  return { of: (path) => one ?? ofFolder(dirname(path)), problems };
}

async function readConfiguration(
  file: string,
  { cwd, problems, files }: { cwd: string; problems: FileProblem[]; files: ConfigurationFiles },
): Promise<Configuration> {
  const path = shownPath(file, cwd);
  const content = await files.read(file, largestConfiguration);
  if (!('text' in content)) {
    problems.push({ path, ...content, unread: true });
    return none;
  }
  const config = parseConfig(
    content.text,
    rules.map(({ id }) => id),
  );
  const lines = createLineIndex(content.text);
  for (const { span, message } of config.problems) {
    const { line, column } = placeOf(span, lines);
    problems.push({ path, line, column, message, unread: true });
  }
  const folder = dirname(file);
  const isIgnored = ignoredBy({ ignore: config.options.ignore ?? [] });
  return { options: config.options, ignores: (at) => isIgnored(relative(folder, at).split(sep).join('/')) };
}
