import * as vscode from 'vscode';
import { partsOf, type Lesson, type PromptPlace } from '../../../core/index';
import { toRange } from '../../services/convert';

/** A prompt as a snippet: its slots are stops to fill, the same slot the same one. */
export function promptSnippet(text: string, before = ''): vscode.SnippetString {
  const snippet = new vscode.SnippetString().appendText(before);
  const slots: string[] = [];
  for (const part of partsOf(text)) {
    if ('words' in part) snippet.appendText(part.words);
    else {
      if (!slots.includes(part.slot)) slots.push(part.slot);
      snippet.appendPlaceholder(part.first, slots.indexOf(part.slot) + 1);
    }
  }
  return snippet.appendTabstop(0);
}

/** In plain words, its slots as "[product]". */
export const plainPrompt = (text: string): string =>
  partsOf(text.replaceAll('**', ''))
    .map((part) => ('words' in part ? part.words : `[${part.first}]`))
    .join('');

/** Writes a prompt at its place, where later steps count on; one undo takes back both. */
export async function writePrompt(
  editor: vscode.TextEditor,
  lesson: Lesson,
  { at, before, renumber = [] }: PromptPlace,
  text: string,
): Promise<void> {
  const counted = renumber.length > 0;
  // The numbers stand behind the place, so that it does not move; the snippet comes last and keeps its stops.
  if (counted)
    await editor.edit(
      (edit) => {
        for (const { span, text: number } of renumber) edit.replace(toRange(lesson, span), number);
      },
      { undoStopBefore: true, undoStopAfter: false },
    );
  const place = toRange(lesson, { start: at, end: at }).start;
  await editor.insertSnippet(promptSnippet(text, before), place, {
    undoStopBefore: !counted,
    undoStopAfter: true,
  });
}
