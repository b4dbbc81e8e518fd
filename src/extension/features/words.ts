import * as vscode from 'vscode';
import type { Finding } from '../../core/index';

/** "3 invitations": what marks are, in a teacher's words. */
export const invitations = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 invitation') : vscode.l10n.t('{0} invitations', count);

/** "8 of them gentle"; empty where none is. */
export function weightInWords(marks: readonly Finding[]): string {
  const { t } = vscode.l10n;
  const gentle = marks.filter(({ severity }) => severity === 'hint').length;
  if (gentle === 0) return '';
  if (gentle === marks.length) return gentle === 1 ? t('a gentle one') : t('all of them gentle');
  return gentle === 1 ? t('one of them gentle') : t('{0} of them gentle', gentle);
}

/** "3 invitations, one of them gentle". */
export const countInWords = (marks: readonly Finding[]): string =>
  [invitations(marks.length), weightInWords(marks)].filter((words) => words !== '').join(', ');

/** What a rule's remarks are about, after "remarks on". A rule that is not known here goes by its own name. */
export function subjectOf(rule: string): string {
  const { t } = vscode.l10n;
  const subjects: Readonly<Record<string, string>> = {
    'closed-questions': t('closed questions'),
    'illusion-check': t('questions such as "Any questions?"'),
    'missing-attribute': t('attributes that do not appear yet'),
    'mixed-terms': t('terms that get mixed up'),
    'sole-deliverer': t('telling'),
    'teacher-decides': t('choices that the teacher makes'),
    'token-attribute': t('attributes with little to decide'),
    'undefined-term': t('terms that need explaining'),
  };
  return subjects[rule] ?? rule;
}
