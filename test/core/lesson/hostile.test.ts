import { strict as assert } from 'node:assert';
import { analyze, describe as describeAnalysis } from '../../../src/core/index';
import { cutAtHeadings } from '../../../src/core/lesson/chunks';
import { readLesson } from '../../../src/core/lesson/read-lesson';
import { tame } from '../../../src/core/lesson/tame';
import { createLineIndex } from '../../../src/core/text/line-index';
import { hostileTexts } from './hostile';

const longestChunk = (text: string): number =>
  Math.max(...cutAtHeadings(text, createLineIndex(text).starts).map((chunk) => chunk.length));

describe('hostile texts', () => {
  for (const [name, make] of Object.entries(hostileTexts)) {
    it(`${name}: are read, and everything said stands inside of them`, () => {
      const text = make(4_000);
      const analysis = analyze(text);
      const { passages, problems } = analysis.lesson;
      for (const { span } of [...passages, ...problems])
        assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
      assert.equal(describeAnalysis(analysis).sections.length, analysis.lesson.sections.length);
    });
  }

  /** A parser's time for these grows with the square of the piece that they stand in. */
  const mustBeCut: Readonly<Record<string, string>> = {
    'quotes and items in turn': '> a\n\n- b\n\n',
    'quotes and items without empty lines': '> a\n- b\n',
    'nested items': '- a\n  - b\n',
    'items with two markers': '- a\n\n* b\n\n',
    'items with quotes': '- a\n\n  > b\n\n',
    'items and paragraphs': '- a\n\nb\n\n',
    'numbered steps with items': '1. a\n   - b\n2. c\n   - d\n',
  };
  for (const [name, shape] of Object.entries(mustBeCut)) {
    it(`${name}: are cut into pieces of bounded length`, () => {
      assert.ok(longestChunk(shape.repeat(2_000)) < 3_200);
    });
  }

  it('a quote without end is ended, and that is said', () => {
    const { text, covered } = tame(`> ${'word\n'.repeat(2_000)}`);
    const [quoted = ''] = text.split(/\n\s*\n/);
    assert.ok(quoted.split('\n').length < 350);
    assert.ok(covered.length > 0);
    assert.equal(text.length, 2 + 5 * 2_000);
  });

  it('counts marks on a line that is too long, too', () => {
    const { covered } = tame('*_'.repeat(15_000));
    assert.deepEqual(covered, [{ start: 0, end: 30_000 }]);
  });

  it('labels are looked up, not searched for: a label of its own asks for nothing from elsewhere', () => {
    const { passages } = readLesson('[a]: #\n\n[a] word\n\n# x\n\n[b]: #\n\n[A] and [b] word');
    assert.deepEqual(
      passages.map(({ content }) => content.linkedLength),
      [1, 2],
    );
  });
});
