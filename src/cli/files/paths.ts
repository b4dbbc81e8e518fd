import { relative, sep } from 'node:path';

/** A path as people write it: relative to the working folder, with `/` on every system. */
export function shownPath(path: string, cwd: string): string {
  const shown = relative(cwd, path) || '.';
  return sep === '/' ? shown : shown.split(sep).join('/');
}
