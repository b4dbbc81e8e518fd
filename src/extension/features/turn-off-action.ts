import * as vscode from 'vscode';
import { readLesson } from '../../core/index';
import { toWorkspaceEdit } from '../services/convert';
import type { Reading } from '../services/documents';
import { turnOffInFrontMatter } from './front-matter-edit';
import { subjectOf } from './words';

/** "Turn off this remark in this file": says so in the lesson's front matter, where every reader of it sees it. */
export function turnOffAction({ uri, analysis }: Reading, rule: string): vscode.CodeAction[] {
  const { lesson } = analysis;
  const edit = turnOffInFrontMatter(lesson, rule, (text) => readLesson(text));
  if (!edit) return [];
  const action = new vscode.CodeAction(
    vscode.l10n.t('Turn off remarks on {0} in this file', subjectOf(rule)),
    vscode.CodeActionKind.QuickFix,
  );
  action.edit = toWorkspaceEdit(uri, lesson, [edit]);
  return [action];
}
