/**
 * Cuts a document before top-level headings, so that an edit re-reads only the piece it stands in.
 * A cut must never change what is read, so it is made only where no block can be open: before a `#`
 * heading in the first column (it ends every paragraph, list, quote and table), outside fences,
 * comments and other HTML. Where the lines alone cannot tell, nothing more is cut.
 */
export function cutAtHeadings(text: string, lineStarts: readonly number[]): string[] {
  const chunks: string[] = [];
  const state: OpenBlock = { closing: undefined, indent: 0, htmlUntilBlank: false, lost: false };
  let chunkStart = 0;
  for (let line = frontMatterLines(text, lineStarts); line < lineStarts.length && !state.lost; line++) {
    const start = lineStarts[line] ?? 0;
    if (!state.closing && isOrdinary(text.charCodeAt(start))) continue;
    const content = text.slice(start, lineStarts[line + 1] ?? text.length);
    if (start > chunkStart && !state.closing && !state.htmlUntilBlank && atxHeading.test(content)) {
      chunks.push(text.slice(chunkStart, start));
      chunkStart = start;
    }
    advance(state, content);
  }
  chunks.push(text.slice(chunkStart));
  return chunks;
}

interface OpenBlock {
  /** What ends the fence or HTML that is open: a line that this matches. */
  closing: RegExp | undefined;
  /**
   * Columns before the open block's first line. Where it is not 0 the block may belong to a list item,
   * which ends with the first line indented less; at top level it would go on. Then all is lost.
   */
  indent: number;
  htmlUntilBlank: boolean;
  lost: boolean;
}

const atxHeading = /^#{1,6}(?:[ \t\r\n]|$)/;
const blank = /^[ \t]*(?:[\r\n]|$)/;

/** Lines that begin with a letter or a digit open nothing at top level and close nothing. */
const isOrdinary = (code: number): boolean =>
  code > 0x2f && code !== 0x3c && code !== 0x3d && code !== 0x3e && code !== 0x60 && code !== 0x7e;

function advance(state: OpenBlock, content: string): void {
  if (blank.test(content)) {
    state.htmlUntilBlank = false;
  } else if (state.closing) {
    state.lost = indentOf(content) < state.indent;
    if (state.closing.test(content)) state.closing = undefined;
  } else {
    open(state, content);
  }
}

function open(state: OpenBlock, content: string): void {
  const fence = /^ {0,3}(?:(`{3,})[^`\r\n]*|(~{3,})[^\r\n]*)(?:[\r\n]|$)/.exec(content);
  const html = fence ? null : /^ {0,3}<[A-Za-z/!?]/.exec(content);
  if (!fence && !html) return;
  if (state.htmlUntilBlank) {
    // Perhaps this stands inside that HTML, perhaps that was only a paragraph.
    state.lost = true;
    return;
  }
  state.indent = indentOf(content);
  if (fence) {
    const mark = fence[1] ?? fence[2] ?? '';
    state.closing = new RegExp(`^ {0,3}${mark.charAt(0)}{${mark.length},}[ \\t]*(?:[\\r\\n]|$)`);
  } else {
    openHtml(state, content.trimStart());
  }
}

function openHtml(state: OpenBlock, tag: string): void {
  const kind = htmlEndings.find(([opening]) => opening.test(tag));
  if (!kind) state.htmlUntilBlank = true;
  else if (!kind[1].test(tag.replace(kind[0], ''))) state.closing = kind[1];
}

/** Columns of spaces before the first other character; a tab counts as four or more. */
function indentOf(content: string): number {
  const spaces = /^ */.exec(content)?.[0].length ?? 0;
  return content.charAt(spaces) === '\t' ? spaces + 4 : spaces;
}

/** CommonMark 0.31, section 4.6, kinds 1 to 5: HTML that blank lines do not end. */
const htmlEndings: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![A-Za-z]/, />/],
];

/** How many lines closed front matter takes; no heading stands in it. */
function frontMatterLines(text: string, lineStarts: readonly number[]): number {
  const isFence = (line: number): boolean =>
    /^---[ \t]*[\r\n]*$/.test(text.slice(lineStarts[line], lineStarts[line + 1] ?? text.length));
  if (!isFence(0)) return 0;
  for (let line = 1; line < lineStarts.length; line++) if (isFence(line)) return line + 1;
  return 0;
}
