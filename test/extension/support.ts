/**
 * Steps that the extension's tests share. They run in a browser's worker too: nothing of Node, and files by
 * their URI only.
 */
import * as vscode from 'vscode';

/** How long to wait for something the editor does in its own time, in milliseconds. */
const PATIENCE = 50_000;

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
  return vscode.window.showTextDocument(document, { preview: false });
}

let unsaved = 0;

/**
 * Opens text that was never saved, as a lesson. Each has a name of its own: the editor gives `Untitled-1` to one
 * document after the other, sometimes with the text of the one before.
 */
export async function openUnsaved(content: string): Promise<vscode.TextEditor> {
  const uri = lessonUri(`unsaved-${++unsaved}.md`).with({ scheme: 'untitled' });
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), content));
  return editor;
}

/** Writes a file of the workspace, for tests that change or remove it. */
export async function writeFile(name: string, content: string): Promise<vscode.Uri> {
  const uri = lessonUri(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return uri;
}

/** The plan of a session around these steps, so that nobody takes them for a handout. The steps begin in line 10. */
export const planOf = (...steps: readonly string[]): string =>
  [
    '# Lesson plan: where puddles go',
    '',
    'Grade: 5 · Duration: 45 minutes',
    '',
    '## Objective',
    '',
    'Students will be able to describe what happens to the water in a puddle.',
    '',
    '## Procedure',
    '',
    ...steps,
    '',
  ].join('\n');

/** Closes every editor without asking whether to save. */
export async function closeAll(): Promise<void> {
  while (vscode.window.tabGroups.all.some((group) => group.tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    if (vscode.window.activeTextEditor === undefined)
      await vscode.window.tabGroups.close(vscode.window.tabGroups.all.flatMap((group) => group.tabs));
  }
  // The editor gives the name of an unsaved document to the next one, so its end has to be seen here first.
  await until(
    () => vscode.workspace.textDocuments.every(({ isUntitled }) => !isUntitled),
    'unsaved lessons closed',
  );
}

/** Fails with both values where they differ as data. */
export function same(actual: unknown, expected: unknown): void {
  const [was, wanted] = [JSON.stringify(actual, undefined, 1), JSON.stringify(expected, undefined, 1)];
  if (was !== wanted) throw new Error(`Expected ${wanted}\nbut was ${was}`);
}

/** Our own remarks on a document, in the order of its text. */
export const remarksOn = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'STEM Shift')
    .sort((one, other) => one.range.start.compareTo(other.range.start));

/** The marks on telling, in the order of the text. */
export const marksOf = (uri: vscode.Uri): vscode.Diagnostic[] =>
  remarksOn(uri).filter(({ code }) => typeof code === 'object' && code.value === 'sole-deliverer');

/** The words that are marked as telling, once there are so many marks. */
export async function markedWords({ document }: vscode.TextEditor, count: number): Promise<string[]> {
  await waitForDiagnostics(document.uri, () => marksOf(document.uri).length === count);
  return marksOf(document.uri).map(({ range }) => document.getText(range));
}

/** What is said on hover where these words stand. */
export async function hoverOn({ document }: vscode.TextEditor, words: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(words) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    at,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** What the light bulb offers where these words stand. */
export async function actionsOn(
  { document }: vscode.TextEditor,
  words: string,
): Promise<vscode.CodeAction[]> {
  const at = document.positionAt(document.getText().indexOf(words));
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(at, at),
    vscode.CodeActionKind.QuickFix.value,
  );
  return actions;
}

/** @throws with the titles there are, where none begins so */
export function actionCalled(actions: readonly vscode.CodeAction[], beginning: string): vscode.CodeAction {
  const found = actions.find(({ title }) => title.startsWith(beginning));
  if (found) return found;
  throw new Error(`No action begins with "${beginning}". There are: ${actions.map(({ title }) => title)}`);
}

/** Does what choosing it in the light bulb's menu does: its edit, then its command. */
export async function choose(action: vscode.CodeAction, ...answers: readonly unknown[]): Promise<void> {
  if (action.edit) same(await vscode.workspace.applyEdit(action.edit), true);
  const { command } = action;
  if (command)
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []), ...answers);
}

/**
 * Waits for something that comes with no event of its own.
 *
 * @throws after fifty seconds, with what was waited for
 */
export async function until(wanted: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await wanted())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/**
 * Waits for the diagnostics of a document to be as asked. They may be so already.
 *
 * @param wanted says whether these are the ones
 * @throws after fifty seconds, with the diagnostics that were there last
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
