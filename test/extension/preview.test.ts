import * as vscode from 'vscode';
import { closeAll, markedWords, openUnsaved, same, until } from './support';
import { taggedLesson } from './tagged';

const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('stemShift');

const rendered = (document: vscode.TextDocument): Thenable<string> =>
  vscode.commands.executeCommand<string>('markdown.api.render', document);

describe("the editor's markdown preview", () => {
  afterEach(async () => {
    await settings().update('preview', undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
  });

  const open = async (): Promise<vscode.TextDocument> => {
    const editor = await openUnsaved(taggedLesson);
    await markedWords(editor, 1);
    return editor.document;
  };

  it('shows tags behind the heading, with their names for those who listen, and no marks', async () => {
    const html = await rendered(await open());
    const heading = /<h2[^>]*>Design[^]*?<\/h2>/.exec(html)?.[0] ?? html;
    for (const name of ['Problem-based', 'Voice', 'Social construction'])
      same([name, heading.includes(`aria-label="${name}"`)], [name, true]);
    same([...html.matchAll(/class="stem-shift-tags"/g)].length, 1);
    same(html.includes('stem-shift-mark'), false);
  });

  it('shows marks too where the setting asks for them', async () => {
    const document = await open();
    await settings().update('preview', 'tagsAndMarks', vscode.ConfigurationTarget.Workspace);
    await until(async () => (await rendered(document)).includes('stem-shift-mark'), 'the marks');
    const html = await rendered(document);
    const marked = [...html.matchAll(/<(\w+)[^>]*class="[^"]*stem-shift-mark[^"]*"[^>]*>([^<]*)/g)];
    same(
      marked.map(([, name, words]) => [name, words?.trim()]),
      [['p', 'Explain how a letter opens.']],
    );
    same(/<span class="stem-shift-sign"[^>]* title="[^"]+">/.test(html), true);
  });

  it('shows nothing where it is switched off', async () => {
    const document = await open();
    await settings().update('preview', 'off', vscode.ConfigurationTarget.Workspace);
    same((await rendered(document)).includes('stem-shift'), false);
  });

  it('marks steps of lists and rows of tables', async () => {
    const lesson = taggedLesson.replace(
      'Explain how a letter opens.',
      '1. Students greet.\n2. Explain how a letter opens.\n\n| Teacher | Students |\n| --- | --- |\n| Explain how a letter closes. | Take notes. |',
    );
    const { document } = await openUnsaved(lesson);
    await settings().update('preview', 'tagsAndMarks', vscode.ConfigurationTarget.Workspace);
    await until(async () => {
      const html = await rendered(document);
      const names = [...html.matchAll(/<(\w+)[^>]*class="[^"]*stem-shift-mark/g)].map(([, name]) => name);
      return names.includes('li') && names.includes('tr');
    }, 'a step and a row marked');
  });

  it('escapes what it says', async () => {
    const { document } = await openUnsaved(taggedLesson.replace('a letter', '<b onclick="x">a letter</b>'));
    await settings().update('preview', 'tagsAndMarks', vscode.ConfigurationTarget.Workspace);
    same(/(?:title|aria-label)="[^"]*<b/.test(await rendered(document)), false);
  });
});
