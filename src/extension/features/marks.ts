import * as vscode from 'vscode';
import { isShown, mayBeLesson } from '../services/lessons';
import type { Services } from '../services/services';

/** Long enough for a word, short enough to feel alive. In milliseconds. */
const pauseInTyping = 250;

/** Marks on every lesson that is shown, while it is written; gone when it is closed, deleted or renamed. */
export function registerMarks({ checks, configuration, switches, typing }: Services): vscode.Disposable {
  // Deleted or renamed, while a tab still shows its text.
  const gone = new Set<string>();
  const settled = (document: vscode.TextDocument): void => checks.schedule(document, 0);
  // Comes into sight, or is written to disk.
  const seen = (document: vscode.TextDocument): void => {
    settled(document);
    void configuration.lookAgain(document.uri);
  };
  const all = (): void => vscode.workspace.textDocuments.filter(isShown).forEach(settled);
  const withShown = (): void => {
    for (const document of vscode.workspace.textDocuments) {
      if (!mayBeLesson(document)) continue;
      if (!isShown(document)) checks.clear(document.uri);
      else if (checks.stateOf(document).state === 'unread' && !gone.has(document.uri.toString()))
        seen(document);
    }
  };
  const leave = (uri: vscode.Uri): void => {
    for (const document of openAtOrBelow(uri)) gone.add(document.uri.toString());
    for (const document of openAtOrBelow(uri)) checks.clear(document.uri);
  };
  const come = (uri: vscode.Uri): void => {
    gone.delete(uri.toString());
    openAtOrBelow(uri).filter(isShown).forEach(seen);
  };
  const lessonFiles = vscode.workspace.createFileSystemWatcher('**/*.{md,markdown}');
  withShown();
  return vscode.Disposable.from(
    lessonFiles,
    vscode.workspace.onDidOpenTextDocument(({ uri }) => come(uri)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      gone.delete(document.uri.toString());
      if (contentChanges.length > 0) checks.schedule(document, pauseInTyping);
    }),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      typing.settle(uri);
      come(uri);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      gone.delete(uri.toString());
      checks.clear(uri);
    }),
    vscode.window.tabGroups.onDidChangeTabs(withShown),
    vscode.window.onDidChangeVisibleTextEditors(withShown),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => checks.release(textEditor.document)),
    vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach(leave)),
    vscode.workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri }) => leave(oldUri))),
    lessonFiles.onDidDelete((uri) => void isThere(uri).then((stays) => stays || leave(uri))),
    lessonFiles.onDidCreate(come),
    // A deletion and a new file of that name in quick succession may be told as one change.
    lessonFiles.onDidChange((uri) => {
      if (gone.has(uri.toString())) come(uri);
    }),
    configuration.onDidChange(all),
    switches.onDidChange(all),
  );
}

/** News of a deletion may come when a new file of that name has long been written. */
const isThere = async (uri: vscode.Uri): Promise<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );

/** Lessons that are loaded and are this file, or stand in this folder. */
function openAtOrBelow(place: vscode.Uri): vscode.TextDocument[] {
  const own = place.toString();
  const folder = place.toString().replace(/\/?$/, '/');
  return vscode.workspace.textDocuments.filter(
    (document) =>
      mayBeLesson(document) &&
      (document.uri.toString() === own || document.uri.toString().startsWith(folder)),
  );
}
