import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { splitWords } from '../../../src/core/moves/reading/words';

/** What a word is, said as one pattern. */
const wordOrMark = /https?:\/\/\S+|[\p{L}\p{N}]+(?:[-'’.&/][\p{L}\p{N}]+)*|[?!.,:;"“”()|…—–=]/gu;

const byPattern = (text: string): unknown[] =>
  [...text.matchAll(wordOrMark)].map((match) => [
    match[0].toLowerCase().replaceAll('’', "'"),
    match.index,
    match.index + match[0].length,
  ]);

const byHand = (text: string): unknown[] => {
  const { text: words, start, end } = splitWords(text);
  return words.map((word, at) => [word, start[at], end[at]]);
};

const pieces = [..."aBé1٣-’.&/ \n?…“—=_'", '😀', '𝒳', 'http://', 'https://x', 'xhttp://'];

describe('the words of a passage', () => {
  it('are cut as the pattern says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        deepEqual(byHand(parts.join('')), byPattern(parts.join('')));
      }),
      { numRuns: 2000 },
    );
  });

  it('keep their offsets where lower-casing makes a letter longer', () => {
    deepEqual(byHand('İt İs A plan'), [
      ['İt', 0, 2],
      ['İs', 3, 5],
      ['a', 6, 7],
      ['plan', 8, 12],
    ]);
  });
});
