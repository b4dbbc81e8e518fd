import { strict as assert } from 'node:assert';
import { analyze } from '../../../src/core/index';
import { silentTexts } from './texts';

const wordsIn = (text: string): number => text.split(/\s+/).length;
const wordsForEachRemark = 2000;

describe('silence on what is no lesson', () => {
  it('has enough to read', () =>
    assert.ok(silentTexts.reduce((sum, { text }) => sum + wordsIn(text), 0) >= 20_000));

  for (const { name, text } of silentTexts)
    it(`next to nothing is said about a ${name}`, function () {
      this.timeout(20_000);
      const { tags, findings } = analyze(text);
      const said = [
        ...tags.flatMap((section) =>
          section.tags.map(({ tag, evidence }) => `${tag}: ${evidence.map((one) => one.text).join(' / ')}`),
        ),
        ...findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`),
      ];
      assert.ok(said.length <= wordsIn(text) / wordsForEachRemark, said.join('\n'));
    });
});
