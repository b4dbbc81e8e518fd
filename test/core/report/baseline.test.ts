import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  formatBaseline,
  parseBaseline,
  pruned,
  unknownMarks,
  withMarks,
  type Baseline,
  type MarkedFile,
} from '../../../src/core/report/baseline';

interface Mark {
  readonly key: string;
}
const file = (path: string, ...keys: string[]): MarkedFile<Mark> => ({
  path,
  marks: keys.map((key) => ({ key })),
});
const none = (_path: string): boolean => false;

/** Paths and keys of the marks that are not known. */
function unknown(baseline: Baseline, files: readonly MarkedFile<Mark>[], isGone = none): string[] {
  const left = unknownMarks(baseline, files, isGone);
  return files.flatMap(({ path, marks }) =>
    marks.filter((mark) => left.has(mark)).map(({ key }) => `${path} ${key}`),
  );
}

const baseline: Baseline = { marks: { 'a.md': ['x', 'x', 'y'], 'b.md': ['z'] } };

describe('a baseline', () => {
  const cases: Readonly<Record<string, readonly [readonly MarkedFile<Mark>[], readonly string[]]>> = {
    'knows each mark as often as it stood there': [[file('a.md', 'x', 'y', 'x')], []],
    'does not know one more of the same': [[file('a.md', 'x', 'x', 'x')], ['a.md x']],
    'knows marks that moved to another file of these': [[file('a.md', 'x'), file('b.md', 'x', 'y', 'z')], []],
    'gives a mark to its own file first, in any order': [
      [file('aa.md', 'z'), file('b.md', 'z')],
      ['aa.md z'],
    ],
    'leaves a file alone that nobody read': [[file('c.md', 'z')], ['c.md z']],
  };
  for (const [name, [files, expected]] of Object.entries(cases))
    it(name, () => assert.deepEqual(unknown(baseline, files), expected));

  it('knows a lesson that was renamed', () => {
    assert.deepEqual(
      unknown(baseline, [file('c.md', 'z')], (path) => path === 'b.md'),
      [],
    );
  });

  it('holds what it was made of, and reads what it wrote', () => {
    const keys = fc.array(fc.constantFrom('x', 'y', 'z:1'), { maxLength: 5 });
    const files = fc.dictionary(fc.constantFrom('a.md', 'b/ü.md', '__proto__.md'), keys);
    fc.assert(
      fc.property(files, (marks) => {
        const given = Object.entries(marks).map(([path, all]) => file(path, ...all));
        const made = withMarks({ marks: {} }, given);
        assert.deepEqual(unknown(made, given), []);
        assert.deepEqual(parseBaseline(formatBaseline(made)), made);
        assert.equal(formatBaseline(withMarks({ marks: {} }, [...given].reverse())), formatBaseline(made));
        assert.deepEqual(pruned(made, given, none), made);
      }),
    );
  });

  it('keeps what it says of files that were not read, and drops what is gone when pruned', () => {
    assert.deepEqual(withMarks(baseline, [file('b.md', 'q')]).marks, {
      'a.md': ['x', 'x', 'y'],
      'b.md': ['q'],
    });
    assert.deepEqual(withMarks(baseline, [file('b.md')]).marks, { 'a.md': ['x', 'x', 'y'] });
    assert.deepEqual(pruned(baseline, [file('a.md', 'x', 'q')], none).marks, {
      'a.md': ['x'],
      'b.md': ['z'],
    });
    assert.deepEqual(pruned(baseline, [file('a.md', 'x')], () => true).marks, { 'a.md': ['x'] });
  });

  it('is nothing else', () => {
    for (const text of [
      '',
      '[]',
      '{}',
      '{"version":2,"marks":{}}',
      '{"version":1,"marks":[]}',
      '{"version":1,"marks":{"a":[1]}}',
    ])
      assert.equal(parseBaseline(text), undefined, text);
    assert.deepEqual(parseBaseline('\ufeff{"version":1,"marks":{}}'), { marks: {} });
  });
});
