import * as vscode from 'vscode';

/** Documents that nobody writes in: versions from a repository, logs, cells of notebooks, comment boxes. */
const passedOver = new Set([
  'git',
  'gitfs',
  'git-index',
  'stem-shift-base',
  'pr',
  'review',
  'output',
  'debug',
  'comment',
  'vscode',
  'vscode-notebook-cell',
  'vscode-interactive-input',
  'chat-editing-text-model',
  'search-editor',
]);

/** Whether a document may be a lesson at all: markdown that somebody writes, saved or not, on any file system. */
export const mayBeLesson = (document: vscode.TextDocument): boolean =>
  document.languageId === 'markdown' && !passedOver.has(document.uri.scheme);

/** What the providers register for; `mayBeLesson` says the rest. */
export const lessonSelector: vscode.DocumentSelector = { language: 'markdown' };

/** The lesson in the active editor. */
export function activeLesson(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && mayBeLesson(editor.document) ? editor : undefined;
}

/** Whether a tab or an editor shows it. A document can stay loaded for minutes after its tab was closed. */
export function isShown(document: vscode.TextDocument): boolean {
  if (vscode.window.visibleTextEditors.some((editor) => editor.document === document)) return true;
  const wanted = document.uri.toString();
  return vscode.window.tabGroups.all.some((group) =>
    group.tabs.some((tab) => urisOf(tab.input).some((uri) => uri.toString() === wanted)),
  );
}

function urisOf(input: unknown): vscode.Uri[] {
  if (input instanceof vscode.TabInputText) return [input.uri];
  if (input instanceof vscode.TabInputTextDiff) return [input.original, input.modified];
  return [];
}
