import * as vscode from 'vscode';
import { excludedIn } from './excluded';
import { ignoreFilesAbove, isIgnored, pathBelow, withOwnFile, type IgnoreFiles } from './git-ignore';

/** Folders that hold no lessons of anybody's own. */
const passedOver = /^(?:\..*|node_modules|bower_components|vendor|dist|build)$/;

/** What is no lesson of this workspace: ignored by git, kept from the editor's lists, or other people's work. */
export interface LeftOut {
  /** Whether a folder, or a file, is left out; those around it are taken to be in. */
  isOut(uri: vscode.Uri, kind: 'file' | 'folder', root: vscode.Uri): Promise<boolean>;
  /** The same of a file that nobody walked to: all folders on the way are asked for. */
  isFileOut(uri: vscode.Uri): Promise<boolean>;
}

/** Each folder's rules are read once; what was read goes with it, so a new one is made when they change. */
export function createLeftOut(): LeftOut {
  const files = new Map<string, Promise<IgnoreFiles>>();
  const excluded = new Map<string, ReturnType<typeof excludedIn>>();
  const ignoreFilesOf = (folder: vscode.Uri, root: vscode.Uri): Promise<IgnoreFiles> => {
    const key = folder.toString();
    const known = files.get(key);
    if (known) return known;
    const above =
      pathBelow(root, folder) === undefined
        ? aboveRoot(root)
        : ignoreFilesOf(vscode.Uri.joinPath(folder, '..'), root);
    const own = above.then((found) => withOwnFile(found, folder));
    files.set(key, own);
    return own;
  };
  const excludedOf = (root: vscode.Uri): ReturnType<typeof excludedIn> => {
    const known = excluded.get(root.toString()) ?? excludedIn(root);
    excluded.set(root.toString(), known);
    return known;
  };
  const isOut: LeftOut['isOut'] = async (uri, kind, root) => {
    const isFolder = kind === 'folder';
    if (isFolder && passedOver.test(uri.path.split('/').pop() ?? '')) return true;
    if (excludedOf(root)(uri, isFolder)) return true;
    return isIgnored(uri, isFolder, await ignoreFilesOf(vscode.Uri.joinPath(uri, '..'), root));
  };
  return {
    isOut,
    async isFileOut(uri) {
      const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
      if (!root) return true;
      const names = (pathBelow(root, uri) ?? '').split('/');
      for (const at of names.keys()) {
        const kind = at === names.length - 1 ? 'file' : 'folder';
        if (await isOut(vscode.Uri.joinPath(root, ...names.slice(0, at + 1)), kind, root)) return true;
      }
      return false;
    },
  };
}

/** A folder that somebody opened is read even where git ignores it. */
async function aboveRoot(root: vscode.Uri): Promise<IgnoreFiles> {
  const above = await ignoreFilesAbove(root);
  return isIgnored(root, true, above) ? [] : above;
}
