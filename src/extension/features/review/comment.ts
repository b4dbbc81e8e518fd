import * as vscode from 'vscode';
import { compareLessons, fillStem, stems, suggestionFor, type MarkReport } from '../../../core/index';
import { activeLesson } from '../../services/lessons';
import { sayBriefly } from '../../services/say-briefly';
import type { Services } from '../../services/services';
import type { ReviewPlace } from './places';
import type { Node } from './tree';

/** A question, and the rewrite as a block that the teacher takes over by one click where the host knows such blocks. */
function commentOnMark(mark: MarkReport, lines: readonly string[]): string {
  const suggestion = suggestionFor(mark, lines.slice(mark.line - 1));
  if (!suggestion) return mark.question;
  return [`${mark.question} ${vscode.l10n.t('One way to try it:')}`, '', suggestion.block].join('\n');
}

/** What a coach may say at a place; the question only where the words are to be glad of, or were chosen. */
export function commentOn(place: ReviewPlace): string {
  const { kind, mark, words, lesson } = place;
  if (mark) return commentOnMark(mark, lesson.lines);
  const isGlad = kind === 'asked' || kind === 'tag-gained' || kind === 'question';
  const stem = stems.find(({ id }) => id === (isGlad ? 'celebrate-noticed' : 'probe-weighing'));
  const { learners } = lesson.review;
  return stem ? fillStem(stem, { learners, strength: words, place: words }) : '';
}

/** For a place of the list, or for the mark at the cursor. The command gives what it copied. */
export const registerCopyComment = ({ documents }: Services): vscode.Disposable =>
  vscode.commands.registerCommand('stemShift.copyReviewComment', async (node?: Node) => {
    const { t } = vscode.l10n;
    const comment = node?.kind === 'place' ? commentOn(node.place) : await commentAtCursor(documents);
    if (comment === undefined) {
      await vscode.window.showInformationMessage(
        t('Put the cursor on a mark, or choose a place in "Review Changes", to copy a comment on it.'),
      );
      return undefined;
    }
    await vscode.env.clipboard.writeText(comment);
    sayBriefly(t('The comment is on the clipboard.'));
    return comment;
  });

async function commentAtCursor(documents: Services['documents']): Promise<string | undefined> {
  const editor = activeLesson();
  if (!editor) return undefined;
  const { analysis } = await documents.read(editor.document);
  const { marks } = compareLessons({ path: '', after: analysis });
  const line = editor.selection.active.line + 1;
  const mark = marks.new.find((one) => one.line <= line && line <= one.endLine);
  return mark && commentOnMark(mark, analysis.lesson.text.split(/\r\n|\n|\r/));
}
