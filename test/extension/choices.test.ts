import * as vscode from 'vscode';
import {
  actionsOn,
  closeAll,
  lessonUri,
  markedWords,
  marksOf,
  openUnsaved,
  planOf,
  same,
  waitForDiagnostics,
  writeFile,
} from './support';

const lesson = planOf('Explain what vapor is.');

describe('what a teacher or a project may choose', () => {
  afterEach(closeAll);

  it('turns one file off and on again, and the file stays as it is', async () => {
    const editor = await openUnsaved(lesson);
    await markedWords(editor, 1);
    await vscode.commands.executeCommand('stemShift.toggleFile');
    same(await markedWords(editor, 0), []);
    same((await actionsOn(editor, 'Explain')).length, 0);
    await vscode.commands.executeCommand('stemShift.toggleFile');
    same(await markedWords(editor, 1), ['Explain what vapor is.']);
    same(editor.document.getText(), lesson);
  });

  it('obeys the settings of the editor', async () => {
    const editor = await openUnsaved(lesson);
    await markedWords(editor, 1);
    const settings = vscode.workspace.getConfiguration('stemShift');
    await settings.update('enabled', false, vscode.ConfigurationTarget.Workspace);
    same(await markedWords(editor, 0), []);
    await settings.update('enabled', undefined, vscode.ConfigurationTarget.Workspace);
    same(await markedWords(editor, 1), ['Explain what vapor is.']);
  });

  it('obeys the nearest project file as soon as it changes', async () => {
    const uri = await writeFile('configured/lesson.md', lesson);
    await vscode.window.showTextDocument(uri, { preview: false });
    await waitForDiagnostics(uri, () => marksOf(uri)[0]?.severity === vscode.DiagnosticSeverity.Information);
    await writeFile('configured/.stem-shift.yaml', 'rules:\n  sole-deliverer: warning\n');
    await waitForDiagnostics(uri, () => marksOf(uri)[0]?.severity === vscode.DiagnosticSeverity.Warning);
    await writeFile('configured/.stem-shift.yaml', 'ignore:\n  - lesson.md\n');
    await waitForDiagnostics(uri, () => marksOf(uri).length === 0);
    await vscode.workspace.fs.delete(lessonUri('configured/.stem-shift.yaml'));
    await waitForDiagnostics(uri, () => marksOf(uri)[0]?.severity === vscode.DiagnosticSeverity.Information);
    await closeAll();
    await vscode.workspace.fs.delete(lessonUri('configured'), { recursive: true });
  });

  it('says in the project file what is not understood there', async () => {
    const uri = await writeFile('configured/lesson.md', lesson);
    const file = await writeFile('configured/.stem-shift.yaml', 'posible: true\n');
    await vscode.window.showTextDocument(uri, { preview: false });
    const [problem] = await waitForDiagnostics(file, (all) => all.length > 0);
    same(problem?.range, new vscode.Range(0, 0, 0, 'posible'.length));
    await vscode.workspace.fs.delete(file);
    await waitForDiagnostics(file, (all) => all.length === 0);
    await closeAll();
    await vscode.workspace.fs.delete(lessonUri('configured'), { recursive: true });
  });
});
