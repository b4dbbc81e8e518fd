import * as vscode from 'vscode';
import { mayBeLesson } from '../../services/lessons';
import { findLessons } from '../tags/view/find-lessons';
import { createLeftOut } from '../tags/view/left-out';
import { readText } from './compare';
import type { ChangedLesson } from './changed-lessons';

interface FileItem extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
}

/** More files than anybody looks through in a list. */
const mostListed = 1000;

/** Two files to compare, asked for one after the other; nothing where she changed her mind. */
export async function choosePair(): Promise<{ earlier: vscode.Uri; later: vscode.Uri } | undefined> {
  const { t } = vscode.l10n;
  const later = await choose(t('Which lesson is the later version?'));
  const earlier = later && (await choose(t('And which is the earlier one?'), later));
  return later && earlier && { earlier, later };
}

async function choose(placeHolder: string, except?: vscode.Uri): Promise<vscode.Uri | undefined> {
  const { t } = vscode.l10n;
  const title = t('Compare Two Versions of a Lesson');
  const items = listed(except);
  const chosen = await vscode.window.showQuickPick(items, { title, placeHolder, matchOnDescription: true });
  return chosen?.uri;
}

/** Open lessons first, whatever they are stored on; then the files of the folder. */
async function listed(except: vscode.Uri | undefined): Promise<FileItem[]> {
  const open = vscode.workspace.textDocuments.filter(mayBeLesson).map(({ uri }) => uri);
  const files: vscode.Uri[] = [];
  const { token } = new vscode.CancellationTokenSource();
  for await (const uri of findLessons(token, createLeftOut())) {
    if (files.length >= mostListed) break;
    files.push(uri);
  }
  const all = new Map([...open, ...files].map((uri) => [uri.toString(), uri]));
  if (except) all.delete(except.toString());
  return [...all.values()].map((uri) => ({
    label: uri.path.split('/').pop() ?? '',
    description: vscode.workspace.asRelativePath(uri),
    uri,
  }));
}

/** The editor shows both files as they are, so an open one counts as it stands in its editor. */
export const pairOf = (earlier: vscode.Uri, later: vscode.Uri): ChangedLesson => ({
  uri: later,
  before: {
    shownAs: earlier,
    file: later,
    text: async () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === earlier.toString())?.getText() ??
      readText(earlier),
  },
  hasLater: true,
});
