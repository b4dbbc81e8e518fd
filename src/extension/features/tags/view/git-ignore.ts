import ignore, { type Ignore } from 'ignore';
import * as vscode from 'vscode';

/** The `.gitignore` files that speak about a folder, outermost first. */
export type IgnoreFiles = readonly IgnoreFile[];

interface IgnoreFile {
  readonly folder: vscode.Uri;
  readonly patterns: Ignore;
}

/** Longer than any list of patterns, in bytes. */
const largestFile = 256 * 1024;

/** The `.gitignore` of one folder, after those above it; read by `workspace.fs`, as files are on any file system. */
export async function withOwnFile(above: IgnoreFiles, folder: vscode.Uri): Promise<IgnoreFiles> {
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, '.gitignore'));
    if (bytes.length > largestFile) return above;
    return [...above, { folder, patterns: ignore().add(new TextDecoder().decode(bytes)) }];
  } catch {
    return above;
  }
}

/** Those of the folders above this one, as far up as its repository goes. Outside of a repository there are none. */
export async function ignoreFilesAbove(folder: vscode.Uri): Promise<IgnoreFiles> {
  const above: vscode.Uri[] = [];
  for (
    let at = folder;
    !(await isThere(vscode.Uri.joinPath(at, '.git')));
    at = vscode.Uri.joinPath(at, '..')
  ) {
    const next = vscode.Uri.joinPath(at, '..');
    if (next.path === at.path) return [];
    above.unshift(next);
  }
  let files: IgnoreFiles = [];
  for (const one of above) files = await withOwnFile(files, one);
  return files;
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Whether git would leave this out. The innermost file that speaks about it decides. */
export function isIgnored(uri: vscode.Uri, isFolder: boolean, files: IgnoreFiles): boolean {
  for (const { folder, patterns } of [...files].reverse()) {
    const below = pathBelow(folder, uri);
    if (below === undefined || !ignore.isPathValid(below)) continue;
    const verdict = patterns.test(isFolder ? `${below}/` : below);
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

/** With `/`; `undefined` where it is not below. */
export function pathBelow(folder: vscode.Uri, { path }: vscode.Uri): string | undefined {
  const base = folder.path.replace(/\/?$/, '/');
  return path.startsWith(base) && path.length > base.length ? path.slice(base.length) : undefined;
}
