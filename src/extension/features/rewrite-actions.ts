import * as vscode from 'vscode';
import { rewritesFor, type Finding } from '../../core/index';
import { toWorkspaceEdit } from '../services/convert';
import type { Reading } from '../services/documents';

/** More choices than this are a menu to study, not a hand to take. */
const mostRewrites = 3;

/** Turns the told passage into a coaching prompt; each one an edit that undoes in one step. */
export function rewriteActions({ uri, analysis }: Reading, finding: Finding): vscode.CodeAction[] {
  const fixes = (finding.fixes ?? []).map((fix) => {
    const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
    action.edit = toWorkspaceEdit(uri, analysis.lesson, fix.edits);
    return action;
  });
  const rewrites = rewritesFor(finding, analysis)
    .slice(0, mostRewrites)
    .map((rewrite) => {
      const action = new vscode.CodeAction(rewrite.title, vscode.CodeActionKind.QuickFix);
      action.edit = toWorkspaceEdit(uri, analysis.lesson, rewrite.edits);
      action.isPreferred = rewrite.preferred;
      return action;
    });
  return [...rewrites, ...fixes];
}
