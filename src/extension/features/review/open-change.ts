import * as vscode from 'vscode';
import type { ReviewedLesson } from './compare';
import type { ReviewPlace } from './places';
import { nameOfLesson } from './tree';

/**
 * Shows both versions side by side, the later one on the right to be written in, with its marks and tags. A lesson
 * that has one version only is shown alone.
 */
export async function openChange(
  lesson: ReviewedLesson,
  against: string,
  place?: ReviewPlace,
): Promise<void> {
  const { uri, before, hasLater } = lesson.changed;
  const selection = place && new vscode.Range(place.line, 0, place.line, 0);
  const options: vscode.TextDocumentShowOptions = selection && place.side === 'later' ? { selection } : {};
  if (!before) {
    await vscode.commands.executeCommand('vscode.open', uri, options);
  } else if (!hasLater) {
    await vscode.commands.executeCommand('vscode.open', before.shownAs, selection ? { selection } : {});
  } else {
    const title = vscode.l10n.t('{0} ({1} ↔ now)', nameOfLesson(lesson), against);
    await vscode.commands.executeCommand('vscode.diff', before.shownAs, uri, title, options);
    if (selection && place.side === 'earlier') reveal(before.shownAs, selection);
  }
}

/** The other side of a comparison scrolls along. */
function reveal(uri: vscode.Uri, range: vscode.Range): void {
  const shown = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
  shown?.revealRange(range, vscode.TextEditorRevealType.InCenter);
}
