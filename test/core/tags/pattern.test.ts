import { strict as assert } from 'node:assert';
import { compilePattern, matchAt } from '../../../src/core/tags/pattern';
import { cutWords } from '../../../src/core/tags/words';

const classes = { peer: ['partner%', 'classmate%'] };
const finds = (pattern: string, text: string): boolean => {
  const compiled = compilePattern(pattern, classes);
  const words = cutWords(text);
  return words.words.some((_, at) => matchAt(compiled, words, at) >= 0);
};

describe('patterns of words', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['+discuss with', 'They discussed with care', true],
    ['+discuss with', 'a discussion with', false],
    ['+discuss ..2 @peer', 'discuss it with partners', true],
    ['+discuss ..2 @peer', 'discuss it. With a partner', false],
    ['+discuss ..1 @peer', 'discuss it with a partner', false],
    ['discuss !that', 'discuss that', false],
    ['discuss !that', 'discuss why', true],
    ['share [your|their] idea%', 'share ideas', true],
    ['share [your|their] idea%', 'share their idea', true],
    ['share [your|their] idea%', 'share her idea', false],
    ['think pair share', 'Think-Pair-Share', true],
    ['what ..4 ?', 'What is it?', true],
    ['students% own', "the students' own", true],
    ['partner%', "a partner's view", true],
  ];
  for (const [pattern, text, expected] of cases)
    it(`"${pattern}" ${expected ? 'finds' : 'finds nothing in'} "${text}"`, () =>
      assert.equal(finds(pattern, text), expected));

  it('knows the forms of verbs', () => {
    for (const form of ['plan', 'plans', 'planned', 'planning']) assert.ok(finds('+plan', form), form);
    for (const form of ['write', 'wrote', 'written', 'writing']) assert.ok(finds('+write', form), form);
    for (const form of ['try', 'tries', 'tried', 'trying']) assert.ok(finds('+try', form), form);
  });

  it('says where a pattern is wrong', () => {
    assert.throws(() => compilePattern('@nobody', classes), /@nobody/);
    assert.throws(() => compilePattern('..3 share', classes), /begin/);
  });

  it('cuts words at their true offsets, whatever the letters', () => {
    for (const text of ['İstanbul’s schools: 1.5 cm', 'Ça va? Naïve—yes!', '🙂 think, pair']) {
      const { words, starts, ends } = cutWords(text);
      words.forEach((word, at) =>
        assert.equal(text.slice(starts[at], ends[at]).toLowerCase()[0], word.toLowerCase()[0]),
      );
    }
  });
});
