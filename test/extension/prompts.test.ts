import * as vscode from 'vscode';
import { closeAll, openUnsaved, planOf, same, until } from './support';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: readonly string[];
}

/** The snippets of the extension, as it ships them. */
async function snippets(): Promise<[string, Snippet][]> {
  const extension = vscode.extensions.getExtension('stem-shift.stem-shift');
  if (!extension) throw new Error('The extension is not there.');
  const all: [string, Snippet][] = [];
  for (const name of ['prompts', 'skeletons', 'coach']) {
    const uri = vscode.Uri.joinPath(extension.extensionUri, 'snippets', `${name}.json`);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    all.push(...Object.entries(JSON.parse(text) as Record<string, Snippet>));
  }
  return all;
}

const frames: readonly (readonly [string, string, string])[] = [
  ['a list', '- One\n- ', '\n- Three\n'],
  ['a table', '| a | b |\n|---|---|\n| One | ', ' |\n'],
  ['a paragraph', 'One.\n\n', '\n\nThree.\n'],
];

const cursorAt = (editor: vscode.TextEditor, offset: number): void => {
  const place = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(place, place);
};

describe('student-voice prompts', () => {
  afterEach(closeAll);

  it('each snippet goes in once, in a list, a table or a paragraph in turn', async () => {
    const editor = await openUnsaved('');
    for (const [at, [name, { body }]] of (await snippets()).entries()) {
      // A skeleton is a document of its own.
      const [, before, after] = (body.length > 1 ? undefined : frames[at % frames.length]) ?? ['', '', ''];
      const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
      await editor.edit((edit) => edit.replace(whole, before + after));
      cursorAt(editor, before.length);
      await editor.insertSnippet(new vscode.SnippetString(body.join('\n')));
      const text = editor.document.getText();
      const middle = text.slice(before.length, text.length - after.length);
      if (
        !text.startsWith(before) ||
        !text.endsWith(after) ||
        middle.trim() === '' ||
        /\$\{|\$\d/.test(middle)
      )
        throw new Error(`${name}: ${text}`);
      if (body.length === 1 && middle.includes('\n')) throw new Error(`${name} takes more than a line`);
      await vscode.commands.executeCommand('leaveSnippet');
    }
  });

  it('one is inserted as the next step, with the topic of its section; later steps count on; one undo takes back both', async () => {
    const editor = await openUnsaved(planOf('1. Students draw a puddle.', '2. Students compare.'));
    const before = editor.document.getText();
    cursorAt(editor, before.indexOf('draw'));
    await vscode.commands.executeCommand('stemShift.insertPrompt', 'voice-question-3-5');
    await until(() => editor.document.getText().includes('Ask: '), 'the prompt');
    const after = editor.document.getText();
    same(
      /\n1\. Students draw a puddle\.\n2\. Ask: "What question about .*\n3\. Students compare\./.test(after),
      true,
    );
    await vscode.commands.executeCommand('undo');
    same(editor.document.getText(), before);
  });

  it('behind "Ask:" a question can be completed, nowhere else, and Tab and Enter stay free', async () => {
    const editor = await openUnsaved(planOf('1. Students draw a puddle.', '2. Ask: ', '3. Listen'));
    const complete = async (line: number): Promise<vscode.CompletionItem[]> => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        new vscode.Position(line, editor.document.lineAt(line).text.length),
      );
      return list.items.filter(({ detail }) => /voice|co-creation|social|self/.test(detail ?? ''));
    };
    const step = editor.document.getText().split('\n').indexOf('2. Ask: ');
    const offered = await complete(step);
    same(offered.length > 3, true);
    for (const { preselect, commitCharacters } of offered)
      same([preselect ?? false, commitCharacters ?? []], [false, []]);
    same(await complete(step - 1), []);
    same(await complete(step + 1), []);
    // Typed as a person would: no list opens, so Enter makes a new line.
    cursorAt(editor, editor.document.offsetAt(new vscode.Position(step, 8)));
    await vscode.commands.executeCommand('type', { text: ' ' });
    await vscode.commands.executeCommand('type', { text: '\n' });
    same(/^2\. Ask: \s*$/m.test(editor.document.getText()), true);
    same(editor.document.lineAt(step + 1).text.includes('Listen'), false);
  });
});
