import * as vscode from 'vscode';

/** Where the teacher is in the middle of a sentence, so that nothing is remarked on before she has said it. */
export interface Typing extends vscode.Disposable {
  /** Whether she is writing in this range and has not ended the sentence. */
  isUnfinished(document: vscode.TextDocument, range: vscode.Range): boolean;
  /** A save or a wish to check says: this is how I mean it for now. */
  settle(uri: vscode.Uri): void;
}

/** After the words: quotes, brackets and emphasis may still close behind an ended sentence. */
const ended = /[.!?…:;。！？]["'”’»)\]*_`]*\s*$/;

export function createTyping(): Typing {
  const typedIn = new Map<string, Set<number>>();
  const changes = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    const uri = document.uri.toString();
    if (contentChanges.length === 0) return;
    if (reason !== undefined) typedIn.delete(uri);
    else typedIn.set(uri, new Set(contentChanges.map(endLine)));
  });
  const closes = vscode.workspace.onDidCloseTextDocument(({ uri }) => typedIn.delete(uri.toString()));
  return {
    isUnfinished(document, range) {
      const lines = typedIn.get(document.uri.toString());
      if (!lines) return false;
      return cursorsIn(document).some(
        (cursor) => lines.has(cursor.line) && touches(range, cursor) && !isEnded(document, cursor),
      );
    },
    settle: (uri) => void typedIn.delete(uri.toString()),
    dispose: () => vscode.Disposable.from(changes, closes).dispose(),
  };
}

/** The line in which a change ends once it is made. */
const endLine = ({ range, text }: vscode.TextDocumentContentChangeEvent): number =>
  range.start.line + (text.match(/\r\n|\r|\n/g)?.length ?? 0);

const cursorsIn = (document: vscode.TextDocument): vscode.Position[] =>
  vscode.window.visibleTextEditors
    .filter((editor) => editor.document === document)
    .flatMap((editor) => editor.selections.map((selection) => selection.active));

/** A space typed behind the last word is not yet part of the passage. */
const touches = (range: vscode.Range, cursor: vscode.Position): boolean =>
  cursor.isAfterOrEqual(range.start) && cursor.line <= range.end.line;

function isEnded(document: vscode.TextDocument, cursor: vscode.Position): boolean {
  const { text } = document.lineAt(cursor.line);
  return ended.test(text.slice(0, cursor.character)) || ended.test(text);
}
