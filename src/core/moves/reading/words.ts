import { everySign, sign, signsAt, type Signs } from './signs';

/** Where the words and marks of a text stand, as parallel lists of offsets, and which signs occur in it. */
export interface WordCut {
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly signs: Signs;
  /** How many words begin with a capital, behind a space that follows a letter or a digit. */
  readonly capitals: number;
}

/** Cuts a text into its words, with their inner hyphens and apostrophes, web addresses and single marks. */
export function cutWords(text: string): WordCut {
  const start: number[] = [];
  const end: number[] = [];
  let signs = 0;
  let capitals = 0;
  for (let at = 0; at < text.length;) {
    const first = signsAt(text, at);
    const from = at;
    signs |= first;
    at += first & sign.wide ? 2 : 1;
    if ((first & (sign.word | sign.mark)) === 0) continue;
    start.push(from);
    if (first & sign.word) {
      if (isCapitalBehindWord(text, from)) capitals++;
      const address = addressEnd(text, from);
      if (address > 0) {
        at = address;
        signs |= everySign;
      }
      // To the end of the word.
      while (address === 0) {
        const next = signsAt(text, at);
        const joins = (next & sign.word) === 0 && next & sign.join && signsAt(text, at + 1) & sign.word;
        if (!(next & sign.word) && !joins) break;
        signs |= next | (joins && next & sign.stop ? sign.dotted : 0);
        at += next & sign.wide ? 2 : 1;
      }
    }
    end.push(at);
  }
  return { start, end, signs, capitals };
}

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
