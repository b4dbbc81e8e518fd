import * as vscode from 'vscode';
import type { Services } from '../../src/extension/services/services';
import {
  createWorkspaceTags,
  type WorkspaceTags,
} from '../../src/extension/features/tags/view/read-workspace';
import { childrenOf, rootsOf, toItem, type Node } from '../../src/extension/features/tags/view/tree';
import { someServices } from './some-services';
import { closeAll, lessonUri, same, until, writeFile } from './support';
import { taggedLesson } from './tagged';

const labels = (nodes: readonly Node[]): unknown[] => nodes.map((node) => toItem(node).label);

describe('the list of tags in the side bar', () => {
  let parts: Services & vscode.Disposable;
  let workspace: WorkspaceTags;
  let uri: vscode.Uri;
  before(async () => {
    uri = await writeFile('unit/benches.md', taggedLesson);
  });
  beforeEach(() => {
    parts = someServices();
    workspace = createWorkspaceTags(parts);
  });
  afterEach(async () => {
    workspace.dispose();
    parts.dispose();
    await closeAll();
  });
  after(() => vscode.workspace.fs.delete(lessonUri('unit'), { recursive: true }));

  const titles = (): string[] => workspace.lessons().map(({ title }) => title);

  it('reads nothing before somebody looks, and then every lesson that shows something', async () => {
    same([workspace.state, titles()], ['unread', []]);
    await workspace.read();
    same(workspace.state, 'read');
    same(titles(), ['Where do puddles go?', 'Cooler benches']);
  });

  it('lists tags with counts, below them lessons, below them sections with their words', async () => {
    await workspace.read();
    const roots = rootsOf(workspace.lessons(), 'tag');
    same(labels(roots), ['Problem-based', 'Voice', 'Social construction']);
    const social = roots[2];
    if (!social) throw new Error('no such tag');
    same(toItem(social).description, '2 sections, 2 lessons');
    const lesson = childrenOf(social).at(-1);
    if (!lesson) throw new Error('no lesson');
    same([toItem(lesson).label, toItem(lesson).description], ['Cooler benches', '1 section']);
    const [section] = childrenOf(lesson);
    if (!section) throw new Error('no section');
    const item = toItem(section);
    same(item.label, 'Design');
    const [target, options] = (item.command?.arguments ?? []) as [vscode.Uri, vscode.TextDocumentShowOptions];
    same(target.toString(), uri.toString());
    const editor = await vscode.window.showTextDocument(target, options);
    same(`“${editor.document.getText(editor.selection)}”`, item.description);
  });

  it('lists lessons with the letters of their tags, below them each section once', async () => {
    await workspace.read();
    const lesson = rootsOf(workspace.lessons(), 'lesson').at(-1);
    if (!lesson) throw new Error('no lesson');
    const item = toItem(lesson);
    same([item.label, item.description], ['Cooler benches', 'P · V · S']);
    same(item.accessibilityInformation?.label, 'Cooler benches, Problem-based, Voice, Social construction');
    same(String(item.tooltip).includes('Driving question: How might we'), true);
    same(labels(childrenOf(lesson)), ['Design', 'Talk']);
  });

  it('follows files as they come, change and go', async () => {
    await workspace.read();
    const other = await writeFile('unit/second.md', taggedLesson.replaceAll('benches', 'roofs'));
    await until(() => titles().includes('Cooler roofs'), 'the new lesson listed');
    await writeFile('unit/second.md', taggedLesson.replaceAll('benches', 'walls'));
    await until(() => titles().includes('Cooler walls'), 'the changed lesson listed');
    await vscode.workspace.fs.delete(other);
    await until(() => !titles().includes('Cooler walls'), 'the deleted lesson gone');
  });

  it('stops when asked, and says so', async () => {
    const reading = workspace.read();
    workspace.stop();
    await reading;
    same([workspace.state, titles()], ['stopped', []]);
    await workspace.read();
    same(workspace.state, 'read');
  });

  it('leaves out what the project leaves out', async () => {
    const file = await writeFile('unit/.stem-shift.yaml', 'ignore: [benches.md]\n');
    await workspace.read();
    same(titles().includes('Cooler benches'), false);
    await vscode.workspace.fs.delete(file);
  });

  it('leaves out what git ignores, and what the editor is told not to list', async () => {
    const settings = vscode.workspace.getConfiguration('search');
    const { Workspace } = vscode.ConfigurationTarget;
    await writeFile('unit/drafts/one.md', taggedLesson.replaceAll('benches', 'drafts'));
    await writeFile('unit/drafts/kept.md', taggedLesson.replaceAll('benches', 'ponds'));
    await writeFile('unit/old/2019/two.md', taggedLesson.replaceAll('benches', 'relics'));
    const ignoreFile = await writeFile('unit/.gitignore', 'drafts/*\n!drafts/kept.md\n');
    await settings.update('exclude', { 'unit/{old,older}': true }, Workspace);
    // Told of the rules by and by, the list is read more than once.
    void workspace.read();
    const listed = JSON.stringify(['Where do puddles go?', 'Cooler benches', 'Cooler ponds']);
    await until(() => workspace.state === 'read' && JSON.stringify(titles()) === listed, listed);
    // Neither does a file come in that changes, or that is open.
    const late = await writeFile('unit/drafts/late.md', taggedLesson.replaceAll('benches', 'latecomers'));
    const seen = await writeFile('unit/seen.md', taggedLesson.replaceAll('benches', 'sights'));
    await until(() => titles().includes('Cooler sights'), 'a lesson beside them listed');
    same(titles().includes('Cooler latecomers'), false);
    await vscode.workspace.fs.delete(seen);
    await vscode.workspace.fs.delete(ignoreFile);
    await until(() => titles().includes('Cooler latecomers'), 'what git no longer ignores listed');
    await settings.update('exclude', undefined, Workspace);
    await until(() => titles().includes('Cooler relics'), 'what the settings no longer exclude listed');
    await vscode.workspace.fs.delete(late);
    for (const folder of ['unit/drafts', 'unit/old'])
      await vscode.workspace.fs.delete(lessonUri(folder), { recursive: true });
  });

  it('leads by keyboard from a tag to the words in a lesson', async () => {
    await vscode.commands.executeCommand('stemShift.tags.focus');
    let pause = 150;
    await until(async () => {
      await vscode.commands.executeCommand('stemShift.tags.focus');
      // What an earlier try has unfolded is folded again: to unfold it once more would lead into it.
      const steps = ['collapseAll', 'focusFirst', 'expand', 'focusDown', 'expand', 'focusDown', 'select'];
      for (const step of steps) {
        await vscode.commands.executeCommand(`list.${step}`);
        // What is unfolded is asked for across processes; on a busy machine that takes longer.
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      pause = Math.min(2 * pause, 1200);
      return vscode.window.activeTextEditor?.selection.isEmpty === false;
    }, 'the words of the first tag selected');
    // The list may still be filling, so either lesson may be its first.
    const name = vscode.window.activeTextEditor?.document.uri.path.split('/').pop() ?? '';
    same(['benches.md', 'puddles.md'].includes(name), true);
  });
});
