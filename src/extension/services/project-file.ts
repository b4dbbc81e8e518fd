import * as vscode from 'vscode';
import type { Options } from '../../core/index';

/** In the order in which one is preferred over the next in the same folder. */
export const configurationNames = ['.stem-shift.yaml', '.stem-shift.yml', '.stem-shift.json'];

/** The options of the nearest project file of a document; none where there is no such file. */
export async function readProjectOptions(
  uri: vscode.Uri,
  log: vscode.LogOutputChannel,
): Promise<Partial<Options>> {
  for (const folder of foldersAbove(uri)) {
    for (const name of configurationNames) {
      const file = vscode.Uri.joinPath(folder, name);
      const text = await readText(file);
      if (text !== undefined) {
        log.debug(`Found ${file.toString(true)}`);
        return {};
      }
    }
  }
  return {};
}

/** Where a document's options are looked for first; an unsaved one is taken to be in the workspace's first folder. */
export function folderOf(uri: vscode.Uri): vscode.Uri {
  if (uri.scheme !== 'untitled') return parentOf(uri);
  return vscode.workspace.workspaceFolders?.[0]?.uri ?? uri;
}

function foldersAbove(uri: vscode.Uri): vscode.Uri[] {
  const folders: vscode.Uri[] = [];
  for (let folder = folderOf(uri); ; folder = parentOf(folder)) {
    folders.push(folder);
    if (parentOf(folder).path === folder.path) return folders;
  }
}

const parentOf = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '..');

/** A file that cannot be read counts as none: file systems differ in how they say so. */
async function readText(file: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}
