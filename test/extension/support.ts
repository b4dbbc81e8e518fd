/**
 * Steps that the extension's tests share. They run in a browser's worker too: nothing of Node, and files by
 * their URI only.
 */
import * as vscode from 'vscode';

/** How long to wait for something the editor does in its own time, in milliseconds. */
const PATIENCE = 20_000;

/** @throws when the editor was opened without a folder */
function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The tests need test/extension/workspace as the open folder.');
  return folder.uri;
}

/** @param name path inside `test/extension/workspace`, with `/` */
export function lessonUri(name: string): vscode.Uri {
  return vscode.Uri.joinPath(workspaceFolder(), name);
}

/** Opens a lesson of the workspace in an editor and gives it the focus. */
export async function openLesson(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(lessonUri(name));
  return vscode.window.showTextDocument(document);
}

/**
 * Waits for the diagnostics of a document to be as asked. They may be so already.
 *
 * @param wanted says whether these are the ones
 * @throws after twenty seconds, with the diagnostics that were there last
 */
export function waitForDiagnostics(
  uri: vscode.Uri,
  wanted: (diagnostics: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const diagnostics = vscode.languages.getDiagnostics(uri);
      if (!wanted(diagnostics)) return;
      stop();
      resolve(diagnostics);
    };
    const listener = vscode.languages.onDidChangeDiagnostics(look);
    const timer = setTimeout(() => {
      stop();
      const last = vscode.languages
        .getDiagnostics(uri)
        .map((one) => `${one.range.start.line}: ${one.message}`);
      reject(new Error(`Not the diagnostics that were waited for. Last:\n${last.join('\n')}`));
    }, PATIENCE);
    const stop = (): void => {
      listener.dispose();
      clearTimeout(timer);
    };
    look();
  });
}
