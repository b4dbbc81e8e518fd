import * as vscode from 'vscode';
import type { Finding } from '../../core/index';
import type { Check } from './checks';
import { toRange, toSeverity } from './convert';

export const diagnosticSource = 'STEM Shift';

/** @param docs the folder with one page for each rule */
export function toDiagnostics({ reading, marks }: Check, docs: vscode.Uri): vscode.Diagnostic[] {
  const { lesson, problems: written } = reading.analysis;
  const problems = written.map(({ span, message }) => {
    const diagnostic = new vscode.Diagnostic(
      toRange(lesson, span),
      message,
      vscode.DiagnosticSeverity.Information,
    );
    diagnostic.source = diagnosticSource;
    return diagnostic;
  });
  return [...marks.map((finding) => toDiagnostic(finding, reading, docs)), ...problems];
}

function toDiagnostic(
  finding: Finding,
  { uri, analysis }: Check['reading'],
  docs: vscode.Uri,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toRange(analysis.lesson, finding.span),
    finding.message,
    toSeverity(finding.severity),
  );
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: finding.rule, target: vscode.Uri.joinPath(docs, `${finding.rule}.md`) };
  diagnostic.relatedInformation = finding.related.map(
    (span) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(uri, toRange(analysis.lesson, span)),
        vscode.l10n.t('Told in one go with it'),
      ),
  );
  return diagnostic;
}
