import * as vscode from 'vscode';
import type { Check } from '../services/checks';
import { activeLesson } from '../services/lessons';
import type { Services } from '../services/services';
import { countInWords } from './words';

export const checkCommand = 'stemShift.check';

/** "Check this lesson": says in words what there is, and shows the way to it. */
export function registerCheckLesson(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(checkCommand, async () => {
    const editor = activeLesson();
    const { t } = vscode.l10n;
    if (!editor) {
      await say(t('Open a lesson plan written in markdown, then check it.'));
      return;
    }
    const { document } = editor;
    if (services.checks.stateOf(document).state === 'off') await offerToTurnOn(services, document);
    const check = await services.checks.checkNow(document);
    if (check) await tell(check);
  });
}

async function tell({ reading, marks }: Check): Promise<void> {
  const { t } = vscode.l10n;
  const isPlan = reading.options.everywhere || reading.analysis.moves.document === 'plan';
  if (marks.length === 0) {
    await say(
      isPlan
        ? t('Nothing to remark on in this lesson.')
        : t('This does not read as the plan of a session, so nothing is marked in it.'),
    );
    return;
  }
  const [first, all] = [t('Show the First'), t('Show All')];
  // Hints are not listed there: a panel without a line would say that there is nothing.
  const isListed = marks.some(({ severity }) => severity !== 'hint');
  const chosen = await vscode.window.showInformationMessage(
    t('{0} in this lesson.', countInWords(marks)),
    ...(isListed ? [first, all] : [first]),
  );
  if (chosen === first) await vscode.commands.executeCommand('stemShift.nextMark');
  if (chosen === all) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

async function offerToTurnOn({ switches }: Services, document: vscode.TextDocument): Promise<void> {
  const { t } = vscode.l10n;
  if (!switches.isOff(document.uri)) {
    await say(t('Settings or the project leave this file out.'));
    return;
  }
  const turnOn = t('Turn On');
  const chosen = await vscode.window.showInformationMessage(t('STEM Shift is off for this file.'), turnOn);
  if (chosen === turnOn) await switches.turn(document.uri, 'on');
}

const say = (words: string): Thenable<unknown> => vscode.window.showInformationMessage(words);
