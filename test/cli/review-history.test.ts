import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Review } from '../../src/core/report/review/types';
import { temporaryFolder, type Ran } from './command';
import { author, repositoryWithHistory, runGit, type LessonRepository } from './review-repository';
import { rdjsonProblems, reviewValidator, sarifValidator } from './validators';

const newLesson = 'unit 2/größe & «maß».md';
/** What is new in the history, by path, line and rule: the same in every format. */
const expected = [
  [newLesson, 9, 'sole-deliverer'],
  [newLesson, 11, 'sole-deliverer'],
];

const json = <Value>(text: string): Value => JSON.parse(text) as Value;

describe('stem-shift review on a history of edits, moves and renames', function () {
  this.timeout(180_000);
  let repository: LessonRepository;
  before(() => {
    repository = repositoryWithHistory();
  });
  after(() => repository.remove());
  const ran = new Map<string, Ran>();
  /** The repository stays as it is, so each command line is run once. */
  const review = (...argv: string[]): Ran => {
    const key = argv.join(' ');
    const known = ran.get(key) ?? repository.run(['review', ...argv]);
    ran.set(key, known);
    return known;
  };

  it('says what became of each lesson', () => {
    const ran = review('--format', 'json');
    assert.equal(ran.code, 0, ran.stderr);
    const { lessons, others, totals } = json<Review>(ran.stdout);
    const tellings = <Mark extends { rule: string }>(marks: readonly Mark[]): number =>
      marks.filter(({ rule }) => rule === 'sole-deliverer').length;
    assert.deepEqual(
      lessons.map(({ path, previousPath, change, marks, tags }) => [
        path,
        previousPath,
        change,
        marks.gone
          .filter(({ rule }) => rule === 'sole-deliverer')
          .map(({ became, now }) => [became, now?.line ?? null]),
        tellings(marks.new),
        tellings(marks.kept),
        tags.gained.map(({ tag }) => tag),
        tags.lost.length,
      ]),
      [
        ['bridges.md', null, 'removed', [['removed', null]], 0, 0, [], 0],
        ['new/stays the same.md', 'old/stays the same.md', 'words-kept', [], 0, 1, [], 0],
        ['unit 1/ends.md', null, 'words-kept', [], 0, 1, [], 0],
        [
          'unit 1/heat.md',
          null,
          'edited',
          [['asked', 13]],
          0,
          1,
          ['social-construction', 'self-discovery'],
          0,
        ],
        [newLesson, null, 'added', [], 2, 0, [], 0],
        ['unit 2/moved.md', null, 'edited', [], 0, 2, [], 0],
      ],
    );
    assert.deepEqual(others, ['README.md']);
    const { compared } = totals;
    assert.deepEqual([compared.lessons, compared.before.told, compared.after.told], [2, 4, 3]);
  });

  it('is what its schema describes, field for field', () => {
    const validate = reviewValidator();
    for (const argv of [[], ['--all'], ['--base', 'HEAD']]) {
      const data: unknown = JSON.parse(review('--format', 'json', ...argv).stdout);
      assert.ok(validate(data), JSON.stringify(validate.errors?.slice(0, 5), null, 1));
    }
    assert.ok(!validate({ version: 1 }));
  });

  it('remarks on the same places in every format', async () => {
    const github = [
      ...review('--format', 'github').stdout.matchAll(/^::notice file=(.*?),line=(\d+),.*?\((.*?)\)::/gm),
    ];
    assert.deepEqual(
      github.map(([, path, line, rule]) => [path, Number(line), rule]),
      expected,
    );
    const sarif = review('--format', 'sarif').stdout;
    const validate = sarifValidator();
    assert.ok(validate(JSON.parse(sarif)), JSON.stringify(validate.errors));
    interface Result {
      ruleId: string;
      locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }];
    }
    assert.deepEqual(
      json<{ runs: [{ results: Result[] }] }>(sarif).runs[0].results.map(
        ({ ruleId, locations: [{ physicalLocation }] }) => [
          decodeURIComponent(physicalLocation.artifactLocation.uri),
          physicalLocation.region.startLine,
          ruleId,
        ],
      ),
      expected,
    );
    const rdjson = review('--format', 'rdjson').stdout;
    assert.deepEqual(await rdjsonProblems(rdjson), []);
    interface Diagnostic {
      code: { value: string };
      location: { path: string; range: { start: { line: number } } };
    }
    assert.deepEqual(
      json<{ diagnostics: Diagnostic[] }>(rdjson).diagnostics.map(({ code, location }) => [
        location.path,
        location.range.start.line,
        code.value,
      ]),
      expected,
    );
    const checkstyle = review('--format', 'checkstyle').stdout;
    assert.equal(checkstyle.match(/<file name="unit 2\/größe &amp; «maß»\.md">/g)?.length, 1);
    assert.deepEqual(
      [...checkstyle.matchAll(/<error line="(\d+)".*?source="stem-shift\.(.*?)"/g)].map(([, line, rule]) => [
        newLesson,
        Number(line),
        rule,
      ]),
      expected,
    );
    interface Issue {
      check_name: string;
      location: { path: string; lines: { begin: number } };
    }
    assert.deepEqual(
      json<Issue[]>(review('--format', 'gitlab').stdout).map(({ check_name: rule, location }) => [
        location.path,
        location.lines.begin,
        rule,
      ]),
      expected,
    );
    const { comments } = json<{ comments: { path: string; line: number; body: string }[] }>(
      review('--format', 'github-review').stdout,
    );
    assert.deepEqual(
      comments.map(({ path, line }) => [path, line, 'sole-deliverer']),
      expected,
    );
    for (const { body } of comments) assert.match(body, /```suggestion\n.*\?/);
  });

  it('writes one page of markdown', () => {
    const page = review('--format', 'markdown', '--link', 'https://example.org/o/r/blob/abc/').stdout;
    const masked = page
      .replace(/One way to try it: “.*”/g, 'One way to try it: “…”')
      .replace(/^- To .*: .*$/gm, (line) => line.replace(/: .*/, ': …'));
    const at = (path: string, shown: string, line: number): string =>
      `[\`${shown}:${line}\`](https://example.org/o/r/blob/abc/${path}?plain=1#L${line})`;
    const added = 'unit%202/gr%C3%B6%C3%9Fe%20%26%20%C2%ABma%C3%9F%C2%BB.md';
    assert.deepEqual(masked.split('\n'), [
      '## What changes for students',
      '',
      '6 lessons (1 new, 2 edited, 1 taken out, 2 the same in every word): `bridges.md`, `new/stays the same.md`, `unit 1/ends.md`, `unit 1/heat.md`, `unit 2/größe & «maß».md` and 1 more. 1 place that told now asks. Social construction and self-discovery appear in some lessons. In 2 new places only the teacher has the information. One more document changes that plans no session.',
      '',
      'shared lessons is a repository of its own (a submodule). To review what changed in it, run stem-shift review there.',
      '',
      '### Strengths',
      '',
      `- **Where the plan used to tell, students are now asked first** (${at('unit%201/heat.md', 'unit 1/heat.md', 13)}): “What do you already know or suspect about heat? Jot down one idea.”`,
      `- **Students look at their own learning** (${at('unit%201/heat.md', 'unit 1/heat.md', 23)}): “Students reflect in their journals: what changed in how I think about heat, and what do I still wonder?”`,
      '',
      'There is 1 more moment like this.',
      '',
      '### Invitations',
      '',
      `1. **What would change if students met the question first and the explanation after it?** (${at(added, newLesson, 9)}: “Tell the class how a river carries sand and stones from the hills to the sea.”)`,
      '   One way to try it: “…”',
      `2. **What do you hope students will say or do at this point?** (${at(added, newLesson, 11)}: “Explain to students why a river bends.”)`,
      '   One way to try it: “…”',
      '',
      '### Before and after',
      '',
      '|  | before | after |',
      '|---|--:|--:|',
      '| the teacher tells | 40 min | 26 min |',
      '| the teacher asks and coaches | 10 min | 16 min |',
      '| students at work | 10 min | 18 min |',
      '| places where only the teacher has the information | 4 | 3 |',
      '| attributes that appear | none yet | social construction (1 of 2), self-discovery (1 of 2) |',
      '',
      '`before ████████████████▓▓▓▓░░░░  after ███████████▓▓▓▓▓▓░░░░░░░` (█ told, ▓ coached, ░ students at work)',
      '',
      'Not in the table: 1 new lesson with 2 places where only the teacher has the information.',
      'Not in the table: 1 lesson taken out.',
      '',
      '### Questions to open the conversation',
      '',
      '- To understand: …',
      '- To look deeper: …',
      '- To open up: …',
      '- To celebrate: …',
      '',
      "<sub>Invitations, not verdicts: the plan is its author's. Where telling is meant, one comment before the step says so: `<!-- stem-shift: tell because ... -->`</sub>",
      '',
    ]);
  });

  it('tells people in the terminal what moved', () => {
    const { stdout, stderr } = review();
    assert.match(
      stdout,
      /unit 1\/heat\.md \(edited\)\n {2}Minutes: 5 → 13 students at work, 5 → 11 coaching, 20 → 6/,
    );
    assert.match(stdout, /13 {2}Told before, and now: "What do you already know/);
    assert.match(stdout, /compared with [0-9a-f]{10} \(main\): 6\s+lessons changed/);
    assert.doesNotMatch(stdout, /ends\.md/);
    assert.match(stderr, /^picture\.md\n {2}The earlier version could not be read/);
  });

  it('names no author, in any format', () => {
    for (const format of [
      'text',
      'markdown',
      'json',
      'github',
      'sarif',
      'rdjson',
      'checkstyle',
      'gitlab',
      'github-review',
    ]) {
      const { stdout, stderr } = review('--format', format);
      assert.ok(![author, 'Ann', 'example.org'].some((name) => `${stdout}${stderr}`.includes(name)), format);
    }
  });

  it('remarks on unchanged lines only where that is asked for', () => {
    const { diagnostics } = json<{ diagnostics: { location: { path: string } }[] }>(
      review('--all', '--format', 'rdjson').stdout,
    );
    const paths = new Set(diagnostics.map(({ location }) => location.path));
    assert.deepEqual(
      [...paths],
      ['new/stays the same.md', 'unit 1/ends.md', 'unit 1/heat.md', newLesson, 'unit 2/moved.md'],
    );
  });

  it('looks at paths that are named, from any folder, before and after a rename', () => {
    const paths = (cwd: string, ...argv: string[]): string[] => {
      const folder = { ...repository, path: join(repository.path, cwd) };
      const ran = spawnSync(
        process.execPath,
        [join(process.cwd(), 'dist/cli.js'), 'review', '--format', 'json', ...argv],
        {
          cwd: folder.path,
          encoding: 'utf8',
        },
      );
      return json<Review>(ran.stdout).lessons.map(({ path }) => path);
    };
    assert.deepEqual(paths('unit 1', '.'), ['unit 1/ends.md', 'unit 1/heat.md']);
    assert.deepEqual(paths('.', 'unit 1/heat.md', 'old'), ['new/stays the same.md', 'unit 1/heat.md']);
    assert.equal(paths('unit 1').length, 6);
  });

  it('exits with 1 at or above --fail-on, for new marks only', () => {
    const code = (...argv: string[]): number | null => review(...argv).code;
    assert.deepEqual(
      [
        code(),
        code('--fail-on', 'hint'),
        code('--fail-on', 'warning'),
        code('--fail-on', 'warning', '--all'),
      ],
      [0, 1, 0, 1],
    );
  });

  it('writes the page beside any format, and nothing else', () => {
    const before = runGit(repository.path, ['status', '--porcelain']);
    const page = join(repository.path, '..', `page-${process.pid}.md`);
    const { stdout } = review('--format', 'github', '--summary', page);
    assert.match(stdout, /^::notice/);
    assert.equal(readFileSync(page, 'utf8'), review('--format', 'markdown').stdout);
    spawnSync('rm', [page]);
    assert.equal(runGit(repository.path, ['status', '--porcelain']), before);
    const { code, stderr } = review('--summary', join(repository.path, 'no', 'such', 'page.md'));
    assert.deepEqual([code, /no such file or folder/.test(stderr)], [2, true]);
  });

  it('reads a bare clone, and a clone that is deep enough', () => {
    const bare = temporaryFolder();
    runGit(bare.path, ['clone', '--quiet', '--bare', `file://${repository.path}`, '.']);
    const inBare = bare.run(['review', '--base', 'main', '--head', 'change', '--format', 'github']);
    assert.equal(inBare.stdout, review('--format', 'github').stdout);
    assert.equal(bare.run(['review', '--base', 'main', '--format', 'github']).stdout, inBare.stdout);
    bare.remove();
    const shallow = temporaryFolder();
    runGit(shallow.path, [
      'clone',
      '--quiet',
      '--depth=2',
      '--branch=change',
      '--no-single-branch',
      `file://${repository.path}`,
      '.',
    ]);
    const inShallow = shallow.run(['review', '--base', 'origin/main', '--format', 'github']);
    assert.equal(inShallow.stdout, inBare.stdout);
    shallow.remove();
  });

  it('says how to deepen a clone that is too shallow', () => {
    const shallow = temporaryFolder();
    runGit(shallow.path, [
      'clone',
      '--quiet',
      '--depth=1',
      '--branch=change',
      `file://${repository.path}`,
      '.',
    ]);
    for (const base of ['main', 'origin/main']) {
      const { code, stdout, stderr } = shallow.run(['review', '--base', base]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /git fetch --unshallow.*fetch-depth: 0/);
    }
    runGit(shallow.path, ['fetch', '--quiet', '--depth=1', 'origin', 'main:refs/remotes/origin/main']);
    const { code, stderr } = shallow.run(['review', '--base', 'origin/main']);
    assert.deepEqual([code, /share no commit here.*fetch-depth: 0/.test(stderr)], [2, true]);
    shallow.remove();
  });
});
