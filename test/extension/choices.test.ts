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

  it('looks into the project file again where nobody tells that it has changed', async () => {
    const place = vscode.Uri.parse('stem-shift-silent:/unit/');
    const [uri, project] = [vscode.Uri.joinPath(place, 'lesson.md'), '/unit/.stem-shift.yaml'];
    const files = new Map([[uri.path, lesson]]);
    const registration = vscode.workspace.registerFileSystemProvider(place.scheme, silentFiles(files));
    const severityIs = async (wanted: vscode.DiagnosticSeverity): Promise<void> => {
      await vscode.window.showTextDocument(uri, { preview: false });
      await waitForDiagnostics(uri, () => marksOf(uri)[0]?.severity === wanted);
      await closeAll();
    };
    try {
      await severityIs(vscode.DiagnosticSeverity.Information);
      files.set(project, 'rules:\n  sole-deliverer: warning\n');
      await severityIs(vscode.DiagnosticSeverity.Warning);
      files.set(project, 'rules:\n  sole-deliverer: hint\n');
      await severityIs(vscode.DiagnosticSeverity.Hint);
      files.delete(project);
      await severityIs(vscode.DiagnosticSeverity.Information);
    } finally {
      registration.dispose();
    }
  });
});

/** Files that can be read, by their paths; nothing is ever told of a change. */
function silentFiles(files: ReadonlyMap<string, string>): vscode.FileSystemProvider {
  const textOf = (uri: vscode.Uri): string => {
    const text = files.get(uri.path);
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return text;
  };
  const refuse = (uri: vscode.Uri): never => {
    throw vscode.FileSystemError.NoPermissions(uri);
  };
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: (uri) => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: textOf(uri).length }),
    readFile: (uri) => new TextEncoder().encode(textOf(uri)),
    readDirectory: () => [],
    writeFile: refuse,
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
  };
}
