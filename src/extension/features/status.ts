import * as vscode from 'vscode';
import type { LessonState } from '../services/checks';
import { activeLesson, lessonSelector } from '../services/lessons';
import type { Services } from '../services/services';
import { checkCommand } from './check-lesson';
import { invitations, weightInWords } from './words';

/** One calm line beside the language's name: how many invitations there are, or why there are none. */
export function registerStatus({ checks, switches, configuration }: Services): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('stemShift', lessonSelector);
  item.name = 'STEM Shift';
  item.command = { command: checkCommand, title: vscode.l10n.t('Check This Lesson') };
  const show = (): void => {
    const document = activeLesson()?.document;
    if (!document) return;
    const state = checks.stateOf(document);
    const { text, detail } = describe(state);
    item.text = vscode.l10n.t('STEM Shift: {0}', text);
    item.detail = detail;
    item.busy = state.state === 'busy';
    item.accessibilityInformation = { label: [item.text, detail].filter((words) => words !== '').join('. ') };
  };
  show();
  return vscode.Disposable.from(
    item,
    checks.onDidChange(show),
    switches.onDidChange(show),
    configuration.onDidChange(show),
    vscode.window.onDidChangeActiveTextEditor(show),
  );
}

function describe(state: LessonState): { readonly text: string; readonly detail: string } {
  const { t } = vscode.l10n;
  if (state.state === 'off') return { text: t('off for this file'), detail: '' };
  if (state.state !== 'checked') return { text: t('reading …'), detail: '' };
  const { marks, reading } = state.check;
  if (marks.length > 0) return { text: invitations(marks.length), detail: weightInWords(marks) };
  return reading.options.everywhere || reading.analysis.moves.document === 'plan'
    ? { text: t('quiet here'), detail: t('Nothing to remark on in this lesson.') }
    : { text: t('not a lesson plan'), detail: t('This does not read as the plan of a session.') };
}
