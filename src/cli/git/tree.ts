import { basename } from 'node:path';
import { configNames } from '../../core/index';
import type { ConfigurationFiles } from '../files/configurations';
import { shownPath } from '../files/paths';
import type { ObjectReader } from './objects';
import type { Version } from './repository';
import { git } from './run-git';

/** The configurations of a version; `undefined` where it is the files as they are now. */
export async function configurationFilesOf(
  { name, commit }: Version,
  root: string,
  objects: ObjectReader,
): Promise<ConfigurationFiles | undefined> {
  if (name === undefined) return undefined;
  const listed = await git(['ls-tree', '-r', '-z', '--full-tree', commit], root);
  const found = new Map<string, string>();
  for (const line of listed.toString('utf8').split('\0')) {
    const [, object, path] = /^\d+ blob ([0-9a-f]+)\t([^]*)$/.exec(line) ?? [];
    if (object !== undefined && path !== undefined && isConfiguration(path)) found.set(path, object);
  }
  const objectOf = (path: string): string | undefined => found.get(shownPath(path, root));
  return {
    has: (path) => objectOf(path) !== undefined,
    read: (path, largest) => objects.read(objectOf(path) ?? '', largest),
  };
}

export const isConfiguration = (path: string): boolean => configNames.some((name) => name === basename(path));
