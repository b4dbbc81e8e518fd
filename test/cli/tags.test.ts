import { strict as assert } from 'node:assert';
import { temporaryFolder, type TemporaryFolder } from './command';

const unit = [
  '---',
  'standards: [MS-ETS1-1]',
  'tags: [self-discovery]',
  '---',
  '# River project for students',
  '',
  'Driving question: How might we keep our river clean so that fish can live in it?',
  '',
  '## Build (40 min)',
  '',
  '- Teams build a prototype, test it and improve it based on feedback from another group.',
  '',
  '## =cmd, "now" #voice',
  '',
  'Explain the parts of a river (4-PS3-2).',
  '',
].join('\n');

interface TagsJson {
  readonly files: readonly {
    readonly path: string;
    readonly whole: {
      readonly tags: Readonly<Record<string, readonly number[]>>;
      readonly drivingQuestion: { readonly text: string } | null;
      readonly claimed: readonly unknown[];
    };
    readonly sections: readonly {
      readonly tags: readonly string[];
      readonly claimed: readonly unknown[];
      readonly parts: readonly { readonly part: string }[];
    }[];
    readonly standards: readonly { readonly code: string; readonly line: number }[];
  }[];
}

describe('stem-shift tags', function () {
  this.timeout(120_000);
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = temporaryFolder();
    folder.write({ 'unit/a.md': unit, 'readme.md': '# Tool\n\nRun it.\n' });
  });
  afterEach(() => folder.remove());

  const lines = (format: string): string[] => folder.run(['tags', '--format', format]).stdout.split(/\r?\n/);

  it('tells people the lesson as a whole, then what each section shows', () => {
    const { stdout, code } = folder.run(['tags']);
    assert.equal(code, 0);
    assert.match(stdout, /Driving question: How might we keep our river clean/);
    assert.match(stdout, /Standards: MS-ETS1-1, 4-PS3-2/);
    assert.match(stdout, /^ +9 {2}Build \(40 min\)$/m);
    assert.match(stdout, /social construction: "/);
    assert.match(stdout, /Your tag: voice\. Which step shows it\?/);
    assert.match(stdout, /we see no words for it yet: self-discovery/);
    assert.match(stdout, /2 lessons read, .*social construction in 1\s+section of 1 lesson/s);
    assert.doesNotMatch(stdout, /readme|score/);
  });

  it('answers as JSON with everything that is known', () => {
    const { files } = JSON.parse(folder.run(['tags', '--format', 'json']).stdout) as TagsJson;
    const [, file] = files;
    assert.deepEqual(
      files.map(({ path }) => path),
      ['readme.md', 'unit/a.md'],
    );
    assert.equal(file?.whole.drivingQuestion?.text.slice(0, 12), 'How might we');
    assert.deepEqual(file?.whole.claimed, [{ tag: 'self-discovery', shown: false }]);
    assert.deepEqual(file?.whole.tags['social-construction'], [9]);
    assert.deepEqual(file?.sections[3]?.claimed, [{ tag: 'voice', shown: false }]);
    assert.deepEqual(
      file?.standards.map(({ code, line }) => [code, line]),
      [
        ['MS-ETS1-1', 2],
        ['4-PS3-2', 15],
      ],
    );
    assert.deepEqual(Object.keys(file ?? {}), ['path', 'audience', 'whole', 'sections', 'standards']);
  });

  it('answers as CSV that no spreadsheet takes for a formula', () => {
    const [head, ...rows] = lines('csv');
    assert.match(head ?? '', /^address,path,line,end_line,heading,tags,/);
    assert.equal(rows.pop(), '');
    assert.deepEqual(
      rows.map((row) => row.split(',')[0]),
      ['unit/a.md:1', 'unit/a.md:5', 'unit/a.md:9', 'unit/a.md:13'],
    );
    assert.ok(rows[3]?.includes(`,"'=cmd, ""now"" #voice",`));
    assert.ok(rows[0]?.includes('MS-ETS1-1'));
    for (const row of rows) assert.doesNotMatch(row, /(?:^|,)"?[=+@-]/);
  });

  it('knows its options only', () => {
    assert.equal(folder.run(['tags', '--fail-on', 'hint']).code, 2);
    assert.match(folder.run(['tags', '--help']).stdout, /csv for a spreadsheet/);
  });

  it('exits with 2 where something could not be read', () =>
    assert.equal(folder.run(['tags', 'missing.md']).code, 2));
});
