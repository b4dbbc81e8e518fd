import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LessonReview, Review } from '../../src/core/report/review/types';
import { temporaryFolder, type Ran } from './command';
import {
  heat,
  heatCoached,
  lessonRepository,
  repositoryIn,
  rivers,
  runGit,
  type LessonRepository,
} from './review-repository';

const json = <Value>(text: string): Value => JSON.parse(text) as Value;

describe('stem-shift review on small changes', function () {
  this.timeout(180_000);
  let repository: LessonRepository;
  beforeEach(() => {
    repository = lessonRepository();
    repository.write({ 'a.md': heat });
    repository.commit('One');
  });
  afterEach(() => repository.remove());

  const lessons = (...argv: string[]): readonly LessonReview[] => {
    const ran = repository.run(['review', '--format', 'json', ...argv]);
    assert.equal(ran.code, 0, ran.stderr);
    return json<Review>(ran.stdout).lessons;
  };
  const told = (list: readonly { rule: string }[] | undefined): number =>
    (list ?? []).filter(({ rule }) => rule === 'sole-deliverer').length;

  it('sees what is not committed, staged or even known to git, unless a head is named', () => {
    repository.write({
      'a.md': heatCoached,
      'new lesson.md': rivers,
      'draft.md': rivers,
      '.gitignore': 'draft.md\n',
    });
    assert.deepEqual(
      lessons().map(({ path, change }) => [path, change]),
      [
        ['a.md', 'edited'],
        ['new lesson.md', 'added'],
      ],
    );
    repository.git('add', '--all');
    assert.equal(lessons().length, 2);
    assert.deepEqual(lessons('--head', 'HEAD'), []);
  });

  it('compares with the merge base, not with the tip of the other branch', () => {
    repository.git('switch', '--quiet', '--create', 'change');
    repository.write({ 'b.md': rivers });
    repository.commit('Two');
    repository.git('switch', '--quiet', 'main');
    repository.write({ 'a.md': heatCoached, 'c.md': rivers });
    repository.commit('Three');
    assert.deepEqual(
      lessons('--head', 'change').map(({ path }) => path),
      ['b.md'],
    );
  });

  it('takes names as they are: spaces, quotes, dashes, lines and letters', () => {
    const names = [
      '-x.md',
      ' lead.md',
      'q"uote.md',
      "it's.md",
      'tab\there.md',
      'line\nbreak.md',
      'ünï/日本.md',
      '$(id).md',
      'a*b?.md',
    ];
    repository.write(Object.fromEntries(names.map((name) => [name, rivers])));
    const sorted = [...names].sort();
    assert.deepEqual(
      lessons()
        .map(({ path }) => path)
        .sort(),
      sorted,
    );
    repository.commit('Names');
    assert.deepEqual(
      lessons('--base', 'HEAD~1', '--head', 'HEAD')
        .map(({ path }) => path)
        .sort(),
      sorted,
    );
    for (const format of ['text', 'markdown', 'github'])
      assert.doesNotMatch(
        repository.run(['review', '--base', 'HEAD~1', '--format', format]).stdout,
        /line\nbreak/,
      );
  });

  it('reads the configuration of the later version for both', () => {
    repository.write({
      '.stem-shift.yaml': 'rules: {sole-deliverer: "off"}\nignore: [drafts/]\n',
      'a.md': heatCoached,
      'drafts/b.md': rivers,
    });
    const [lesson, ...more] = lessons();
    assert.deepEqual([more, told(lesson?.marks.gone), lesson?.before?.told], [[], 0, 0]);
    const page = repository.run(['review', '--format', 'markdown']).stdout;
    assert.match(page, /The choices in \.stem-shift\.yaml change, too/);
    repository.commit('Off');
    repository.write({ '.stem-shift.yaml': 'rules: {}\n' });
    const [committed] = lessons('--base', 'HEAD~1', '--head', 'HEAD');
    assert.equal(committed?.before?.told, 0);
  });

  it('reads the baseline of the earlier version, so that a change cannot hide its marks', () => {
    repository.write({ 'a.md': `${heat}\n` });
    repository.git('switch', '--quiet', '--create', 'change');
    repository.write({ 'b.md': rivers });
    const written = repository.run(['check', '--write-baseline']);
    assert.match(written.stderr, /\.stem-shift-baseline\.json holds \d+ marks of 2 lessons/);
    const added = (path: string): number => told(lessons().find((lesson) => lesson.path === path)?.marks.new);
    assert.equal(added('b.md'), 1);
    assert.match(repository.run(['review', '--format', 'markdown']).stdout, /The baseline .* changes, too/);
    repository.commit('With a baseline of its own');
    assert.equal(added('b.md'), 1);
    repository.git('switch', '--quiet', 'main');
    repository.git('merge', '--quiet', '--ff-only', 'change');
    repository.git('switch', '--quiet', '--create', 'later');
    repository.move('b.md', 'c.md');
    repository.write({
      'c.md': rivers.replace('Tell the class how', 'Now tell the class how'),
      'b.md': rivers,
    });
    const known = json<{ known: number }>(repository.run(['review', '--format', 'json']).stdout).known;
    assert.equal(known, 0);
    repository.write({ 'c.md': rivers.replace('stream table', 'stream box'), 'b.md': 'Moved to c.md.\n' });
    assert.equal(added('c.md'), 0);
  });

  it('moves nothing where only the right to execute or the kind of a file changed', () => {
    repository.git('update-index', '--chmod=+x', 'a.md');
    repository.commit('Executable');
    assert.deepEqual(lessons('--base', 'HEAD~1', '--head', 'HEAD'), []);
    repository.delete('a.md');
    spawnSync('ln', ['-s', 'gone.md', join(repository.path, 'a.md')]);
    assert.deepEqual(lessons(), []);
  });

  it('says what it needs where it cannot compare', () => {
    const says = (folder: { run(argv: readonly string[]): Ran }, argv: string[], words: RegExp): void => {
      const { code, stdout, stderr } = folder.run(['review', ...argv]);
      assert.deepEqual([code, stdout], [2, ''], stderr);
      assert.match(stderr, words);
    };
    const none = temporaryFolder();
    says(none, [], /no git repository here/);
    runGit(none.path, ['init', '--quiet', '--initial-branch=main']);
    says(none, [], /no commit yet/);
    none.remove();
    repository.git('branch', '--move', 'trunk');
    says(repository, [], /none of origin\/HEAD, .* --base BRANCH/);
    says(repository, ['--base', 'trnk'], /no commit "trnk" here\. Did you mean "trunk"\?/);
    says(repository, ['--base', '--oops'], /no commit "--oops" here/);
    says(repository, ['--head', 'nowhere', '--base', 'trunk'], /no commit "nowhere" here/);
    repository.git('switch', '--quiet', '--orphan', 'alone');
    repository.write({ 'b.md': rivers });
    repository.commit('Alone');
    says(repository, ['--base', 'trunk'], /share no commit here.*--base BRANCH/);
    says(repository, ['--format', 'xml'], /one of: text, markdown, json/);
  });

  it('runs no program that a repository names', () => {
    const mark = join(repository.path, '..', `ran-${process.pid}`);
    for (const [name, value] of [
      ['core.fsmonitor', `touch ${mark}; false`],
      ['diff.external', `touch ${mark}`],
      ['diff.evil.textconv', `touch ${mark}; cat`],
      ['core.pager', `touch ${mark}`],
    ] as const)
      repository.git('config', name, value);
    repository.write({ '.gitattributes': '*.md diff=evil\n', 'a.md': heatCoached });
    assert.equal(lessons().length, 1);
    assert.ok(!readdirSync(join(repository.path, '..')).includes(`ran-${process.pid}`));
  });

  it('works beside a submodule, in it, and in a work tree', () => {
    const other = repositoryIn(temporaryFolder());
    runGit(other.path, ['clone', '--quiet', `file://${repository.path}`, '.']);
    repository.git('submodule', '--quiet', 'add', `file://${other.path}`, 'inner');
    const inner = join(repository.path, 'inner');
    runGit(inner, ['switch', '--quiet', '--create', 'change']);
    spawnSync('cp', ['a.md', 'inner/b.md'], { cwd: repository.path });
    assert.deepEqual(lessons(), []);
    const ran = spawnSync(
      process.execPath,
      [join(process.cwd(), 'dist/cli.js'), 'review', '--format', 'json'],
      { cwd: inner, encoding: 'utf8' },
    );
    assert.deepEqual(
      json<Review>(ran.stdout).lessons.map(({ path }) => path),
      ['b.md'],
    );
    const tree = temporaryFolder();
    repository.git('worktree', 'add', '--quiet', '-b', 'side', join(tree.path, 'tree'));
    spawnSync('cp', ['a.md', join(tree.path, 'tree', 'c.md')], { cwd: repository.path });
    const inTree = spawnSync(
      process.execPath,
      [join(process.cwd(), 'dist/cli.js'), 'review', '--format', 'json'],
      { cwd: join(tree.path, 'tree'), encoding: 'utf8' },
    );
    assert.deepEqual(
      json<Review>(inTree.stdout).lessons.map(({ path }) => path),
      ['c.md'],
    );
    tree.remove();
    other.remove();
  });
});
