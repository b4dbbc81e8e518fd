import * as vscode from 'vscode';
import type { Finding } from '../../core/index';
import { toWorkspaceEdit } from '../services/convert';
import type { Reading } from '../services/documents';
import { turnOffInFrontMatter } from './front-matter-edit';
import { subjectOf } from './words';

/** "Turn off this remark in this file": says so in the lesson's front matter, where every reader of it sees it. */
export function turnOffAction(
  { documents }: { readonly documents: { imagine(reading: Reading, text: string): Reading['analysis'] } },
  reading: Reading,
  finding: Finding,
): vscode.CodeAction[] {
  const { lesson } = reading.analysis;
  const edit = turnOffInFrontMatter(lesson, finding.rule, (text) => documents.imagine(reading, text).lesson);
  if (!edit) return [];
  const action = new vscode.CodeAction(
    vscode.l10n.t('Turn off remarks on {0} in this file', subjectOf(finding.rule)),
    vscode.CodeActionKind.QuickFix,
  );
  action.edit = toWorkspaceEdit(reading.uri, lesson, [edit]);
  return [action];
}
