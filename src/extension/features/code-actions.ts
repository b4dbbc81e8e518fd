import * as vscode from 'vscode';
import type { Finding } from '../../core/index';
import { toRange } from '../services/convert';
import { diagnosticSource } from '../services/diagnostics';
import type { Reading } from '../services/documents';
import { lessonSelector, mayBeLesson } from '../services/lessons';
import type { Services } from '../services/services';
import { knownTermAction } from './known-term';
import { nameOf, placeFor, tellBecauseCommand } from './intent/tell-because';
import { reshapeRunActions } from './reshape-run-action';
import { rewriteActions } from './rewrite-actions';
import { turnOffAction } from './turn-off-action';

/** Where everything is selected nobody can choose for each mark: the first few are answered, at once. */
const mostFindings = 3;

const providedCodeActionKinds = [vscode.CodeActionKind.QuickFix];

/** The light bulb: rewrites to choose from, then the teacher's own reasons for leaving things as they are. */
export function registerCodeActions({ checks, documents }: Services): vscode.Disposable {
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
    return actionsFor(reading, findingsAt(reading, range).slice(0, mostFindings), context.diagnostics);
  };
  return vscode.languages.registerCodeActionsProvider(
    lessonSelector,
    { provideCodeActions },
    { providedCodeActionKinds },
  );
}

/** Rewrites first, then reasons, then ways to turn remarks off, each rule once. */
function actionsFor(
  reading: Reading,
  findings: readonly Finding[],
  shown: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const { lesson } = reading.analysis;
  const settle = (finding: Finding, actions: vscode.CodeAction[]): vscode.CodeAction[] => {
    const range = toRange(lesson, finding.span);
    const diagnostics = shown.filter(
      (one) => one.source === diagnosticSource && ruleOf(one) === finding.rule && one.range.isEqual(range),
    );
    for (const action of actions) action.diagnostics = diagnostics;
    return actions;
  };
  const firstOfRule = findings.filter(
    ({ rule }, at) => findings.findIndex((other) => other.rule === rule) === at,
  );
  return [
    ...findings.flatMap((finding) => settle(finding, rewriteActions(reading, finding))),
    ...once(findings.flatMap((finding) => settle(finding, reshapeRunActions(reading, finding)))),
    ...findings.flatMap((finding) => settle(finding, tellBecauseActions(reading, finding))),
    ...findings.flatMap((finding) => settle(finding, knownTermAction(reading, finding))),
    ...firstOfRule.flatMap((finding) => settle(finding, turnOffAction(reading, finding.rule))),
  ];
}

/** Several marks of one run offer to reshape it; once is enough. */
const once = (actions: vscode.CodeAction[]): vscode.CodeAction[] => actions.slice(0, 1);

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

function tellBecauseActions(reading: Reading, finding: Finding): vscode.CodeAction[] {
  const passage = reading.analysis.lesson.passages[finding.passage ?? -1];
  if (finding.rule !== 'sole-deliverer' || !passage) return [];
  const place = placeFor(reading, passage, '…');
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
