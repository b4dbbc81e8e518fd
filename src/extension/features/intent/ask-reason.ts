import * as vscode from 'vscode';
import { isSayable } from './place-reason';

/** Asks for the teacher's own reason, with a few that others gave. Nothing when she changes her mind. */
export function askReason(): Promise<string | undefined> {
  const { t } = vscode.l10n;
  const suggestions = [
    t('it keeps everyone safe'),
    t('this is a name or a convention that nobody can discover'),
    t('they explored it first, and this gathers what they found'),
    t('learners asked for it'),
    t('time is short here, and the next step needs it'),
  ].map((label): vscode.QuickPickItem => ({ label }));
  const picker = vscode.window.createQuickPick();
  picker.title = t('I mean to tell here, because …');
  picker.placeholder = t('Your reason, in your own words, or one of these');
  picker.items = suggestions;
  return new Promise((resolve) => {
    picker.onDidChangeValue((value) => {
      picker.items = value.trim() === '' ? suggestions : [ownWords(value), ...suggestions];
    });
    picker.onDidAccept(() => {
      const chosen = picker.activeItems[0]?.label ?? '';
      const reason = picker.activeItems[0]?.alwaysShow ? picker.value : chosen;
      if (!isSayable(reason)) return;
      resolve(reason.trim());
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

const ownWords = (value: string): vscode.QuickPickItem =>
  isSayable(value)
    ? { label: value, description: vscode.l10n.t('in your own words'), alwaysShow: true }
    : {
        label: value,
        description: vscode.l10n.t('cannot be written down: it holds "-->", which ends a comment'),
        alwaysShow: true,
      };
