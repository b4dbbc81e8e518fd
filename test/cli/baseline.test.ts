import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder, type TemporaryFolder } from './command';
import { heat, rivers } from './review-repository';
import { rdjsonProblems, sarifValidator } from './validators';

describe('stem-shift check with a baseline, and in formats for tools', function () {
  this.timeout(120_000);
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = temporaryFolder();
    folder.write({ 'a.md': heat, 'unit/b.md': rivers });
  });
  afterEach(() => folder.remove());

  const shown = (...argv: string[]): string[] =>
    folder
      .check(...argv)
      .files.flatMap(({ path, findings }) =>
        findings.filter(({ rule }) => rule === 'sole-deliverer').map(({ line }) => `${path}:${line}`),
      );
  const baseline = (name = '.stem-shift-baseline.json'): string =>
    readFileSync(join(folder.path, name), 'utf8');

  it('shows what came since, wherever text moved', () => {
    assert.ok(shown().length > 0);
    const { stderr, code } = folder.run(['check', '--write-baseline']);
    assert.match(stderr, /^\.stem-shift-baseline\.json holds \d+ marks of 2 lessons\.\n$/);
    assert.equal(code, 0);
    assert.deepEqual(shown(), []);
    assert.match(folder.run(['check']).stdout, /\d+\s+marks\s+known\s+from\s+the\s+baseline/);
    assert.equal(folder.run(['check', '--fail-on', 'hint']).code, 0);
    folder.write({
      'a.md': `Written for room 12.\n\n${heat}\nTell the class why a spoon feels cold.\n`,
      'c.md': rivers,
    });
    const before = folder.check('--no-baseline').files.find(({ path }) => path === 'a.md')?.findings.length;
    assert.equal(shown().filter((place) => place.startsWith('a.md')).length, 1);
    assert.ok(shown().some((place) => place.startsWith('c.md')));
    assert.ok((before ?? 0) > 1);
  });

  it('prunes and never grows, and keeps what it was not asked about', () => {
    folder.run(['check', '--write-baseline=marks.json']);
    const all = baseline('marks.json');
    folder.write({
      'a.md': heat.replace(/^Explain.*$/m, 'Students explain to each other why.'),
      'c.md': rivers,
    });
    folder.run(['check', '--prune', '--baseline', 'marks.json']);
    const keys = (text: string): string[] =>
      Object.values((JSON.parse(text) as { marks: Record<string, string[]> }).marks).flat();
    assert.ok(keys(baseline('marks.json')).length < keys(all).length);
    assert.doesNotMatch(baseline('marks.json'), /c\.md/);
    folder.run(['check', 'c.md', '--write-baseline=marks.json']);
    assert.match(baseline('marks.json'), /unit\/b\.md/);
    assert.match(baseline('marks.json'), /c\.md/);
  });

  it('says what to do about a baseline that it cannot use', () => {
    const says = (argv: string[], words: RegExp): void => {
      const { code, stderr } = folder.run(['check', ...argv]);
      assert.deepEqual([code, words.test(stderr)], [2, true], stderr);
    };
    says(['--baseline', 'gone.json'], /gone\.json\n.*no such file/);
    folder.write({ 'odd.json': '{"version": 7}' });
    says(['--baseline', 'odd.json'], /not a baseline.*\s+.*--write-baseline/);
    says(['--write-baseline', '--prune'], /leave --prune out/);
    says(['--no-baseline', '--prune'], /leaves the baseline alone/);
    says(['--write-baseline='], /needs a value/);
  });

  it('speaks every format that knows no change', async () => {
    const out = (format: string): string => folder.run(['check', '--format', format]).stdout;
    const validate = sarifValidator();
    assert.ok(validate(JSON.parse(out('sarif'))), JSON.stringify(validate.errors));
    assert.deepEqual(await rdjsonProblems(out('rdjson')), []);
    assert.match(out('github'), /^::(?:notice|warning) file=a\.md,line=\d+/m);
    assert.match(out('checkstyle'), /<file name="unit\/b\.md">/);
    const issues = JSON.parse(out('gitlab')) as { fingerprint: string }[];
    assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, issues.length);
  });
});
