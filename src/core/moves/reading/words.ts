import { everySign, sign, signsAt, type Signs } from './signs';

/** Where the words and marks of a text stand, as parallel lists of offsets, and which signs occur in it. */
export interface WordCut {
  /** How many there are; the lists may be longer. */
  count: number;
  readonly start: number[];
  readonly end: number[];
  signs: Signs;
  /** How many words begin with a capital, behind a space that follows a letter or a digit. */
  capitals: number;
  /** How many signs of code there are outside of addresses. */
  codes: number;
}

export const emptyCut = (): WordCut => ({ count: 0, start: [], end: [], signs: 0, capitals: 0, codes: 0 });

/**
 * Cuts a text into its words, with their inner hyphens and apostrophes, web addresses and single marks.
 * @param cut filled and returned; what it held of another text is lost
 * @param most how many of them are asked for
 */
export function cutWords(text: string, cut = emptyCut(), most = Infinity): WordCut {
  cut.count = 0;
  cut.signs = 0;
  cut.capitals = 0;
  cut.codes = 0;
  for (let at = 0; at < text.length && cut.count < most;) {
    const own = signsAt(text, at);
    if (own & sign.word) {
      const end = wordEnd(text, at, cut);
      add(cut, at, end);
      at = end;
      continue;
    }
    cut.signs |= own;
    if (own & sign.code) cut.codes++;
    if (own & sign.mark) add(cut, at, at + 1);
    at++;
  }
  return cut;
}

function add(cut: WordCut, start: number, end: number): void {
  cut.start[cut.count] = start;
  cut.end[cut.count++] = end;
}

/** Where the word ends that begins at an offset; notes its signs. */
function wordEnd(text: string, start: number, cut: WordCut): number {
  if (isCapitalBehindWord(text, start)) cut.capitals++;
  const address = addressEnd(text, start);
  if (address > 0) {
    cut.signs |= everySign;
    return address;
  }
  let signs = 0;
  for (let at = start; ; at++) {
    let own = signsAt(text, at);
    while (own & sign.word) {
      signs |= own;
      at += own & sign.wide ? 2 : 1;
      own = signsAt(text, at);
    }
    if (!joins(own, text, at)) {
      cut.signs |= signs;
      return at;
    }
    signs |= own & sign.stop ? own | sign.dotted : own;
    if (own & sign.code) cut.codes++;
  }
}

/** Whether a sign stands between the letters of one word. */
const joins = (own: Signs, text: string, at: number): boolean =>
  (own & sign.join) !== 0 && (signsAt(text, at + 1) & sign.word) !== 0;

function isCapitalBehindWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const isCapital =
    code < 0x80 ? code <= lastCapital && code >= firstCapital : capital.test(text.slice(at, at + 2));
  return isCapital && at >= 2 && behindWord.test(text.slice(at - 2, at));
}

const [firstCapital, lastCapital] = [0x41, 0x5a];
const capital = /^\p{Lu}/u;
const behindWord = /^\w\s/;

const address = /https?:\/\/\S+/y;

/** Where the web address ends that begins at an offset; 0 where none does. */
function addressEnd(text: string, start: number): number {
  if (text.charCodeAt(start) !== letterH || !text.startsWith('http', start)) return 0;
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
export const isMark = (word: string): boolean => word.length === 1 && (signsAt(word, 0) & sign.mark) !== 0;

/** One of a text's words, cut out. */
export const wordAt = (text: string, at: number): string => splitWords(text).text[at] ?? '';
