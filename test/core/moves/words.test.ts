import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { sign } from '../../../src/core/moves/reading/signs';
import { cutWords, splitWords } from '../../../src/core/moves/reading/words';
import { unitsOf } from '../../../src/core/text/text-units';
import { hashBetween } from '../../../src/core/text/word-hash';

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

/** What each sign says of a text. */
const bySign: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [sign.digit, /\d/],
  [sign.stop, /\./],
  [sign.code | sign.dotted, /[_=(){}<>/\\]|\w\.\w/],
  [sign.comma, /,/],
  [sign.colon, /:/],
  [sign.dash, /[-–—]/],
  [sign.question, /\?/],
  [sign.exclamation, /!/],
  [sign.quote, /["“”]/],
  [sign.bracket, /\(/],
];

const text = fc
  .array(fc.constantFrom(...pieces, ...'É,:?!"”(_\\'), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('the signs of a passage', () => {
  it('are seen wherever a pattern needs them', () => {
    fc.assert(
      fc.property(text, (one) => {
        const { signs } = cutWords(one);
        for (const [kind, pattern] of bySign) if (pattern.test(one)) equal((signs & kind) !== 0, true);
      }),
      { numRuns: 2000 },
    );
    equal(cutWords('No signs here').signs, sign.word);
    equal(cutWords('Open lesson.md').signs & sign.dotted, sign.dotted);
  });

  it('count the capitals behind a word and a space', () => {
    fc.assert(
      fc.property(text, (one) => {
        equal(cutWords(one).capitals, one.match(/(?<=\w\s)\p{Lu}/gu)?.length ?? 0);
      }),
      { numRuns: 2000 },
    );
    equal(cutWords('Ada met Éva and ADA').capitals, 2);
  });
});

describe('the words of a passage', () => {
  it('are cut as the pattern says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        deepEqual(byHand(parts.join('')), byPattern(parts.join('')));
      }),
      { numRuns: 2000 },
    );
  });

  it('have the hash of their units, and are runs where they are letters and digits of ASCII', () => {
    fc.assert(
      fc.property(text, (one) => {
        const { count, start, end, hash, isRun } = cutWords(one);
        for (let at = 0; at < count; at++) {
          const [from = 0, to = 0] = [start[at], end[at]];
          equal(hash[at], hashBetween(unitsOf(one), from, to));
          equal(isRun[at], /^[a-z\d]+$/i.test(one.slice(from, to)));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('know a letter of two code units where half of it stood alone before', () => {
    deepEqual(byHand('𝒳'.slice(0, 1)), []);
    deepEqual(byHand('𝒳'), [['𝒳', 0, 2]]);
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
