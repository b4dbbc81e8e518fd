import * as vscode from 'vscode';
import type { Finding } from '../../core/index';

/** "3 invitations": what marks are, in a teacher's words. */
export const invitations = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 invitation') : vscode.l10n.t('{0} invitations', count);

/** "3 invitations, one of them gentle": how many there are and of which weight. */
export function countInWords(marks: readonly Finding[]): string {
  const gentle = marks.filter(({ severity }) => severity === 'hint').length;
  const all = invitations(marks.length);
  if (gentle === 0) return all;
  if (gentle === marks.length)
    return gentle === 1
      ? vscode.l10n.t('{0}, a gentle one', all)
      : vscode.l10n.t('{0}, all of them gentle', all);
  return gentle === 1
    ? vscode.l10n.t('{0}, one of them gentle', all)
    : vscode.l10n.t('{0}, {1} of them gentle', all, gentle);
}
