import * as vscode from 'vscode';
import type { LeftOut } from './left-out';

const isLessonFile = /\.(?:md|markdown)$/i;

/** More lessons than a curriculum has; beyond, somebody opened the whole disk. */
const mostLessons = 10_000;

/**
 * The markdown files of the workspace, folder by folder, by `workspace.fs` only: search is not there on every file
 * system. Linked folders are passed over, since they can lead in circles.
 */
export async function* findLessons(
  token: vscode.CancellationToken,
  leftOut: LeftOut,
): AsyncGenerator<vscode.Uri> {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => ({ uri, root: uri }));
  let found = 0;
  for (let next = folders.shift(); next && !token.isCancellationRequested; next = folders.shift()) {
    const { uri: folder, root } = next;
    for (const [name, type] of await entriesOf(folder)) {
      const uri = vscode.Uri.joinPath(folder, name);
      const isLesson = (type & vscode.FileType.File) !== 0 && isLessonFile.test(name);
      if (type === vscode.FileType.Directory && !(await leftOut.isOut(uri, 'folder', root)))
        folders.push({ uri, root });
      if (!isLesson || (await leftOut.isOut(uri, 'file', root))) continue;
      if (++found > mostLessons) return;
      yield uri;
    }
  }
}

/** A folder that cannot be read has nothing to show: file systems differ in how they say so. */
async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.sort(([one], [other]) => (one < other ? -1 : 1));
  } catch {
    return [];
  }
}
