import * as vscode from 'vscode';
import type { Lesson, LineIndex, Severity, Span } from '../../core/index';

/** The one place where the engine's offsets become the editor's lines and characters. */
export function toRange({ lines }: { readonly lines: LineIndex }, span: Span): vscode.Range {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return new vscode.Range(start.line, start.column, end.line, end.column);
}

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
};

export const toSeverity = (severity: Severity): vscode.DiagnosticSeverity => severities[severity];

/** The engine's offset of a place in the editor, in the lesson as it was read. */
export const toOffset = (lesson: Lesson, { line, character }: vscode.Position): number =>
  (lesson.lines.starts[line] ?? lesson.text.length) + character;

/** An edit of one document from the engine's edits, all counted in the lesson as it was read. */
export function toWorkspaceEdit(
  uri: vscode.Uri,
  lesson: Lesson,
  edits: readonly { readonly span: Span; readonly text: string }[],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { span, text } of edits) edit.replace(uri, toRange(lesson, span), text);
  return edit;
}
