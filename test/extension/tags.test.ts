import * as vscode from 'vscode';
import { closeAll, hoverOn, markedWords, openUnsaved, same, until } from './support';
import { taggedLesson } from './tagged';

const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('stemShift');

async function openTagged(): Promise<vscode.TextEditor> {
  const editor = await openUnsaved(taggedLesson);
  await markedWords(editor, 1);
  return editor;
}

const symbolsOf = (uri: vscode.Uri): Thenable<vscode.DocumentSymbol[]> =>
  vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', uri);

const everySymbol = (symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
  symbols.flatMap((symbol) => [symbol, ...everySymbol(symbol.children)]);

const lensesOf = async (uri: vscode.Uri): Promise<vscode.CodeLens[]> =>
  (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 10)).filter(
    ({ command }) => command?.command === 'stemShift.showSectionTags',
  );

/** Chooses the row of the open list that stands so many rows below its first. */
async function chooseRow(row: number): Promise<void> {
  for (let at = 0; at < row; at++)
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
  await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
}

describe('tags', () => {
  afterEach(closeAll);

  describe('in the outline', () => {
    it('stand beside the name of a section, with its minutes', async () => {
      const { document } = await openTagged();
      const symbols = everySymbol(await symbolsOf(document.uri));
      const design = symbols.find(({ name, detail }) => name === 'Design' && detail !== '');
      same(design?.detail, '30 min · Problem-based, Voice, Social construction');
      const talk = symbols.find(({ name, detail }) => name === 'Talk' && detail !== '');
      same(talk?.detail, '10 min');
      const title = symbols.find(({ children }) => children.some(({ name }) => name === 'Design'));
      same(title?.name, 'Lesson plan: Cooler benches');
      same(title?.range.end.line, document.lineCount - 1);
      // The breadcrumbs of a heading's beginning are its own.
      same(design?.range.end.isBefore(talk?.range.start ?? new vscode.Position(0, 0)), true);
    });

    it('are silent where there is nothing to add to the headings, and where they are turned off', async () => {
      const plain = await openUnsaved('# Tool\n\n## Install\n\nRun it.\n');
      const names = everySymbol(await symbolsOf(plain.document.uri)).map(({ name }) => name);
      same(names.includes('Tool'), false);
      const { document } = await openTagged();
      await settings().update('outline', false, vscode.ConfigurationTarget.Workspace);
      same(
        everySymbol(await symbolsOf(document.uri)).filter(({ name }) => name === 'Design'),
        [],
      );
      await settings().update('outline', undefined, vscode.ConfigurationTarget.Workspace);
    });
  });

  describe('at the heading', () => {
    afterEach(() => settings().update('headingTags', undefined, vscode.ConfigurationTarget.Workspace));

    it('are a line to click where the setting asks for it, and none where it does not', async () => {
      const { document } = await openTagged();
      same(await lensesOf(document.uri), []);
      await settings().update('headingTags', 'codeLens', vscode.ConfigurationTarget.Workspace);
      const lenses = await lensesOf(document.uri);
      same(
        lenses.map(({ command, range }) => [command?.title, range.start.line]),
        [['P Problem-based · V Voice · S Social construction', 14]],
      );
      await settings().update('headingTags', 'off', vscode.ConfigurationTarget.Workspace);
      same(await lensesOf(document.uri), []);
    });

    it('say on hover what was seen, what it is and who says so, and one prompt', async () => {
      const editor = await openTagged();
      const text = await hoverOn(editor, '## Design');
      for (const words of [
        '**Voice.**',
        'students choose',
        'Kallick & Zmuda',
        '**To go further.**',
        'command:',
      ])
        same([words, text.replaceAll('\\', '').includes(words)], [words, true]);
    });

    it('offer the same on hover as on a click: the words, and a prompt that goes into the section', async () => {
      const editor = await openTagged();
      const before = editor.document.getText();
      const text = await hoverOn(editor, '## Design');
      const links = [...text.matchAll(/\(command:([\w.]+)\?([^)]*)\)/g)];
      same(
        links.map(([, command]) => command),
        ['stemShift.showSectionTags', 'stemShift.insertSectionPrompt'],
      );
      const values = JSON.parse(decodeURIComponent(links[1]?.[2] ?? '')) as unknown[];
      await vscode.commands.executeCommand('stemShift.insertSectionPrompt', ...values);
      const written = editor.document.getText();
      const at = editor.document.getText().indexOf('## Talk');
      same(
        [written.length > before.length, written.slice(at) === before.slice(before.indexOf('## Talk'))],
        [true, true],
      );
      await vscode.commands.executeCommand('undo');
      same(editor.document.getText(), before);
    });

    it('ask about a tag of the teacher that nothing shows', async () => {
      const editor = await openTagged();
      const text = await hoverOn(editor, '## Talk');
      same(text.includes('Which step shows it?'), true);
    });
  });

  it('say on hover what a word shows', async () => {
    const editor = await openTagged();
    const text = await hoverOn(editor, 'give each other');
    same([text.includes('**Social construction.**'), text.includes('**Voice.**')], [true, false]);
  });

  it('say on hover what the parts of a code mean, in the text and in the front matter', async () => {
    const editor = await openTagged();
    const text = (await hoverOn(editor, '4-PS3-2')).replaceAll('\\', '');
    for (const words of ['Next Generation Science Standards', 'grade 4', 'physical sciences'])
      same([words, text.includes(words)], [words, true]);
    same((await hoverOn(editor, 'MS-ETS1-1')).includes('middle school'), true);
  });

  it('lead from a heading to the words that show them', async () => {
    const editor = await openTagged();
    const chosen = vscode.commands.executeCommand(
      'stemShift.showSectionTags',
      editor.document.uri.toString(),
      14,
    );
    await until(async () => {
      await chooseRow(0);
      return !editor.selection.isEmpty;
    }, 'the first evidence selected');
    await chosen;
    same(taggedLesson.includes(editor.document.getText(editor.selection)), true);
    same(editor.selection.start.line >= 14 && editor.selection.start.line < 19, true);
  });

  it('offer a prompt that goes into the section, and one undo takes it back', async () => {
    const editor = await openTagged();
    const before = editor.document.getText();
    const line = 19;
    const chosen = vscode.commands.executeCommand(
      'stemShift.showSectionTags',
      editor.document.uri.toString(),
      line,
    );
    await until(async () => {
      await chooseRow(0);
      return editor.document.getText() !== before;
    }, 'a prompt written');
    await chosen;
    const after = editor.document.getText();
    same(after.startsWith(before.trimEnd()), true);
    same(/\n\nAsk: "/.test(after.slice(before.trimEnd().length)), true);
    await vscode.commands.executeCommand('undo');
    same(editor.document.getText(), before);
  });
});
