import * as vscode from 'vscode';
import { rewritesFor, type Finding, type Rewrite } from '../../core/index';
import { toWorkspaceEdit } from '../services/convert';
import type { Reading } from '../services/documents';

/** More choices than these are a menu to study, not a hand to take. */
const mostPrompts = 3;
const mostStructures = 2;

/** Turns the told passage into a coaching prompt; each one an edit that undoes in one step. */
export function rewriteActions({ uri, analysis }: Reading, finding: Finding): vscode.CodeAction[] {
  const fixes = (finding.fixes ?? []).map((fix) => {
    const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
    action.edit = toWorkspaceEdit(uri, analysis.lesson, fix.edits);
    return action;
  });
  const rewrites = chosen(rewritesFor(finding, analysis)).map((rewrite) => {
    const action = new vscode.CodeAction(rewrite.title, vscode.CodeActionKind.QuickFix);
    action.edit = toWorkspaceEdit(uri, analysis.lesson, rewrite.edits);
    action.isPreferred = rewrite.preferred;
    return action;
  });
  return [...rewrites, ...fixes];
}

/** Prompts first, then changes of order or form. */
const chosen = (rewrites: readonly Rewrite[]): Rewrite[] => [
  ...rewrites.filter(({ form }) => form === 'prompt').slice(0, mostPrompts),
  ...rewrites.filter(({ form }) => form === 'structure').slice(0, mostStructures),
];
