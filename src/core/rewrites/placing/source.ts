import type { Passage } from '../../lesson/types';
import { sourceOffset, type PlainText } from '../../text/plain-text';
import type { Span } from '../../text/span';

/** The words of one passage or table cell with their markup, by offsets of its plain text. */
export interface Source {
  readonly plain: PlainText;
  /** Absolute span of the passage's or the cell's own words. */
  readonly span: Span;
  /** From a plain offset to another, markup that would be left open taken off; `undefined` where it cannot be. */
  slice(start: number, end: number): string | undefined;
  /** Everything before a plain offset, markup that would be left open taken off. */
  before(end: number): string | undefined;
  /** Everything from a plain offset on. */
  after(start: number): string | undefined;
}

export function createSource(text: string, passage: Passage, plain: PlainText, span: Span): Source {
  const at = (offset: number): number => Math.min(span.end, passage.base + sourceOffset(plain, offset));
  const isWhole = (end: number): boolean => plain.text.slice(end).trim() === '';
  return {
    plain,
    span,
    slice: (start, end) => mend(text, at(start), isWhole(end) ? span.end : at(end - 1) + 1, span),
    before: (end) => mend(text, span.start, at(end), span),
    after: (start) => mend(text, at(start), span.end, span),
  };
}

/** Widens or narrows a stretch of markdown until its markup is closed. */
function mend(text: string, from: number, to: number, within: Span): string | undefined {
  let start = from;
  let end = to;
  if (count(text.slice(start, end), '[') > count(text.slice(start, end), ']')) {
    const closing = /^\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+"[^"]*")?\)|^\]\[[^\]]*\]|^\]/.exec(
      text.slice(end, within.end),
    );
    if (closing) end += closing[0].length;
  } else if (
    text.charAt(start - 1) === '[' &&
    start > within.start &&
    count(text.slice(start, end), ']') > count(text.slice(start, end), '[')
  ) {
    start--;
  }
  const words = text.slice(start, end);
  // "*one* and *two*" cut inside its markers looks closed: what stands around belongs to it.
  const around = [
    /[*_~`]+$/.exec(text.slice(within.start, start))?.[0] ?? '',
    /^[*_~`]+/.exec(text.slice(end, within.end))?.[0] ?? '',
  ] as const;
  const isInside = around[0] !== '' && around[0] === around[1] && words.includes(around[0]);
  if (isClosed(words) && !isInside) return words;
  const candidates = [
    widen(text, start, end, within),
    words.replace(/^[*_~`]+/, ''),
    words.replace(/([*_~`]+)(\s*)$/, '$2'),
    words.replace(/^[*_~`]+|[*_~`]+(?=\s*$)/g, ''),
    withoutLone(words),
  ];
  return candidates.find((candidate) => candidate !== undefined && isClosed(candidate));
}

/** With the markers right around it. */
function widen(text: string, start: number, end: number, within: Span): string | undefined {
  const before = /[*_~`]+$/.exec(text.slice(within.start, start))?.[0] ?? '';
  const after = /^[*_~`]+/.exec(text.slice(end, within.end))?.[0] ?? '';
  const both = text.slice(start - before.length, end + after.length);
  if (isClosed(both)) return both;
  const right = text.slice(start, end + after.length);
  return isClosed(right) ? right : text.slice(start - before.length, end);
}

/** Where one pair is cut in two, its other marker goes. */
function withoutLone(words: string): string | undefined {
  const markers = [...words.matchAll(/\*\*|__/g)];
  if (markers.length !== 1) return undefined;
  const at = markers[0]?.index ?? 0;
  return words.slice(0, at) + words.slice(at + 2);
}

function isClosed(words: string): boolean {
  if (!/[[\]`*_\\]/.test(words)) return true;
  if (count(words, '[') !== count(words, ']') || count(words, '`') % 2 === 1) return false;
  const bare = words
    .replace(/`[^`]*`/g, '')
    .replace(/\]\([^)]*\)/g, '')
    .replace(/\\./g, '');
  const strong = bare.match(/\*\*|__/g)?.length ?? 0;
  const single =
    bare
      .replace(/\*\*|__/g, '')
      .replace(/\s\*\s/g, ' ')
      .match(/\*|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu)?.length ?? 0;
  return strong % 2 === 0 && single % 2 === 0;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}

/** On one line: a stretch of several lines, quote markers and indents between them taken out. */
export const onOneLine = (words: string): string => words.replace(/[ \t]*(?:\r\n|\n|\r)[ \t>]*/g, ' ').trim();
