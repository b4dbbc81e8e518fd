import * as vscode from 'vscode';
import { activeLesson } from '../services/lessons';
import type { Services } from '../services/services';

/** Turns STEM Shift on or off for one file; the workspace remembers, the file is not touched. */
export function registerToggleFile({ switches }: Services): vscode.Disposable {
  return vscode.commands.registerCommand('stemShift.toggleFile', async () => {
    const document = activeLesson()?.document;
    if (!document) return;
    const to = switches.isOff(document.uri) ? 'on' : 'off';
    await switches.turn(document.uri, to);
    const words =
      to === 'off'
        ? vscode.l10n.t('STEM Shift is off for this file')
        : vscode.l10n.t('STEM Shift is on for this file');
    vscode.window.setStatusBarMessage(words, 5000);
  });
}
