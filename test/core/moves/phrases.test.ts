import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { headingPhrasesOf, phrasesOf } from '../../../src/core/moves/features/phrases';
import { addHeading, addPhrases, compilePhrases } from '../../../src/core/moves/model/phrases';
import { readContent, type ContentReading } from '../../../src/core/moves/reading/read-content';
import { readHeadingText } from '../../../src/core/moves/reading/read-heading';
import { splitWords } from '../../../src/core/moves/reading/words';
import { readLesson } from '../../../src/core/lesson/read-lesson';

const phrases = (text: string): string[] => [...phrasesOf(splitWords(text))];

describe('phrases', () => {
  it('are words, pairs of neighbours and how a passage begins', () =>
    assert.deepEqual(phrases('Explain the pump'), [
      'explain',
      'explain the',
      'the',
      'the pump',
      'pump',
      '^ explain',
      '^ explain the',
    ]));

  it('hold every number for one word', () => assert.deepEqual(phrases('12'), ['#', '^ #']));

  it('are counted once', () => assert.equal(phrases('pump pump').filter((one) => one === 'pump').length, 1));

  it('are none where nothing is said', () => assert.deepEqual(phrases(''), []));

  it('of a heading are its words', () =>
    assert.deepEqual(
      [...headingPhrasesOf(['mini-lecture', ':', 'pumps'])],
      ['under mini-lecture', 'under pumps'],
    ));

  it('add what they speak for each label, wherever they stand', () => {
    const model = compilePhrases({
      biases: [1, 0],
      weights: { pump: [2, 0], 'the pump': [0, 4], 'under lecture': [8, 0], other: [64, 64] },
    });
    const [passage] = readLesson('Explain the pump.').passages;
    assert.ok(passage);
    const scores = new Float32Array(4);
    addPhrases(model, readContent(passage.content), scores, 2);
    assert.deepEqual([...scores], [0, 0, 2, 4]);
    addHeading(model, readHeadingText('Lecture'), scores, 2);
    assert.deepEqual([...scores], [0, 0, 11, 4]);
    addHeading(model, undefined, scores, 0);
    assert.deepEqual([...scores], [1, 0, 11, 4]);
  });

  const words = ['pump', 'the', 'The', 'zzyzx', ',', '12', '3d', 'under', 'lecture', 'explain', '“', '.'];
  const read = (text: string): ContentReading => {
    const [passage] = readLesson(`x ${text}`).passages;
    assert.ok(passage, text);
    return readContent(passage.content);
  };

  it('are found by number as they are by name', () => {
    const pairs = words.flatMap((one) => words.map((other) => `${one} ${other}`));
    const names = [...words, ...pairs].flatMap((name) => phrases(name)).sort();
    const weights = Object.fromEntries([...new Set(names)].map((name, at) => [name, [at + 1]]));
    const model = compilePhrases({ biases: [0], weights });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words)), (parts) => {
        const reading = read(parts.join(' '));
        const scores = new Float32Array(1);
        addPhrases(model, reading, scores, 0);
        const byName = phrases(reading.text.plain).reduce((sum, name) => sum + (weights[name]?.[0] ?? 0), 0);
        assert.equal(scores[0], byName);
      }),
    );
  });

  it('are found in what was read before they were learned', () => {
    const reading = read('the quixotic pump');
    const model = compilePhrases({ biases: [0], weights: { quixotic: [2], 'quixotic pump': [3] } });
    const scores = new Float32Array(1);
    addPhrases(model, reading, scores, 0);
    assert.equal(scores[0], 5);
  });
});
