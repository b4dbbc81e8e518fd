import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { indexCues } from '../../../src/core/tags/cue-index';
import { patternsIn } from '../../../src/core/tags/cues/cue';
import { disciplineCues } from '../../../src/core/tags/cues/disciplines';
import { tagCues } from '../../../src/core/tags/cues/index';
import { toneCues } from '../../../src/core/tags/cues/tones';
import { wordClasses } from '../../../src/core/tags/cues/word-classes';
import { createCueSearch } from '../../../src/core/tags/find-cues';
import { compilePattern, hasSecondWord, matchAt } from '../../../src/core/tags/pattern';
import { unknownWord, WordNumbers } from '../../../src/core/tags/word-numbers';
import { cutWords, type Words } from '../../../src/core/tags/words';

const classes = { peer: ['partner%', 'classmate%'] };
const finds = (pattern: string, text: string): boolean => {
  const vocabulary = new WordNumbers();
  const compiled = compilePattern(pattern, classes, vocabulary);
  const words = cutWords(text, vocabulary);
  return Array.from({ length: words.length }, (_, at) => matchAt(compiled, words, at)).some(
    (end) => end >= 0,
  );
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
    assert.throws(() => compilePattern('@nobody', classes, new WordNumbers()), /@nobody/);
    assert.throws(() => compilePattern('..3 share', classes, new WordNumbers()), /begin/);
  });

  it('cuts words at their true offsets, whatever the letters', () => {
    const vocabulary = new WordNumbers();
    const known = (text: string): string[] => {
      const { length, numbers, starts, ends } = cutWords(text, vocabulary);
      return Array.from({ length }, (_, at) => at)
        .filter((at) => numbers[at] !== unknownWord)
        .map((at) => text.slice(starts[at], ends[at]));
    };
    for (const word of ['schools', 'cm', 'naïve', 'think', 'pair', 'partner', "don't"]) vocabulary.add(word);
    assert.deepEqual(known('İstanbul’s schools: 1.5 cm'), ['schools', ':', 'cm']);
    assert.deepEqual(known('Ça va? NAÏVE—yes!'), ['?', 'NAÏVE', '!']);
    assert.deepEqual(known('🙂 Think-pair; a Partner’s pairs'), ['Think', 'pair', ';', 'Partner’s']);
    assert.deepEqual(known("Don’t, don't"), ['Don’t', "don't"]);
  });

  it('knows each word of a large vocabulary from all others', () => {
    const vocabulary = new WordNumbers();
    const words = Array.from({ length: 3000 }, (_, at) => `w${at.toString(36)}`);
    const numbers = words.map((word) => vocabulary.add(word));
    assert.equal(new Set(numbers).size, words.length);
    assert.deepEqual(
      words.map((word) => cutWords(word, vocabulary).numbers[0]),
      numbers,
    );
    assert.equal(cutWords('w-unheard', vocabulary).numbers[1], unknownWord);
  });

  it('finds by its index what patterns find word by word', () => {
    const cues = [...tagCues.flatMap((tag) => tag.cues), ...disciplineCues, ...toneCues];
    const vocabulary = new WordNumbers();
    const search = createCueSearch(indexCues(cues, (cue) => cue.text, wordClasses, vocabulary));
    const patternsOf = cues.map((cue) => {
      const patterns = patternsIn(cue.text).map((text) => compilePattern(text, wordClasses, vocabulary));
      return [...patterns.filter(hasSecondWord), ...patterns.filter((pattern) => !hasSecondWord(pattern))];
    });
    const wordByWord = (words: Words): string[] =>
      cues.flatMap(({ id }, number) => {
        const found: string[] = [];
        let reached = 0;
        for (let at = 0; at < words.length; at++)
          for (const pattern of patternsOf[number] ?? []) {
            const end = at < reached || (pattern.atStart && at > 0) ? -1 : matchAt(pattern, words, at);
            if (end < 0) continue;
            found.push(`${id} ${at}-${end}`);
            reached = end;
          }
        return found;
      });
    let all = 0;
    for (const name of [
      'cold-chair-heat-transfer',
      'shade-at-the-bus-stop',
      'staff-session-better-questions',
    ])
      for (const line of readFileSync(`media/samples/${name}.md`, 'utf8').split('\n')) {
        const words = cutWords(line, vocabulary);
        const found = search.find(words, words.length, (at) => at === 0);
        const shown = found.map(({ cue, from, to }) => `${cue} ${from}-${to}`);
        assert.deepEqual(shown.sort(), wordByWord(words).sort(), line);
        all += found.length;
      }
    assert.ok(all > 100);
  });
});
