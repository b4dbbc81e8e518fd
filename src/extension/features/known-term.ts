import * as vscode from 'vscode';
import { addToList, configNames, createLineIndex, type Finding } from '../../core/index';
import { toRange } from '../services/convert';
import type { Reading } from '../services/documents';
import { folderOf, nearestProjectFile } from '../services/project-file';
import { sayBriefly } from '../services/say-briefly';

const addTermCommand = 'stemShift.addKnownTerm';

/** Puts a term on the project's list, so that it needs no remark in any lesson of the project. */
export function registerKnownTerm(): vscode.Disposable {
  return vscode.commands.registerCommand(addTermCommand, async (term: unknown, uri: unknown) => {
    if (typeof term !== 'string' || typeof uri !== 'string') return;
    const lesson = vscode.Uri.parse(uri, true);
    const file = await nearestProjectFile(folderOf(lesson));
    if (file) await addTo(file.uri, term);
    else await create(projectFolderOf(lesson), term);
  });
}

/** "Our readers know SLP": offered where there is a project to remember it. */
export function knownTermAction({ uri }: Reading, { term }: Finding): vscode.CodeAction[] {
  if (term === undefined || !projectFolderOf(uri)) return [];
  const title = vscode.l10n.t('Our readers know "{0}": add it to the terms of this project', term);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: addTermCommand, arguments: [term, uri.toString()] };
  return [action];
}

function projectFolderOf(lesson: vscode.Uri): vscode.Uri | undefined {
  const own = vscode.workspace.getWorkspaceFolder(lesson);
  return (own ?? (lesson.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0] : undefined))?.uri;
}

async function addTo(uri: vscode.Uri, term: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const text = document.getText();
  const addition = addToList(text, 'terms', [term]);
  if (!addition) {
    await vscode.window.showTextDocument(document);
    await vscode.window.showInformationMessage(
      vscode.l10n.t('"{0}" could not be added to this file. Write it into its list "terms".', term),
    );
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, toRange({ lines: createLineIndex(text) }, addition.span), addition.text);
  if ((await vscode.workspace.applyEdit(edit)) && (await document.save())) say(term, uri);
}

async function create(folder: vscode.Uri | undefined, term: string): Promise<void> {
  if (!folder) return;
  const uri = vscode.Uri.joinPath(folder, configNames[0]);
  const text = addToList('', 'terms', [term])?.text ?? '';
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  say(term, uri);
}

const say = (term: string, uri: vscode.Uri): void =>
  sayBriefly(vscode.l10n.t('"{0}" is a known term now, in {1}', term, vscode.workspace.asRelativePath(uri)));
