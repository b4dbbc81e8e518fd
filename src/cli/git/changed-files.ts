import type { Compared, Repository } from './repository';
import { git } from './run-git';

/** One file that differs between two versions. Paths are relative to the root of the repository, with `/`. */
export interface ChangedFile {
  readonly path: string;
  /** Where it stood before, if elsewhere. */
  readonly previousPath: string | undefined;
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
}

/** What a version holds under a path. */
export interface Entry {
  readonly kind: 'file' | 'link' | 'submodule';
  /** The object that holds its text; `undefined` for a file as it is on disk. */
  readonly object: string | undefined;
}

/** More files than this on both sides are too many to look for renames among. */
const renameLimit = '-l5000';

const shared = [
  '--raw',
  '-z',
  '--no-abbrev',
  '--find-renames',
  renameLimit,
  '--no-ext-diff',
  '--no-textconv',
];

/** What changed between the merge base and the head, in the order of git. */
export async function changedFiles(
  { base, head }: Compared,
  { root }: Pick<Repository, 'root'>,
): Promise<ChangedFile[]> {
  if (head.name !== undefined)
    return parseRaw(await git(['diff-tree', '-r', ...shared, base.commit, head.commit], root));
  const tracked = await git(
    ['diff', ...shared, '--no-relative', '--ignore-submodules=dirty', base.commit, '--'],
    root,
  );
  const untracked = await git(['ls-files', '-z', '--others', '--exclude-standard'], root);
  const added = parts(untracked).map((path): ChangedFile => ({
    path,
    previousPath: undefined,
    before: undefined,
    after: { kind: 'file', object: undefined },
  }));
  return [...parseRaw(tracked), ...added];
}

const parts = (output: Buffer): string[] =>
  output
    .toString('utf8')
    .split('\0')
    .filter((part) => part !== '');

/** Reads `git diff --raw -z`: ":MODE MODE OBJECT OBJECT STATUS", then one path, or two for a rename. */
export function parseRaw(output: Buffer): ChangedFile[] {
  const files: ChangedFile[] = [];
  const all = parts(output);
  for (let at = 0; at < all.length; at++) {
    const [oldMode = '', newMode = '', oldObject = '', newObject = '', status = ''] = (all[at] ?? '')
      .replace(/^:+/, '')
      .split(' ');
    const first = all[++at] ?? '';
    const isPair = /^[RC]/.test(status);
    const path = isPair ? (all[++at] ?? '') : first;
    // A file in conflict stands there a second time, as it is on disk.
    if (status.startsWith('U')) continue;
    files.push({
      path,
      previousPath: isPair ? first : undefined,
      before: entryOf(oldMode, oldObject),
      after: entryOf(newMode, newObject),
    });
  }
  return files;
}

const kinds: Readonly<Record<string, Entry['kind']>> = {
  '100644': 'file',
  '100755': 'file',
  '100664': 'file',
  '120000': 'link',
  '160000': 'submodule',
};

function entryOf(mode: string, object: string): Entry | undefined {
  const kind = kinds[mode];
  return kind && { kind, object: /^0+$/.test(object) ? undefined : object };
}
