import * as vscode from 'vscode';
import type { Finding, Section, Span } from '../../core/index';
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
  diagnostic.relatedInformation = relatedPlaces(finding, uri, analysis);
  return diagnostic;
}

/** A run can be long: its further passages are told section by section, each with the way to its first. */
function relatedPlaces(
  { related }: Finding,
  uri: vscode.Uri,
  { lesson }: Check['reading']['analysis'],
): vscode.DiagnosticRelatedInformation[] {
  const bySection = new Map<Section, Span[]>();
  for (const span of related) {
    const section = lesson.sections.filter((one) => one.span.start <= span.start).at(-1);
    if (section) bySection.set(section, [...(bySection.get(section) ?? []), span]);
  }
  return [...bySection].map(([{ heading }, spans]) => {
    const [first = { start: 0, end: 0 }] = spans;
    const where = heading?.content.plain.text ?? vscode.l10n.t('Before the first heading');
    const message =
      spans.length === 1
        ? vscode.l10n.t('{0}: one more passage belongs to it', where)
        : vscode.l10n.t('{0}: {1} more passages belong to it', where, spans.length);
    return new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, toRange(lesson, first)), message);
  });
}
