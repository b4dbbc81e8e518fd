const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const zeroWidth = /^[\p{Mark}\u200b-\u200d\u2060\ufeff]+$/u;
const doubleWidth =
  /^(?:\p{Emoji_Presentation}|.\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])/u;

/** Columns that a text takes in a terminal. */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of graphemes.segment(text))
    columns += zeroWidth.test(segment) ? 0 : doubleWidth.test(segment) ? 2 : 1;
  return columns;
}

/** One line of text in which nothing can steer the terminal: control characters become spaces. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** A text cut at a word to fit these columns, with an ellipsis where something is left out. */
export function shorten(text: string, columns: number): string {
  // A column takes at least one code unit in all but odd texts, so a long text is cut before it is measured.
  const candidate = text.slice(0, columns * 4);
  if (candidate.length === text.length && columnsOf(text) <= columns) return text;
  let width = 0;
  let kept = '';
  for (const { segment } of graphemes.segment(candidate)) {
    width += columnsOf(segment);
    if (width > columns - 1) break;
    kept += segment;
  }
  const atWord = kept.replace(/\s+\S*$/, '');
  return `${atWord.length > columns / 2 ? atWord : kept}…`;
}

/** Lines of at most so many columns; a word that is longer has a line of its own. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(' ')) {
    const wordWidth = columnsOf(word);
    if (line !== '' && width + 1 + wordWidth > columns) {
      lines.push(line);
      line = word;
      width = wordWidth;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      width += wordWidth + (width === 0 ? 0 : 1);
    }
  }
  return [...lines, line];
}
