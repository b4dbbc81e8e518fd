import { unitsOf } from '../../text/text-units';
import { addUnit, hashBetween, noLetters } from '../../text/word-hash';
import { letterOf } from '../../text/letters';
import type { WordPlaces } from '../../text/word-places';
import { everySign, sign, signsAt, type Signs } from './signs';

/** Where the words and marks of a text stand, as parallel lists, and which signs occur in it. */
export interface WordCut extends WordPlaces {
  signs: Signs;
  /** How many words begin with a capital, behind a space that follows a letter or a digit. */
  capitals: number;
  /** How many signs of code there are outside of addresses. */
  codes: number;
}

const noUnits = new Uint16Array(0);

export const emptyCut = (): WordCut => ({
  units: noUnits,
  count: 0,
  start: [],
  end: [],
  hash: [],
  isRun: [],
  signs: 0,
  capitals: 0,
  codes: 0,
});

/**
 * Cuts a text into its words, with their inner hyphens and apostrophes, web addresses and single marks.
 * @param cut filled and returned; what it held of another text is lost
 * @param most how many of them are asked for
 */
export function cutWords(text: string, cut = emptyCut(), most = Infinity): WordCut {
  const units = unitsOf(text);
  const { length } = text;
  cut.units = units;
  cut.count = 0;
  cut.signs = 0;
  cut.capitals = 0;
  cut.codes = 0;
  for (let at = 0; at < length && cut.count < most;) {
    const own = signsAt(units, at);
    if (own & sign.word) {
      at = addWord(cut, text, at, own);
      continue;
    }
    cut.signs |= own;
    if (own & sign.code) cut.codes++;
    if (own & sign.mark) add(cut, at, at + 1, addUnit(noLetters, units[at] ?? 0), false);
    at++;
  }
  return cut;
}

function add(cut: WordCut, start: number, end: number, hash: number, isRun: boolean): number {
  const at = cut.count++;
  cut.start[at] = start;
  cut.end[at] = end;
  cut.hash[at] = hash;
  cut.isRun[at] = isRun;
  return end;
}

/**
 * Adds the word that begins at an offset, and notes its signs.
 * @param first what its first character is
 * @returns where it ends
 */
function addWord(cut: WordCut, text: string, start: number, first: Signs): number {
  const { units } = cut;
  if (isCapitalBehindWord(units, start)) cut.capitals++;
  const address = addressEnd(text, units, start);
  if (address > 0) {
    cut.signs |= everySign;
    return add(cut, start, address, hashBetween(units, start, address), false);
  }
  let signs = 0;
  let hash = noLetters;
  let own = first;
  for (let at = start; ; own = signsAt(units, at)) {
    for (; own & sign.word; own = signsAt(units, at)) {
      signs |= own;
      hash = addUnit(hash, units[at++] ?? 0);
      if (own & sign.wide) hash = addUnit(hash, units[at++] ?? 0);
    }
    if (!joins(own, units, at)) {
      cut.signs |= signs;
      return add(cut, start, at, hash, (signs & (sign.join | sign.beyondAscii)) === 0);
    }
    signs |= own & sign.stop ? own | sign.dotted : own;
    if (own & sign.code) cut.codes++;
    hash = addUnit(hash, units[at++] ?? 0);
  }
}

/** Whether a sign stands between the letters of one word. */
const joins = (own: Signs, units: Uint16Array, at: number): boolean =>
  (own & sign.join) !== 0 && (signsAt(units, at + 1) & sign.word) !== 0;

function isCapitalBehindWord(units: Uint16Array, at: number): boolean {
  const unit = units[at] ?? 0;
  const isCapital =
    unit < 0x80 ? unit <= lastCapital && unit >= firstCapital : capital.test(characterAt(units, at));
  if (!isCapital || at < 2) return false;
  return isSpace(units[at - 1] ?? 0) && letterOf(units[at - 2] ?? 0) !== 0;
}

const [firstCapital, lastCapital] = [0x41, 0x5a];
const capital = /^\p{Lu}/u;
const characterAt = (units: Uint16Array, at: number): string =>
  String.fromCharCode(units[at] ?? 0, units[at + 1] ?? 0);

const space = ' '.charCodeAt(0);
const isSpace = (unit: number): boolean => unit === space || /\s/.test(String.fromCharCode(unit));

const address = /https?:\/\/\S+/y;

/** Where the web address ends that begins at an offset; 0 where none does. */
function addressEnd(text: string, units: Uint16Array, start: number): number {
  if (units[start] !== letterH || !text.startsWith('http', start)) return 0;
  address.lastIndex = start;
  const found = address.exec(text);
  return found ? start + found[0].length : 0;
}

const letterH = 'h'.charCodeAt(0);

/** Words cut out: in lower case, with straight apostrophes. */
export interface Words {
  readonly text: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
}

export function splitWords(text: string): Words {
  const { start, end } = cutWords(text);
  const lower = lowered(text);
  return { text: start.map((from, at) => straight(lower.slice(from, end[at]))), start, end };
}

/** In lower case, at the same length: where lower-casing would shift offsets ("İ") only ASCII is lowered. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

const straight = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word);

/** Whether a word is a mark and not a word. */
export const isMark = (word: string): boolean =>
  word.length === 1 && (signsAt(unitsOf(word), 0) & sign.mark) !== 0;

/** One of a text's words, cut out. */
export const wordAt = (text: string, at: number): string => splitWords(text).text[at] ?? '';
