import * as vscode from 'vscode';
import type { Finding } from '../../core/index';
import { toRange } from '../services/convert';
import { diagnosticSource } from '../services/diagnostics';
import type { Reading } from '../services/documents';
import { lessonSelector, mayBeLesson } from '../services/lessons';
import type { Services } from '../services/services';
import { nameOf, placeFor, tellBecauseCommand } from './intent/tell-because';
import { rewriteActions } from './rewrite-actions';
import { turnOffAction } from './turn-off-action';

const providedCodeActionKinds = [vscode.CodeActionKind.QuickFix];

/** The light bulb: rewrites to choose from, then the teacher's own reasons for leaving things as they are. */
export function registerCodeActions(services: Services): vscode.Disposable {
  const { checks, documents } = services;
  const provideCodeActions: vscode.CodeActionProvider['provideCodeActions'] = async (
    document,
    range,
    context,
    token,
  ) => {
    if (context.only && !context.only.contains(vscode.CodeActionKind.QuickFix)) return [];
    if (!mayBeLesson(document) || checks.stateOf(document).state === 'off') return [];
    const reading = await documents.read(document);
    if (token.isCancellationRequested || reading.version !== document.version) return [];
    return findingsAt(reading, range).flatMap((finding) =>
      actionsFor(services, reading, finding, context.diagnostics),
    );
  };
  return vscode.languages.registerCodeActionsProvider(
    lessonSelector,
    { provideCodeActions },
    { providedCodeActionKinds },
  );
}

function actionsFor(
  services: Services,
  reading: Reading,
  finding: Finding,
  shown: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const actions = [
    ...rewriteActions(reading, finding),
    ...tellBecauseActions(services, reading, finding),
    ...turnOffAction(services, reading, finding),
  ];
  const range = toRange(reading.analysis.lesson, finding.span);
  const diagnostics = shown.filter(
    (one) => one.source === diagnosticSource && ruleOf(one) === finding.rule && one.range.isEqual(range),
  );
  for (const action of actions) action.diagnostics = diagnostics;
  return actions;
}

/** Marks that the range touches; in a run, each of its passages stands for itself. */
function findingsAt({ analysis }: Reading, range: vscode.Range): Finding[] {
  const { lesson, findings } = analysis;
  const touches = (span: Finding['span']): boolean => toRange(lesson, span).intersection(range) !== undefined;
  return findings.flatMap((finding) => {
    if (touches(finding.span)) return [finding];
    const related = finding.related.find(touches);
    const passage = related && lesson.passages.find(({ span }) => span.start === related.start);
    return passage ? [{ ...finding, span: passage.span, passage: passage.index }] : [];
  });
}

function tellBecauseActions(
  { documents }: Services,
  reading: Reading,
  finding: Finding,
): vscode.CodeAction[] {
  const passage = reading.analysis.lesson.passages[finding.passage ?? -1];
  if (finding.rule !== 'sole-deliverer' || !passage) return [];
  const place = placeFor(documents, reading, passage, '…');
  if (!place) return [];
  const title =
    place.speaksOf === 'passage'
      ? vscode.l10n.t('I mean to tell here, because …')
      : vscode.l10n.t('I mean to tell in this section, because …');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: tellBecauseCommand, arguments: [nameOf(reading, passage)] };
  return [action];
}

const ruleOf = ({ code }: vscode.Diagnostic): unknown =>
  typeof code === 'object' && code !== null ? code.value : code;
