import * as vscode from 'vscode';
import { formatBaseline } from '../../src/core/index';
import type { Services } from '../../src/extension/services/services';
import { baseUri, registerBaseText } from '../../src/extension/features/review/base-text';
import {
  findGit,
  type GitApi,
  type GitChange,
  type GitRepository,
} from '../../src/extension/features/review/git-api';
import { placeFrom, placesInOrder } from '../../src/extension/features/review/next-change';
import { openChange } from '../../src/extension/features/review/open-change';
import { placesOf } from '../../src/extension/features/review/places';
import { childrenOf, toItem, type Node } from '../../src/extension/features/review/tree';
import {
  createWorkspaceReview,
  type WorkspaceReview,
} from '../../src/extension/features/review/workspace-review';
import { asked, closing, earlier, fakeRepository, gitWith, told } from './review-repository';
import { someServices } from './some-services';
import { closeAll, lessonUri, marksOf, planOf, same, until, waitForDiagnostics, writeFile } from './support';

describe('the review of what changed', () => {
  let parts: Services & vscode.Disposable;
  let review: WorkspaceReview;
  const start = (git: () => Promise<GitApi | undefined>): void => {
    parts = someServices();
    review = createWorkspaceReview(parts, git);
  };
  before(async () => {
    await writeFile(
      'review/heat.md',
      planOf(`1. ${asked}`, `2. ${closing}`, '3. Tell them that dew is water.'),
    );
    await writeFile('review/new-name.md', earlier['old.md'] ?? '');
    await writeFile('review/fresh.md', planOf(`1. ${told}`, `2. ${closing}`));
    await writeFile('review/notes.md', 'Buy chalk.\n');
  });
  afterEach(async () => {
    review.dispose();
    parts.dispose();
    await closeAll();
  });
  after(() => vscode.workspace.fs.delete(lessonUri('review'), { recursive: true }));

  const roots = (): Node[] => review.lessons().map((lesson) => ({ kind: 'lesson', lesson }));
  const lessonCalled = (name: string) => {
    const found = review.lessons().find(({ changed }) => changed.uri.path.endsWith(`/${name}`));
    if (!found) throw new Error(`No lesson ${name}`);
    return found;
  };

  it('reads nothing before somebody asks, and then each changed lesson with what moved, strengths first', async () => {
    start(gitWith(fakeRepository()));
    same([review.state, review.lessons().length], ['unread', 0]);
    await review.read();
    same([review.state, review.against, review.others], ['read', 'main', 1]);
    const rows = roots().map((node) => [toItem(node).label, toItem(node).description]);
    same(rows, [
      ['fresh.md', 'new · 1 invitation'],
      ['gone.md', 'taken out'],
      ['heat.md', '1 place now asks · + Voice · 1 invitation'],
    ]);
    const places = placesOf(lessonCalled('heat.md'));
    same(places[0]?.kind, 'asked');
    same(places.at(-1)?.kind, 'new');
    const children = childrenOf({ kind: 'lesson', lesson: lessonCalled('heat.md') });
    same(toItem(children.at(-1) as Node).label, '1 mark stays as before');
    same(JSON.stringify(children.map(toItem)).match(/score|grade \d|wrong|bad\b|fail/gi), null);
  });

  it('takes the base that is named, else the first usual one that is there', async () => {
    start(gitWith(fakeRepository({ base: 'spring' })));
    await review.read();
    same([review.state, review.lessons().length], ['no-base', 0]);
    await review.readAgainst('spring');
    same([review.state, review.against, review.lessons().length], ['read', 'spring', 3]);
  });

  it('opens both versions side by side, with the marks of the later one only', async () => {
    start(gitWith(fakeRepository()));
    // The running extension has the scheme already, with the editor's own git.
    const provider = registerBaseText(gitWith(fakeRepository()));
    await review.read();
    const lesson = lessonCalled('heat.md');
    const place = placesOf(lesson).find(({ kind }) => kind === 'new');
    await openChange(lesson, 'main', place);
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input as vscode.TabInputTextDiff;
    same(input.modified.toString(), lesson.changed.uri.toString());
    same(vscode.window.tabGroups.activeTabGroup.activeTab?.label, 'heat.md (main ↔ now)');
    same(vscode.window.activeTextEditor?.selection.active.line, place?.line);
    await waitForDiagnostics(lesson.changed.uri, () => marksOf(lesson.changed.uri).length > 0);
    same(marksOf(input.original), []);
    provider.dispose();
  });

  it('goes to the next and the previous change, from lesson to lesson and around', async () => {
    start(gitWith(fakeRepository()));
    await review.read();
    const places = placesInOrder(review.lessons());
    const names = places.map(
      ({ lesson, line }) => `${lesson.changed.uri.path.split('/').pop() ?? ''}:${line}`,
    );
    const editor = await vscode.window.showTextDocument(lessonUri('review/heat.md'));
    const from = (line: number, direction: 'next' | 'previous'): string => {
      editor.selection = new vscode.Selection(line, 0, line, 0);
      const place = placeFrom(places, editor, direction);
      return place ? (names[places.indexOf(place)] ?? '') : 'none';
    };
    const [first] = names;
    same([from(0, 'next'), from(10, 'next'), from(12, 'next')], ['heat.md:10', 'heat.md:12', first]);
    same([from(12, 'previous'), from(10, 'previous')], ['heat.md:10', first]);
    same(placeFrom(places, undefined, 'next') === places[0], true);
    same(placeFrom([], editor, 'next'), undefined);
  });

  it('follows a lesson that is edited', async () => {
    start(gitWith(fakeRepository()));
    await review.read();
    const document = await vscode.workspace.openTextDocument(lessonUri('review/heat.md'));
    const before = document.getText();
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(12, 0, 12, 99), '3. Students compare their ideas in pairs.');
    await vscode.workspace.applyEdit(edit);
    await document.save();
    await until(() => lessonCalled('heat.md').review.marks.new.length === 0, 'the new mark gone');
    await writeFile('review/heat.md', before);
  });

  it('counts marks as before that the baseline of the earlier version knows', async () => {
    start(gitWith(fakeRepository()));
    // The test before wrote the lesson anew, and the editor may still hold it as it was.
    await until(async () => {
      await review.read();
      return lessonCalled('heat.md').review.marks.new.length === 1;
    }, 'the new mark');
    const fresh = lessonCalled('heat.md').review.marks.new;
    same(review.known, 0);
    const baseline = formatBaseline({ marks: { 'heat.md': fresh.map(({ key }) => key) } });
    review.dispose();
    parts.dispose();
    const shows = (name: string): string =>
      name === '.stem-shift-baseline.json' ? baseline : (earlier[name] ?? '');
    start(gitWith(fakeRepository({ shows })));
    await review.read();
    const { marks } = lessonCalled('heat.md').review;
    same([marks.new.length, marks.kept.length, review.known], [0, 2, 1]);
  });

  it('follows git: a lesson that comes, a commit, a checkout; not its mere looking', async () => {
    const looked = new vscode.EventEmitter<void>();
    const untracked: GitChange[] = [];
    const late = await writeFile('review/later/late.md', planOf(`1. ${told}`, `2. ${closing}`));
    start(gitWith(fakeRepository({ untracked, looked: looked.event })));
    await review.read();
    // The list is never empty meanwhile.
    const counts = new Set<number>();
    review.onDidChange(() => counts.add(review.lessons().length));
    const before = review.lessons().length;
    looked.fire();
    untracked.push({ uri: late, originalUri: late, status: 7 });
    looked.fire();
    same([review.state, review.lessons().length], ['read', before]);
    await until(() => review.lessons().length === before + 1, 'the new lesson in the list');
    same([review.state, counts.has(0)], ['read', false]);
    looked.dispose();
    await vscode.workspace.fs.delete(lessonUri('review/later'), { recursive: true });
  });

  it('follows git: a folder that becomes a repository', async () => {
    const opened = new vscode.EventEmitter<GitRepository>();
    const repositories: GitRepository[] = [];
    start(() => Promise.resolve({ repositories, onDidOpenRepository: opened.event }));
    await review.read();
    same(review.state, 'no-repository');
    repositories.push(fakeRepository());
    opened.fire(fakeRepository());
    await until(() => review.state === 'read' && review.lessons().length === 3, 'the lessons compared');
    opened.dispose();
  });

  it('stops when asked, and says so', async () => {
    start(gitWith(fakeRepository()));
    const reading = review.read();
    review.stop();
    await reading;
    same([review.state, review.lessons().length], ['stopped', 0]);
  });

  it('goes on where git cannot show one version', async () => {
    const shows = (name: string): string => {
      if (name === 'heat.md') throw new Error('bad object');
      return earlier[name] ?? '';
    };
    start(gitWith(fakeRepository({ shows })));
    await review.read();
    same([review.state, review.lessons().length], ['read', 2]);
  });

  it('says why where there is nothing to compare with, and compares two files there', async () => {
    start(() => Promise.resolve(undefined));
    await review.read();
    same(review.state, 'no-git');
    review.dispose();
    parts.dispose();
    start(gitWith());
    await review.read();
    same(review.state, 'no-repository');
  });

  it('has an address for an earlier version that tells all about it', () => {
    start(gitWith());
    const uri = baseUri(lessonUri('review/heat.md'), 'c0ffee');
    same([uri.scheme, uri.path.endsWith('/heat.md')], ['stem-shift-base', true]);
  });
});

describe('the review in an editor whose folder is no repository', () => {
  afterEach(closeAll);

  it('finds no repository, and says so in the view', async () => {
    const api = await findGit();
    same(api?.repositories.length ?? 0, 0);
    await vscode.commands.executeCommand('stemShift.review.focus');
    await vscode.commands.executeCommand('stemShift.readReview');
  });

  it('compares two files', async () => {
    const one = await writeFile('pair/one.md', planOf(`1. ${told}`));
    const two = await writeFile('pair/two.md', planOf(`1. ${asked}`));
    await vscode.commands.executeCommand('stemShift.compareLessons', one, two);
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input as vscode.TabInputTextDiff;
    same([input.original.path.endsWith('/one.md'), input.modified.path.endsWith('/two.md')], [true, true]);
    await vscode.commands.executeCommand('stemShift.nextChange');
    same(vscode.window.activeTextEditor?.selection.active.line, 10);
    await vscode.workspace.fs.delete(lessonUri('pair'), { recursive: true });
  });
});
