import * as vscode from 'vscode';
import { partsOf } from '../../../core/index';

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
