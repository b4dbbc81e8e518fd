/**
 * What one line of a plain chunk is, by how it begins; a `line` is drawn across: a rule, or what makes a heading of
 * the words above. Offsets count from the chunk's first character.
 */
export interface PlainLine {
  readonly kind:
    'blank' | 'heading' | 'item' | 'quote' | 'fence' | 'line' | 'row' | 'comment' | 'tags' | 'words';
  /** Columns of spaces before its first other character. */
  readonly indent: number;
  /** Where that first character stands. */
  readonly start: number;
  /** Where its words begin, behind the marker of a heading, an item or a quote. */
  readonly words: number;
  /** Where it ends: before its line ending. */
  readonly end: number;
}

const headingMarker = /#{1,6} +(?=[^ #\r\n])/y;
const itemMarker = /(?:[-*+]|\d{1,9}[.)]) {1,4}(?=[^ \r\n])/y;
/** A step whose words are too far away or missing. */
const bareStep = /\d{1,9}[.)](?:[ \r\n]|$)/y;
const quoteMarker = /> ?/y;
const drawn = /(?:-+|=+|\*{3,}|_{3,}) *(?:[\r\n]|$)/y;
const fence = /`{3,}[^`\r\n]*(?:[\r\n]|$)/y;
const comment = /<!--(?!-?>)/y;
/** The commonest of CommonMark 0.31's names for HTML of kind 6 (section 4.6). */
const tags =
  /<\/?(?:center|dd|details|div|dl|dt|figure|h[1-6]|hr|iframe|li|ol|p|section|summary|table|tbody|td|th|thead|tr|ul)(?:[ >\r\n]|\/>|$)/iy;
/**
 * How words may begin that open no block: with a letter, a digit or a sign that means nothing to markdown, bold,
 * slanted or not; with code, a link or an image; with a colon that draws no table; with `#` and no space behind.
 */
const words =
  /(?:\*{1,2}|_{1,2})?(?:[a-z0-9"'([$%@,.;/?{}&]|[^\0-\x7f])|`(?!``)|!|:(?![:| -]*-)|#{1,6}[^# \t\r\n]/iuy;

/** Reads a line by how it begins; `undefined` where it may be more than that. */
export function readPlainLine(chunk: string, from: number, end: number): PlainLine | undefined {
  let start = from;
  while (start < end && chunk.charCodeAt(start) === space) start++;
  const indent = start - from;
  const line = (kind: PlainLine['kind'], words = start): PlainLine => ({ kind, indent, start, words, end });
  if (start === end) return line('blank');
  if (isLetter(chunk.charCodeAt(start))) return line('words');
  if (begins(itemMarker, chunk, start)) {
    const { lastIndex } = itemMarker;
    return beginsWords(chunk, lastIndex) ? line('item', lastIndex) : undefined;
  }
  if (begins(fence, chunk, start)) return line('fence');
  if (beginsWords(chunk, start)) return line('words');
  if (indent > 0) return undefined;
  if (begins(headingMarker, chunk, start)) return line('heading', headingMarker.lastIndex);
  if (begins(drawn, chunk, start)) return line('line');
  if (chunk.charAt(start) === '|') return line('row');
  if (begins(comment, chunk, start)) return line('comment');
  if (begins(tags, chunk, start)) return line('tags');
  return begins(quoteMarker, chunk, start) ? readQuoted(chunk, start, end) : undefined;
}

/** One quote with words in it, or an empty line of one. */
function readQuoted(chunk: string, start: number, end: number): PlainLine | undefined {
  const { lastIndex } = quoteMarker;
  if (lastIndex === end) return { kind: 'quote', indent: 0, start, words: end, end };
  return beginsWords(chunk, lastIndex)
    ? { kind: 'quote', indent: 0, start, words: lastIndex, end }
    : undefined;
}

const space = 0x20;

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

const beginsWords = (chunk: string, at: number): boolean =>
  begins(words, chunk, at) && !begins(itemMarker, chunk, at) && !begins(bareStep, chunk, at);

function begins(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
