import { unitsOf } from '../text/text-units';
import type { WordNumbers } from './word-numbers';

/**
 * The words of a text in order, by their numbers, with the marks that end a clause or ask: the first `length` of
 * each list. `starts` and `ends` are offsets into that text.
 */
export interface Words {
  length: number;
  numbers: Uint16Array;
  starts: Int32Array;
  ends: Int32Array;
}

export const createWords = (): Words => ({
  length: 0,
  numbers: new Uint16Array(256),
  starts: new Int32Array(256),
  ends: new Int32Array(256),
});

/**
 * Cuts a text into words. "Think-pair-share" is three; "students'" is "students", "partner's" is "partner".
 * @param words takes them up in place of those that it held; one that is used again and again saves new lists
 */
export function cutWords(text: string, vocabulary: WordNumbers, words: Words = createWords()): Words {
  makeRoom(words, text.length);
  const { numbers, starts, ends } = words;
  const units = unitsOf(text);
  let length = 0;
  let at = 0;
  while (at < text.length) {
    const start = at++;
    const code = units[start] ?? 0;
    if (isLetter(code)) {
      /** Of the last apostrophe: behind "partner" in "partner's". */
      let apostrophe = start;
      for (; at < text.length; at++) {
        const next = units[at] ?? 0;
        if (isApostrophe(next) && isLetter(units[at + 1] ?? 0)) apostrophe = at;
        else if (!isLetter(next)) break;
      }
      const isPossessive = apostrophe > start && apostrophe === at - 2 && isS(units[at - 1] ?? 0);
      numbers[length] = vocabulary.of(units, start, isPossessive ? apostrophe : at);
    } else if (isMark(code) && !isPointInside(units, start)) {
      numbers[length] = vocabulary.of(units, start, at);
    } else continue;
    starts[length] = start;
    ends[length] = at;
    length++;
  }
  words.length = length;
  return words;
}

function makeRoom(words: Words, most: number): void {
  if (words.numbers.length >= most) return;
  words.numbers = new Uint16Array(most * 2);
  words.starts = new Int32Array(most * 2);
  words.ends = new Int32Array(most * 2);
}

/** Letters and digits, of other alphabets too. */
const isLetter = (code: number): boolean =>
  code < 128 ? kindOf[code] === letter : code >= 0xc0 && !isPunctuation(code);

const isPunctuation = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f);

const isMark = (code: number): boolean => code < 128 && kindOf[code] === mark;

const letter = 1;
const mark = 2;
/** What the first 128 characters are. */
const kindOf = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z\d]/i.test(character) ? letter : '.?!;:|'.includes(character) ? mark : 0;
});

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const isS = (code: number): boolean => code === 0x73 || code === 0x53;

/** The point of "1.5" or "e.g" ends nothing. */
const isPointInside = (units: Uint16Array, at: number): boolean =>
  units[at] === 0x2e && isLetter(units[at + 1] ?? 0);
