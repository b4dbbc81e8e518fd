/**
 * The words of a text in order, lower-cased, with the marks that end a clause or ask. `starts` and
 * `ends` are offsets into that text.
 */
export interface Words {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Cuts a text into words. "Think-pair-share" is three; "students'" is "students". */
export function cutWords(text: string): Words {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const lower = text.toLowerCase();
  // Lower-casing may lengthen a text ("İ"): then only what cannot shift offsets is lowered.
  const source =
    lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const add = (start: number, end: number): void => {
    words.push(withoutPossessive(source.slice(start, end)));
    starts.push(start);
    ends.push(end);
  };
  let at = 0;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (isLetter(code)) {
      let end = at + 1;
      while (end < source.length && (isLetter(source.charCodeAt(end)) || isApostropheInside(source, end)))
        end++;
      add(at, end);
      at = end;
    } else {
      if (isMark(code) && !isPointInside(source, at)) add(at, at + 1);
      at++;
    }
  }
  return { words, starts, ends };
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f));

const isApostropheInside = (text: string, at: number): boolean =>
  isApostrophe(text.charCodeAt(at)) && at + 1 < text.length && isLetter(text.charCodeAt(at + 1));

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

const marks = new Set([...'.?!;:|'].map((mark) => mark.charCodeAt(0)));
const isMark = (code: number): boolean => marks.has(code);

/** The point of "1.5" or "e.g" ends nothing. */
const isPointInside = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 46 && at + 1 < text.length && isLetter(text.charCodeAt(at + 1));

function withoutPossessive(word: string): string {
  if (word.length < 3) return word;
  const second = word.charCodeAt(word.length - 2);
  if (isApostrophe(second)) return word.endsWith('s') ? word.slice(0, -2) : word.replace('\u2019', "'");
  return word.includes('\u2019') ? word.replace('\u2019', "'") : word;
}

/** Whether a "word" is a mark at which a clause ends. */
export const endsClause = (word: string): boolean => word.length === 1 && '.?!;|'.includes(word);
