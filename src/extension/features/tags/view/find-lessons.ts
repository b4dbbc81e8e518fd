import * as vscode from 'vscode';

/** Folders that hold no lessons of anybody's own. */
const passedOver = /^(?:\..*|node_modules|bower_components|vendor|dist|build)$/;
const isLessonFile = /\.(?:md|markdown)$/i;

/** More lessons than a curriculum has; beyond, somebody opened the whole disk. */
const mostLessons = 10_000;

/**
 * The markdown files of the workspace, folder by folder, by `workspace.fs` only: search is not there on every file
 * system. Linked folders are passed over, since they can lead in circles.
 */
export async function* findLessons(token: vscode.CancellationToken): AsyncGenerator<vscode.Uri> {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  let found = 0;
  for (let folder = folders.shift(); folder && !token.isCancellationRequested; folder = folders.shift()) {
    const entries = await entriesOf(folder);
    for (const [name, type] of entries) {
      if (type === vscode.FileType.Directory && !passedOver.test(name))
        folders.push(vscode.Uri.joinPath(folder, name));
      if ((type & vscode.FileType.File) === 0 || !isLessonFile.test(name)) continue;
      if (++found > mostLessons) return;
      yield vscode.Uri.joinPath(folder, name);
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
