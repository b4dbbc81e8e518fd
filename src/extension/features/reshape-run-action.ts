import * as vscode from 'vscode';
import { reshapeRun, type Finding } from '../../core/index';
import { toRange } from '../services/convert';
import type { Reading } from '../services/documents';

/** Reshapes the whole run that a mark stands in; the editor shows each change to be taken or left. */
export function reshapeRunActions({ uri, analysis }: Reading, finding: Finding): vscode.CodeAction[] {
  const { lesson, moves } = analysis;
  const isTelling = finding.rule === 'sole-deliverer' && finding.passage !== undefined;
  const reshape = isTelling ? reshapeRun(lesson, moves, finding.passage) : undefined;
  if (!reshape) return [];
  const action = new vscode.CodeAction(reshape.title, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  for (const { title, edits, optional } of reshape.changes) {
    // What needs confirmation opens the preview, in which it is off and the others are on, and nothing is written yet.
    const metadata: vscode.WorkspaceEditEntryMetadata = { label: title, needsConfirmation: optional };
    for (const { span, text } of edits) action.edit.replace(uri, toRange(lesson, span), text, metadata);
  }
  return [action];
}
