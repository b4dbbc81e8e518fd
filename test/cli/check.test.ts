import { strict as assert } from 'node:assert';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder, type TemporaryFolder } from './command';

const told = 'Explain to students that heat moves from warmer things to cooler ones.';
const lesson = [
  '# Lesson plan: Heat',
  '## Objectives',
  '- Students will describe heat.',
  '## Direct instruction (10 min)',
  told,
  '- Students sort warm and cold things.',
  '',
].join('\n\n');
const toldLine = lesson.slice(0, lesson.indexOf(told)).split('\n').length;

describe('stem-shift check', function () {
  this.timeout(120_000);
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());

  const paths = (...argv: string[]): string[] => folder.check(...argv).files.map(({ path }) => path);

  it('reads folders, files and globs, each file once and in order', () => {
    folder.write({
      'b.md': lesson,
      'a/x.markdown': lesson,
      'a/y.txt': lesson,
      'node_modules/p/z.md': lesson,
    });
    assert.deepEqual(paths(), ['a/x.markdown', 'b.md']);
    assert.deepEqual(paths('b.md', '.', './b.md'), ['a/x.markdown', 'b.md']);
    assert.deepEqual(paths('**/*.m*'), ['a/x.markdown', 'b.md']);
    assert.deepEqual(paths('a/y.txt', 'a*'), ['a/x.markdown', 'a/y.txt']);
  });

  it('leaves out what git ignores, nested files and exceptions included', () => {
    folder.write({
      '.gitignore': 'drafts/\n*.old.md\n',
      'drafts/a.md': lesson,
      'b.old.md': lesson,
      'unit/.gitignore': '!keep.old.md\nown.md\n',
      'unit/keep.old.md': lesson,
      'unit/own.md': lesson,
      'c.md': lesson,
    });
    assert.deepEqual(paths(), ['c.md', 'unit/keep.old.md']);
    assert.deepEqual(paths('drafts', 'b.old.md'), ['b.old.md', 'drafts/a.md']);
  });

  it('answers as JSON with every field', () => {
    folder.write({ 'a.md': `Before\n\n${lesson}` });
    const { files, code, stdout } = folder.check('a.md');
    assert.equal(code, 0);
    const [file] = files;
    assert.deepEqual(Object.keys(file ?? {}), [
      'path',
      'audience',
      'findings',
      'decisions',
      'sections',
      'whole',
      'standards',
      'balance',
    ]);
    assert.deepEqual(
      file?.sections.map(({ line, heading }) => [line, heading]),
      [
        [0, null],
        [3, 'Lesson plan: Heat'],
        [5, 'Objectives'],
        [9, 'Direct instruction (10 min)'],
      ],
    );
    assert.ok(file?.findings.some(({ rule, line }) => rule === 'sole-deliverer' && line === toldLine + 2));
    assert.equal((JSON.parse(stdout) as { version: number }).version, 1);
  });

  it('reads standard input under the name it is given', () => {
    const ran = folder.run(['check', '-', '--stdin-path', 'unit/a.md', '--format', 'json'], {
      input: lesson,
    });
    assert.equal((JSON.parse(ran.stdout) as { files: { path: string }[] }).files[0]?.path, 'unit/a.md');
    assert.match(folder.run(['check', '-'], { input: lesson }).stdout, /^-\n/);
  });

  it('exits with 1 only at or above --fail-on', () => {
    folder.write({ 'a.md': lesson });
    const codeWith = (...argv: string[]): number | null => folder.run(['check', ...argv]).code;
    assert.equal(codeWith(), 0);
    assert.equal(codeWith('--fail-on', 'hint'), 1);
    assert.equal(codeWith('--fail-on', 'warning'), 0);
    assert.equal(codeWith('--fail-on', 'never'), 0);
  });

  it('says what would make sense where the command line does not', () => {
    const says = (argv: string[], words: RegExp): void => {
      const ran = folder.run(argv);
      assert.deepEqual([ran.code, ran.stdout], [2, '']);
      assert.match(ran.stderr, words);
    };
    says(['chek'], /Did you mean "check"/);
    says(['check', '--formt', 'json'], /Did you mean --format/);
    says(['check', '--format', 'xml'], /one of: text, json/);
    says(['check', '--fail-on'], /needs a value/);
    assert.match(folder.run(['--help']).stdout, /check \[paths/);
    assert.match(folder.run(['check', '--help']).stdout, /--fail-on/);
    assert.match(folder.run(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('uses colour where it is wanted, and only there', () => {
    folder.write({ 'a.md': lesson });
    const coloured = (argv: string[], environment: Record<string, string>): boolean =>
      folder.run(['check', ...argv], { environment }).stdout.includes('\u001b[');
    assert.equal(coloured([], {}), false);
    assert.equal(coloured([], { FORCE_COLOR: '1' }), true);
    assert.equal(coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' }), true);
    assert.equal(coloured([], { FORCE_COLOR: '0' }), false);
    assert.equal(coloured(['--no-color'], { FORCE_COLOR: '1' }), false);
  });

  const unreadable: Readonly<Record<string, readonly [string | Uint8Array, RegExp, number | undefined]>> = {
    'latin.md': [Buffer.from('# A\n\ncaf\xe9\n', 'latin1'), /not UTF-8/, 3],
    'utf16.md': [Buffer.from('\ufeff# A', 'utf16le'), /UTF-16/, undefined],
    'nul.md': ['# A\n\nb\u0000', /NUL/, 3],
    'word.md': ['PK\u0003\u0004rest', /Word/, undefined],
    'large.md': ['a\n'.repeat(10 * 1024 * 1024), /20\.0 MB/, undefined],
    'long.md': ['a'.repeat(5 * 1024 * 1024), /5\.0 MB/, undefined],
    'quotes.md': [`${'>'.repeat(10_000)} a\n`, /not read/, 1],
    'lists.md': [`${'- '.repeat(10_000)}a\n`, /not read/, 1],
    'front.md': ['---\na: [\n---\n# A\n', /not valid YAML/, 2],
  };
  it('names what it cannot read, with the way out, and reads all the rest', () => {
    folder.write({ 'good.md': lesson, 'folder.md/inner.md': lesson });
    for (const [name, [content]] of Object.entries(unreadable)) folder.write({ [name]: content });
    mkdirSync(join(folder.path, 'deep'));
    symlinkSync('..', join(folder.path, 'deep', 'up'));
    symlinkSync('self.md', join(folder.path, 'self.md'));
    symlinkSync('gone.md', join(folder.path, 'dangling.md'));
    const before = readdirSync(folder.path);
    const { code, files, problems } = folder.check('.', 'missing.md', 'self.md', 'no*thing.md');
    assert.equal(code, 2);
    const told = problems.map(({ path, message }) => `${path} ${message}`);
    assert.deepEqual(told, [...new Set(told)], 'each problem once, however often its file was named');
    for (const path of ['good.md', 'folder.md/inner.md']) assert.ok(files.some((file) => file.path === path));
    const problemOf = (path: string) => problems.find((problem) => problem.path === path);
    for (const [name, [, words, line]] of Object.entries(unreadable)) {
      assert.match(problemOf(name)?.message ?? `nothing about ${name}`, words);
      if (line !== undefined) assert.equal(problemOf(name)?.line, line, name);
    }
    assert.match(problemOf('missing.md')?.message ?? '', /no such file/);
    assert.match(problemOf('no*thing.md')?.message ?? '', /matches/);
    assert.match(problemOf('folder.md')?.message ?? '', /folder/);
    assert.match(problemOf('deep/up')?.message ?? '', /leads back/);
    assert.match(problemOf('self.md')?.message ?? '', /leads back to itself/);
    assert.match(problemOf('dangling.md')?.message ?? '', /leads nowhere/);
    assert.deepEqual(readdirSync(folder.path), before);
  });

  it('reads empty files, byte order marks and every kind of line end', () => {
    folder.write({
      'empty.md': '',
      'mark.md': `\ufeff${lesson}`,
      'crlf.md': lesson.replaceAll('\n', '\r\n'),
      'cr.md': lesson.replaceAll('\n', '\r'),
    });
    const { code, files, problems } = folder.check();
    assert.deepEqual([code, problems], [0, []]);
    const marks = files.map(({ path, findings }) => [
      path,
      findings.filter(({ rule }) => rule === 'sole-deliverer').map(({ line }) => line),
    ]);
    assert.deepEqual(marks, [
      ['cr.md', [toldLine]],
      ['crlf.md', [toldLine]],
      ['empty.md', []],
      ['mark.md', [toldLine]],
    ]);
  });

  it('takes the configuration in the nearest folder', () => {
    folder.write({
      '.stem-shift.yaml': 'rules:\n  sole-deliverer: warning\nignore: [drafts/]\n',
      'a.md': lesson,
      'drafts/b.md': lesson,
      'unit/.stem-shift.json': '{\n\t"rules": { "sole-deliverer": "off" }\n}\n',
      'unit/c.md': lesson,
      'strict.yaml': 'rules: {sole-deliverer: hint}\n',
    });
    const severities = (...argv: string[]): unknown =>
      folder
        .check(...argv)
        .files.map(({ path, findings }) => [
          path,
          findings.find(({ rule }) => rule === 'sole-deliverer')?.severity,
        ]);
    assert.deepEqual(severities(), [
      ['a.md', 'warning'],
      ['unit/c.md', undefined],
    ]);
    assert.deepEqual(severities('--config', 'strict.yaml'), [
      ['a.md', 'hint'],
      ['drafts/b.md', 'hint'],
      ['unit/c.md', 'hint'],
    ]);
    assert.equal(folder.check('--config', 'gone.yaml').code, 2);
  });

  it('names what it does not understand in a configuration and keeps the rest', () => {
    folder.write({ '.stem-shift.yaml': 'posible: true\nrules:\n  sole-deliverer: "off"\n', 'a.md': lesson });
    const { code, problems, files } = folder.check();
    assert.equal(code, 2);
    assert.deepEqual([problems[0]?.path, problems[0]?.line], ['.stem-shift.yaml', 1]);
    assert.match(problems[0]?.message ?? '', /Did you mean "possible"/);
    assert.ok(files[0]?.findings.every(({ rule }) => rule !== 'sole-deliverer'));
  });

  it('shows what is told on purpose as a decision, and says which comments change nothing', () => {
    const onPurpose = lesson.replace(told, `<!-- stem-shift: tell because safety -->\n\n${told}`);
    folder.write({
      'a.md': `${onPurpose}\n<!-- stem-shift: of -->\n\n<!-- stem-shift: off sole-delivery -->\n\nWords.\n`,
    });
    const { code, files, problems } = folder.check();
    assert.equal(code, 0);
    const [decision, ...others] = files[0]?.decisions ?? [];
    assert.deepEqual([decision?.line, decision?.because, others], [toldLine + 2, 'safety', []]);
    assert.ok(files[0]?.findings.every(({ rule }) => rule !== 'sole-deliverer'));
    assert.match(problems[0]?.message ?? '', /not understood/);
    assert.match(problems[1]?.message ?? '', /Did you mean|There is no rule/);
    assert.match(folder.run(['check']).stdout, /Told on purpose: safety/);
  });
});
