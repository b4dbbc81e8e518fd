import * as vscode from 'vscode';
import {
  configNames,
  createLineIndex,
  ignoredBy,
  parseConfig,
  rules,
  type ConfigProblem,
  type LineIndex,
  type Options,
} from '../../core/index';

/** What the nearest project file of a folder chooses. */
export interface ProjectFile {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly options: Partial<Options>;
  readonly problems: readonly ConfigProblem[];
  readonly lines: LineIndex;
  /** Whether the project leaves this document out. */
  ignores(document: vscode.Uri): boolean;
}

/** Longer than any configuration, in bytes. */
const largestFile = 256 * 1024;

/** Looks in the folder and in all above it, by `workspace.fs` only: the folder may be on any file system. */
export async function nearestProjectFile(folder: vscode.Uri): Promise<ProjectFile | undefined> {
  for (const place of withFoldersAbove(folder)) {
    for (const name of configNames) {
      const uri = vscode.Uri.joinPath(place, name);
      const text = await readText(uri);
      if (text !== undefined) return readProjectFile(uri, place, text);
    }
  }
  return undefined;
}

/** Whether two readings found the same file, or both none, with the same in it. */
export const isSameFile = (one: ProjectFile | undefined, other: ProjectFile | undefined): boolean =>
  one?.uri.toString() === other?.uri.toString() && one?.text === other?.text;

/** Where a document's options are looked for first; an unsaved one is taken to be in the workspace's first folder. */
export function folderOf(uri: vscode.Uri): vscode.Uri {
  if (uri.scheme !== 'untitled') return parentOf(uri);
  return vscode.workspace.workspaceFolders?.[0]?.uri ?? uri;
}

function readProjectFile(uri: vscode.Uri, folder: vscode.Uri, text: string): ProjectFile {
  const { options, problems } = parseConfig(
    text,
    rules.map(({ id }) => id),
  );
  const isIgnored = ignoredBy({ ignore: options.ignore ?? [] });
  const base = folder.path.replace(/\/?$/, '/');
  const ignores = ({ path }: vscode.Uri): boolean =>
    path.startsWith(base) && isIgnored(path.slice(base.length));
  return { uri, text, options, problems, lines: createLineIndex(text), ignores };
}

function withFoldersAbove(start: vscode.Uri): vscode.Uri[] {
  const folders: vscode.Uri[] = [];
  for (let folder = start; ; folder = parentOf(folder)) {
    folders.push(folder);
    if (parentOf(folder).path === folder.path) return folders;
  }
}

const parentOf = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '..');

/** A file that cannot be read counts as none: file systems differ in how they say so. */
async function readText(file: vscode.Uri): Promise<string | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(file);
    return bytes.length > largestFile
      ? undefined
      : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
