import type { Span } from '../../text/span';

/** One word of a plain text, with where it stands. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
}

/** Letters by their ranges: several times faster than `\p{L}`, and the same for the scripts that we read. */
const word = /[A-Za-z0-9\u00C0-\u1FFF\u2C00-\uD7FF]+(?:[-'’.&/][A-Za-z0-9\u00C0-\u1FFF\u2C00-\uD7FF]+)*/g;

/** The words between two offsets of a plain text. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  word.lastIndex = start;
  for (let match = word.exec(text); match && match.index < end; match = word.exec(text)) {
    const found = match.index + match[0].length > end ? match[0].slice(0, end - match.index) : match[0];
    const lower = found.toLowerCase();
    tokens.push({
      text: found,
      lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
      start: match.index,
      end: match.index + found.length,
    });
  }
  return tokens;
}

const abbreviation =
  /(?:\b(?:e\.g|i\.e|etc|vs?|dr|mr|mrs|ms|min|mins|approx|no|fig|st|ex|cf|pp?)|\b[A-Z])\.$/i;

/** Sentences of a plain text from an offset on; their white space belongs to none. A quotation is never cut. */
export function sentencesOf(text: string, from: number): Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, from);
  const stops = /[.!?…]+["”'’)\]]*(?=\s|$)/g;
  stops.lastIndex = start;
  for (let stop = stops.exec(text); stop; stop = stops.exec(text)) {
    const end = stop.index + stop[0].length;
    const next = text.slice(end).trimStart().charAt(0);
    if (stop[0] === '.' && abbreviation.test(text.slice(start, end))) continue;
    if (next !== '' && /[\p{Ll},;)]/u.test(next)) continue;
    if (openQuotation(text.slice(start, end))) continue;
    sentences.push({ start, end });
    start = skipSpace(text, end);
  }
  if (start < text.trimEnd().length) sentences.push({ start, end: text.trimEnd().length });
  return sentences;
}

export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}

const openQuotation = (text: string): boolean =>
  (text.match(/"/g)?.length ?? 0) % 2 === 1 ||
  (text.match(/“/g)?.length ?? 0) > (text.match(/”/g)?.length ?? 0);

/** Words in brackets or between dashes as so many spaces: they are no part of the sentence. "print()" keeps its own. */
export const blankBrackets = (text: string): string =>
  text.replace(/(?<=\s|^)\([^()]*\)|(?<=\S)\s[–—]\s[^.!?–—]{3,60}\s[–—](?=\s\p{Ll})/gu, (aside) =>
    ' '.repeat(aside.length),
  );
