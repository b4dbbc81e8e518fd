import * as vscode from 'vscode';
import { closeAll, markedWords, openUnsaved, planOf, remarksOn, same } from './support';

const told = ['Explain what vapor is.', 'Explain what wind does.', 'Explain what heat is.'];
const steps = told.flatMap((step) => [step, '', 'In pairs, students draw what they think and compare.', '']);

describe('next and previous mark', () => {
  afterEach(closeAll);

  it('go through the marks in order and around', async () => {
    const editor = await openUnsaved(planOf(...steps));
    await markedWords(editor, 3);
    const lines = remarksOn(editor.document.uri).map(({ range }) => range.start.line);
    const visited: number[] = [];
    const go = async (direction: 'next' | 'previous'): Promise<void> => {
      await vscode.commands.executeCommand(`stemShift.${direction}Mark`);
      visited.push(editor.selection.active.line);
    };
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    for (let step = 0; step < lines.length; step++) await go('next');
    await go('next');
    await go('previous');
    same(visited, [...lines, lines[0], lines.at(-1)]);
  });

  it('leave the cursor alone where there is no mark', async () => {
    const editor = await openUnsaved('A note.\n');
    editor.selection = new vscode.Selection(0, 3, 0, 3);
    await vscode.commands.executeCommand('stemShift.nextMark');
    same(editor.selection.active, new vscode.Position(0, 3));
  });
});
