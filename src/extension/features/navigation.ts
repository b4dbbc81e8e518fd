import * as vscode from 'vscode';
import type { Finding } from '../../core/index';
import { toOffset, toRange } from '../services/convert';
import { activeLesson } from '../services/lessons';
import { sayBriefly } from '../services/say-briefly';
import type { Services } from '../services/services';

/** From mark to mark and around, for hands on the keyboard and for screen readers, which read no squiggles. */
export function registerNavigation(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('stemShift.nextMark', () => goTo(services, nextAfter)),
    vscode.commands.registerCommand('stemShift.previousMark', () => goTo(services, lastBefore)),
  );
}

type Choose = (starts: readonly number[], cursor: number) => number;

const nextAfter: Choose = (starts, cursor) => {
  const found = starts.findIndex((start) => start > cursor);
  return found < 0 ? 0 : found;
};

const lastBefore: Choose = (starts, cursor) => {
  const before = starts.filter((start) => start < cursor).length;
  return (before + starts.length - 1) % starts.length;
};

async function goTo({ checks }: Services, choose: Choose): Promise<void> {
  const editor = activeLesson();
  const check = editor && (await checks.checkNow(editor.document));
  if (!editor || !check || check.marks.length === 0) {
    sayBriefly(vscode.l10n.t('No marks in this lesson'));
    return;
  }
  const { lesson } = check.reading.analysis;
  const starts = check.marks.map(({ span }) => span.start);
  const at = choose(starts, toOffset(lesson, editor.selection.active));
  const mark = check.marks[at];
  if (mark) await show(editor, toRange(lesson, mark.span), announcement(mark, at, starts.length));
}

async function show(editor: vscode.TextEditor, range: vscode.Range, announced: string): Promise<void> {
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  sayBriefly(announced);
  // What was seen and why it may matter stands beside the words; the focus stays in the text.
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

const announcement = ({ message }: Finding, at: number, count: number): string =>
  vscode.l10n.t('Mark {0} of {1}: {2}', at + 1, count, message);
