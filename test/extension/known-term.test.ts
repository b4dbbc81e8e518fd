import * as vscode from 'vscode';
import {
  actionCalled,
  actionsOn,
  choose,
  closeAll,
  lessonUri,
  openUnsaved,
  planOf,
  remarksOn,
  same,
  until,
  waitForDiagnostics,
  writeFile,
} from './support';

const termsIn = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

const remarkedTerms = ({ uri }: vscode.TextDocument): number =>
  remarksOn(uri).filter(({ code }) => typeof code === 'object' && code.value === 'undefined-term').length;

describe('a term that readers may not know', () => {
  const file = lessonUri('.stem-shift.yaml');
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(file).then(undefined, () => {});
  });

  const open = async (): Promise<vscode.TextEditor> => {
    const editor = await openUnsaved(planOf('In pairs, students bring results to the PLC and compare.'));
    await waitForDiagnostics(editor.document.uri, () => remarkedTerms(editor.document) === 1);
    return editor;
  };

  it('is spelled out at its first use, and one undo takes it back', async () => {
    const editor = await open();
    const before = editor.document.getText();
    await choose(actionCalled(await actionsOn(editor, 'PLC'), 'Spell it out'));
    same(editor.document.getText(), before.replace('PLC', 'professional learning community (PLC)'));
    await waitForDiagnostics(editor.document.uri, () => remarkedTerms(editor.document) === 0);
    await vscode.commands.executeCommand('undo');
    same(editor.document.getText(), before);
  });

  it('goes onto a list of the project that was not there yet', async () => {
    const editor = await open();
    await choose(actionCalled(await actionsOn(editor, 'PLC'), 'Our readers know "PLC"'));
    same(await termsIn(file), 'terms: [PLC]\n');
    await waitForDiagnostics(editor.document.uri, () => remarkedTerms(editor.document) === 0);
  });

  it('goes onto the list that is there, whose comments and order stay', async () => {
    await writeFile('.stem-shift.yaml', '# ours\nterms:\n  - PBL # known\n\npossible: false\n');
    const editor = await open();
    await choose(actionCalled(await actionsOn(editor, 'PLC'), 'Our readers know "PLC"'));
    await until(
      async () => (await termsIn(file)) === '# ours\nterms:\n  - PBL # known\n  - PLC\n\npossible: false\n',
      'the term in the file',
    );
    await waitForDiagnostics(editor.document.uri, () => remarkedTerms(editor.document) === 0);
  });

  it('asks which meaning it has where there are several, and expands none by itself', async () => {
    const editor = await openUnsaved(planOf('In pairs, students compare the plan of the CBL.'));
    await waitForDiagnostics(editor.document.uri, () => remarkedTerms(editor.document) === 1);
    const offered = (await actionsOn(editor, 'CBL')).filter(({ title }) => title.startsWith('It means'));
    same([offered.length > 1, offered.some(({ isPreferred }) => isPreferred === true)], [true, false]);
  });
});
