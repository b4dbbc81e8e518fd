/**
 * The words and marks of a text, as parallel lists: `text` in lower case with straight apostrophes,
 * `start` and `end` as offsets into the text they came from.
 */
export interface Words {
  readonly text: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** Cuts a text into its words, with their inner hyphens and apostrophes, web addresses and single marks. */
export function splitWords(text: string): Words {
  const words: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const lower = lowered(text);
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const width = wordWidth(text, at, code);
    const to = width > 0 ? wordEnd(text, at, width) : at + 1;
    if (width > 0 || isMarkCode(code)) {
      words.push(straight(lower.slice(at, to)));
      start.push(at);
      end.push(to);
    }
    at = to;
  }
  return { text: words, start, end };
}

/** In lower case, at the same length: where lower-casing would shift offsets ("İ") only ASCII is lowered. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

const straight = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word);

/** How many code units the letter or digit at an offset takes; 0 where there is none. */
function wordWidth(text: string, at: number, code: number): number {
  if (code < 0x80) return isPlainLetter(code) ? 1 : 0;
  const point = text.codePointAt(at) ?? 0;
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(point)) ? (point > 0xffff ? 2 : 1) : 0;
}

const isPlainLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

const address = /https?:\/\/\S+/y;

/** Where the word ends whose first letter takes `width` code units. */
function wordEnd(text: string, start: number, width: number): number {
  if (text.startsWith('http', start)) {
    address.lastIndex = start;
    const found = address.exec(text);
    if (found) return start + found[0].length;
  }
  let at = start + width;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const own = wordWidth(text, at, code);
    const next = own === 0 && joins.has(code) ? wordWidth(text, at + 1, text.charCodeAt(at + 1)) : 0;
    if (own === 0 && next === 0) break;
    at += own > 0 ? own : 1 + next;
  }
  return at;
}

const codesOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
/** Signs that may stand between the letters of one word. */
const joins = codesOf("-'’.&/");
const marks = codesOf('?!.,:;"“”()|…—–=');
const isMarkCode = (code: number): boolean => marks.has(code);

/** Whether a word of `Words` is a mark and not a word. */
export const isMark = (word: string): boolean => word.length === 1 && '?!.,:;"“”()|…—–='.includes(word);

export const endsSentence = (word: string): boolean =>
  word === '.' || word === '?' || word === '!' || word === '…' || word === '|';
