import * as vscode from 'vscode';
import {
  closeAll,
  lessonUri,
  markedWords,
  marksOf,
  openLesson,
  openUnsaved,
  planOf,
  same,
  until,
  waitForDiagnostics,
  writeFile,
} from './support';

const opening = 'Explain to students that the sun warms the water until it rises into the air as vapor.';

describe('marks', () => {
  afterEach(closeAll);

  it('stand on the very words of a saved lesson', async () => {
    const { document } = await openLesson('puddles.md');
    await waitForDiagnostics(document.uri, (all) => all.length > 0);
    const [mark] = marksOf(document.uri);
    same(mark?.range, new vscode.Range(14, 0, 14, opening.length));
    const { value, target } = mark?.code as { value: string; target: vscode.Uri };
    same(value, 'sole-deliverer');
    same(target.path.endsWith('/docs/rules/sole-deliverer.md'), true);
  });

  it('come while the lesson is written, before it is saved', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: planOf('Students draw a puddle.'),
    });
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    await editor.edit((edit) => edit.insert(new vscode.Position(10, 0), 'Explain what vapor is.\n\n'));
    same(await markedWords(editor, 1), ['Explain what vapor is.']);
    await editor.edit((edit) => edit.delete(new vscode.Range(10, 0, 12, 0)));
    same(await markedWords(editor, 0), []);
  });

  it('stay away from a sentence that is not ended, until the cursor leaves it', async () => {
    const editor = await openUnsaved(planOf('', '', '', 'Students draw a puddle.'));
    await editor.edit((edit) =>
      edit.insert(
        new vscode.Position(10, 0),
        'Explain what vapor is.\n\nIn pairs, students compare.\n\nExplain',
      ),
    );
    editor.selection = new vscode.Selection(14, 7, 14, 7);
    await vscode.commands.executeCommand('type', { text: ' what water' });
    same(await markedWords(editor, 1), ['Explain what vapor is.']);
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    same(await markedWords(editor, 2), ['Explain what vapor is.', 'Explain what water']);
  });

  it('come to a sentence when it is ended', async () => {
    const editor = await openUnsaved(planOf(''));
    editor.selection = new vscode.Selection(10, 0, 10, 0);
    await vscode.commands.executeCommand('type', { text: 'Explain what water is' });
    await vscode.commands.executeCommand('type', { text: '.' });
    same(await markedWords(editor, 1), ['Explain what water is.']);
  });

  it('count characters the same where lines end with CRLF', async () => {
    const uri = await writeFile(
      'windows-marks.md',
      planOf('Explain what vapor is.').replaceAll('\n', '\r\n'),
    );
    const editor = await vscode.window.showTextDocument(uri, { preview: false });
    same(editor.document.eol, vscode.EndOfLine.CRLF);
    same(await markedWords(editor, 1), ['Explain what vapor is.']);
    await closeAll();
    await vscode.workspace.fs.delete(uri);
  });

  it('leave other languages and other texts alone', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: planOf('Explain what vapor is.'),
    });
    await vscode.window.showTextDocument(document);
    const lesson = await openLesson('puddles.md');
    await waitForDiagnostics(lesson.document.uri, (all) => all.length > 0);
    same(marksOf(document.uri), []);
  });

  it('go when the lesson is closed', async () => {
    await openLesson('puddles.md');
    await waitForDiagnostics(lessonUri('puddles.md'), (all) => all.length > 0);
    await closeAll();
    await waitForDiagnostics(lessonUri('puddles.md'), (all) => all.length === 0);
  });

  it('go when the file is deleted', async () => {
    const uri = await writeFile('short-lived.md', planOf('Explain what vapor is.'));
    await vscode.window.showTextDocument(uri, { preview: false });
    await waitForDiagnostics(uri, (all) => all.length > 0);
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(uri);
    await vscode.workspace.applyEdit(edit);
    await waitForDiagnostics(uri, (all) => all.length === 0);
  });

  it('move with a file that is renamed', async () => {
    const before = await writeFile('before.md', planOf('Explain what vapor is.'));
    const after = lessonUri('after.md');
    await vscode.window.showTextDocument(before, { preview: false });
    await waitForDiagnostics(before, (all) => all.length > 0);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(before, after);
    await vscode.workspace.applyEdit(edit);
    await waitForDiagnostics(before, (all) => all.length === 0);
    await until(
      () => vscode.window.activeTextEditor?.document.uri.path === after.path,
      'the renamed lesson in its tab',
    );
    await waitForDiagnostics(after, (all) => all.length > 0);
    await closeAll();
    await vscode.workspace.fs.delete(after);
  });
});
