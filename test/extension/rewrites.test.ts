import * as vscode from 'vscode';
import { closeAll, markedWords, openUnsaved, planOf, same, until } from './support';

/** Each by keyboard alone: go to the mark, open the light bulb, take the first. */
const places: readonly { where: string; steps: readonly string[]; after: RegExp }[] = [
  {
    where: 'a row of a table',
    steps: ['| Min | Teacher |', '| --- | --- |', '| 5 | Explain that vapor is water in the air. |'],
    after: /^\| 5 \| Ask: "[^"|]*\?[^"|]*" \([^|]*\) · Listen for: vapor is water in the air\. \|$/m,
  },
  {
    where: 'a nested step',
    steps: ['1. Students draw.', '   - Explain that vapor is water in the air.', '2. Students compare.'],
    after:
      /^ {3}- Ask: "[^"]*\?[^"]*" \(.*\)\n {5}- Listen for: vapor is water in the air\.\n2\. Students compare\.$/m,
  },
  {
    where: 'a line of a script',
    steps: ['**Teacher:** Explain that vapor is water in the air.', '', 'Students compare.'],
    after:
      /^\*\*Teacher:\*\* Ask, "[^"]*\?[^"]*" \(.*\)\n\nListen for: vapor is water in the air\.\n\nStudents compare\.$/m,
  },
];

const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(command);

/** Opens the light bulb and takes its first line. The list comes when it can, and not where the window has no focus yet. */
async function acceptFirst(isDone: () => boolean): Promise<boolean> {
  await run('editor.action.quickFix');
  for (let attempt = 0; attempt < 15 && !isDone(); attempt++) {
    await run('acceptSelectedCodeAction');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return isDone();
}

/** Opens the light bulb and takes the line that stands so many below its first. The list tells nobody that it is there. */
async function acceptLine(place: number): Promise<void> {
  await run('workbench.action.focusActiveEditorGroup');
  await run('editor.action.quickFix');
  await new Promise((resolve) => setTimeout(resolve, 3000));
  for (let turn = 0; turn < place; turn++) await run('selectNextCodeAction');
  await run('acceptSelectedCodeAction');
  await new Promise((resolve) => setTimeout(resolve, 1000));
}

/** Applies the preview of a change, if one comes within a while. */
async function appliesPreview(isDone: () => boolean): Promise<boolean> {
  for (let attempt = 0; attempt < 40 && !isDone(); attempt++) {
    await run('refactorPreview.apply');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return isDone();
}

describe('rewrites by keyboard', () => {
  afterEach(closeAll);

  for (const { where, steps, after } of places)
    it(`turn telling in ${where} into a question`, async () => {
      const editor = await openUnsaved(planOf(...steps));
      const before = editor.document.getText();
      await markedWords(editor, 1);
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await run('stemShift.nextMark');
      await until(() => acceptFirst(() => editor.document.getText() !== before), 'the rewrite');
      same(
        [after.test(editor.document.getText()), editor.document.getText()],
        [true, editor.document.getText()],
      );
      await run('undo');
      same(editor.document.getText(), before);
    });

  it('show a reshaped run before anything of it is written, and one undo takes it back', async () => {
    const editor = await openUnsaved(
      planOf(
        '- Explain that vapor is water in the air.',
        '- Explain that warm air holds more vapor.',
        '- Explain that vapor turns into drops on cold glass.',
      ),
    );
    const before = editor.document.getText();
    await markedWords(editor, 3);
    const at = editor.document.positionAt(before.indexOf('Explain'));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      new vscode.Range(at, at),
      vscode.CodeActionKind.QuickFix.value,
    );
    const place = actions.findIndex(({ title }) => title.startsWith('Reshape these 3 told steps'));
    if (place < 0) throw new Error(`It is not offered: ${actions.map(({ title }) => title)}`);
    editor.selection = new vscode.Selection(at, at);
    const isWritten = (): boolean => editor.document.getText() !== before;
    await until(async () => {
      await acceptLine(place);
      same(isWritten(), false);
      return appliesPreview(isWritten);
    }, 'the preview');
    const after = editor.document.getText();
    const places = ['Launch', 'Explore', 'Share', 'Listen for', 'Explain'].map((step) =>
      after.search(new RegExp(`- (?:\\*\\*)?${step}`)),
    );
    same(
      places.every((place, at) => place > (places[at - 1] ?? 0)),
      true,
    );
    same(after.includes('- Explain that warm air holds more vapor.'), true);
    // What is optional waits to be chosen.
    same(after.includes('**Look back'), false);
    await vscode.window.showTextDocument(editor.document);
    await run('undo');
    same(editor.document.getText(), before);
  });
});
