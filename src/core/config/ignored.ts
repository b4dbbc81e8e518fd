import ignore from 'ignore';
import type { Options } from './options';

/**
 * Whether a configuration leaves a file out. Its patterns are written as in `.gitignore`.
 * @returns a question about a path relative to the configuration's folder, with `/`; files outside of it are never left out
 */
export function ignoredBy({ ignore: patterns }: Pick<Options, 'ignore'>): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const matcher = ignore().add([...patterns]);
  return (path) => ignore.isPathValid(path) && matcher.ignores(path);
}
