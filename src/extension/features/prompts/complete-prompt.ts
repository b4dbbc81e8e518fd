import * as vscode from 'vscode';
import { suggestPrompts } from '../../../core/index';
import { toOffset } from '../../services/convert';
import { lessonSelector, mayBeLesson } from '../../services/lessons';
import type { Services } from '../../services/services';
import { plainPrompt, promptSnippet } from './prompt-snippet';

/** "Ask: ", "**Ask the class:** "": right behind such words, and nowhere else, a question can be completed. */
const asking = /(?:^|[\s>|*_])ask(?:\s[\p{L} ]{1,24})?:[*_]*\s+(["“]?)$/iu;
const mostOffered = 12;

/**
 * Questions to ask, on request (Ctrl+Space) right behind "Ask:". The list never opens by itself and nothing in it is
 * preselected, so that Tab and Enter stay with whoever has them.
 */
export function registerCompletePrompt({ checks, documents }: Services): vscode.Disposable {
  const provideCompletionItems: vscode.CompletionItemProvider['provideCompletionItems'] = async (
    document,
    position,
    token,
  ) => {
    const before = asking.exec(document.lineAt(position).text.slice(0, position.character));
    if (!before || !mayBeLesson(document) || checks.stateOf(document).state === 'off') return [];
    const { analysis } = await documents.read(document);
    if (token.isCancellationRequested) return [];
    const offset = toOffset(analysis.lesson, position);
    const isQuoted = before[1] !== '';
    const closed = /^["”]/.test(document.lineAt(position).text.slice(position.character));
    return suggestPrompts(analysis, offset)
      .filter(({ fits, text }) => fits && text.startsWith('Ask: "'))
      .slice(0, mostOffered)
      .map(({ prompt, text }, at) => {
        const words = text.slice(isQuoted ? 'Ask: "'.length : 'Ask: '.length);
        const item = new vscode.CompletionItem(plainPrompt(words), vscode.CompletionItemKind.Text);
        item.insertText = promptSnippet(isQuoted && closed ? words.replace(/"[^"]*$/, '') : words);
        item.detail = prompt.attribute;
        item.range = new vscode.Range(position, position);
        item.sortText = `0${String(at).padStart(2, '0')}`;
        item.filterText = ' ';
        return item;
      });
  };
  return vscode.languages.registerCompletionItemProvider(lessonSelector, { provideCompletionItems });
}
