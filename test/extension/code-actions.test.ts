import * as vscode from 'vscode';
import {
  actionCalled,
  actionsOn,
  choose,
  closeAll,
  markedWords,
  openUnsaved,
  planOf,
  same,
  writeFile,
} from './support';

const undo = (): Thenable<unknown> => vscode.commands.executeCommand('undo');

/** Each place in which telling may stand, and what the lesson says there once the reason is given. */
const places: readonly {
  readonly where: string;
  readonly steps: readonly string[];
  readonly told: string;
  readonly title: string;
  readonly after: readonly string[];
}[] = [
  {
    where: 'before a paragraph',
    steps: ['Students draw a puddle.', '', 'Explain what vapor is.'],
    told: 'Explain',
    title: 'I mean to tell here',
    after: [
      'Students draw a puddle.',
      '',
      '<!-- stem-shift: tell because it is safer -->',
      'Explain what vapor is.',
    ],
  },
  {
    where: 'inside the list, before a later step',
    steps: ['1. Students draw a puddle.', '2. Explain what vapor is.', '3. Students compare.'],
    told: 'Explain',
    title: 'I mean to tell here',
    after: [
      '1. Students draw a puddle.',
      '   <!-- stem-shift: tell because it is safer -->',
      '2. Explain what vapor is.',
      '3. Students compare.',
    ],
  },
  {
    where: 'before the first step of a nested list',
    steps: ['- Students draw a puddle.', '  - Explain what vapor is.', '- Students compare.'],
    told: 'Explain',
    title: 'I mean to tell here',
    after: [
      '- Students draw a puddle.',
      '  <!-- stem-shift: tell because it is safer -->',
      '  - Explain what vapor is.',
      '- Students compare.',
    ],
  },
  {
    where: 'under the heading, for a row of a table',
    steps: ['| Teacher | Students |', '| --- | --- |', '| Explain what vapor is. | Take notes. |'],
    told: 'Explain',
    title: 'I mean to tell in this section',
    after: [
      '<!-- stem-shift: tell because it is safer -->',
      '',
      '| Teacher | Students |',
      '| --- | --- |',
      '| Explain what vapor is. | Take notes. |',
    ],
  },
];

describe('the light bulb', () => {
  afterEach(closeAll);

  for (const { where, steps, told, title, after } of places) {
    it(`writes a reason ${where}, and one undo takes it back`, async () => {
      const editor = await openUnsaved(planOf(...steps));
      const before = editor.document.getText();
      await markedWords(editor, 1);
      const action = actionCalled(await actionsOn(editor, told), title);
      await choose(action, 'it is safer');
      const procedure = editor.document.getText().split('## Procedure\n')[1]?.trim();
      same(procedure, after.join('\n'));
      same(await markedWords(editor, 0), []);
      await undo();
      same(editor.document.getText(), before);
      await markedWords(editor, 1);
    });
  }

  it('turns telling into a question, keeps what was told, and one undo restores it', async () => {
    const editor = await openUnsaved(
      planOf('1. Students draw.', '2. Explain that vapor is water in the air.'),
    );
    const before = editor.document.getText();
    await markedWords(editor, 1);
    const offered = (await actionsOn(editor, 'Explain')).filter(
      ({ edit, isPreferred }) => edit || isPreferred,
    );
    const [rewrite] = offered;
    if (!rewrite || offered.length < 3)
      throw new Error(`Too little is offered: ${offered.map(({ title }) => title)}`);
    await choose(rewrite);
    same(await markedWords(editor, 0), []);
    const after = editor.document.getText();
    same([after === before, after.includes('vapor is water in the air')], [false, true]);
    same(after.startsWith(before.slice(0, before.indexOf('2. '))), true);
    await undo();
    same(editor.document.getText(), before);
    await markedWords(editor, 1);
  });

  it('keeps the line endings of the file', async () => {
    const text = planOf('Students draw.', '', 'Explain what vapor is.').replaceAll('\n', '\r\n');
    const uri = await writeFile('windows.md', text);
    const editor = await vscode.window.showTextDocument(uri, { preview: false });
    await markedWords(editor, 1);
    await choose(actionCalled(await actionsOn(editor, 'Explain'), 'I mean to tell here'), 'it is safer');
    const comment = '<!-- stem-shift: tell because it is safer -->\r\n';
    same(editor.document.getText(), text.replace('Explain', `${comment}Explain`));
    await closeAll();
    await vscode.workspace.fs.delete(uri);
  });

  it('writes no reason that would end its own comment', async () => {
    const editor = await openUnsaved(planOf('Students draw.', '', 'Explain what vapor is.'));
    const before = editor.document.getText();
    await markedWords(editor, 1);
    await choose(actionCalled(await actionsOn(editor, 'Explain'), 'I mean to tell here'), 'so --> there');
    same(editor.document.getText(), before);
  });

  it('turns a remark off in the front matter and leaves the rest of it as it was', async () => {
    const matter = '---\n# ours\ntitle:   Puddles\ngrade: "5"\n---\n\n';
    const editor = await openUnsaved(matter + planOf('Explain what vapor is.'));
    await markedWords(editor, 1);
    await choose(actionCalled(await actionsOn(editor, 'Explain'), 'Turn off'));
    const expected = '---\n# ours\ntitle:   Puddles\ngrade: "5"\nstem-shift:\n  off: [sole-deliverer]\n---\n';
    same(editor.document.getText().slice(0, expected.length), expected);
    same(await markedWords(editor, 0), []);
  });

  it('is a choice: nothing of it is offered as a fix on save', async () => {
    const editor = await openUnsaved(planOf('Explain what vapor is.'));
    await markedWords(editor, 1);
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      new vscode.Range(0, 0, editor.document.lineCount, 0),
      vscode.CodeActionKind.SourceFixAll.value,
    );
    same(
      fixes.map(({ title }) => title),
      [],
    );
  });
});
