/**
 * Cuts a document before top-level headings, so that an edit re-reads only the piece it stands in.
 * A cut must never change what is read, so it is made only where no block can be open: before a `#`
 * heading in the first column (it ends every paragraph, list, quote and table), outside fences,
 * comments and other HTML. Where the lines alone cannot tell, nothing more is cut.
 *
 * A stretch longer than `longest` characters is cut at its next seam as well: an edit then re-reads a few
 * lines, and a parser's time for many lists and quotes grows with the square of the piece they stand in.
 */
export function cutAtHeadings(text: string, lineStarts: readonly number[], longest = 200): string[] {
  const chunks: string[] = [];
  const state: OpenBlock = { closing: undefined, indent: 0, htmlUntilBlank: false, lost: false };
  let chunkStart = 0;
  for (let line = frontMatterLines(text, lineStarts); line < lineStarts.length && !state.lost; line++) {
    const start = lineStarts[line] ?? 0;
    const isLong = start - chunkStart >= longest;
    const isPlain = isOrdinary(text.charCodeAt(start));
    if (!state.closing && isPlain && !isLong) continue;
    const content = text.slice(start, lineStarts[line + 1] ?? text.length);
    const isFree = start > chunkStart && !state.closing && !state.htmlUntilBlank;
    if (isFree && (atxHeading.test(content) || (isLong && isSeam(content, text, lineStarts, line)))) {
      chunks.push(text.slice(chunkStart, start));
      chunkStart = start;
    }
    if (state.closing || !isPlain) advance(state, content);
  }
  chunks.push(text.slice(chunkStart));
  return chunks;
}

/** A list item or a first step in the first column that starts with a word. It ends whatever stands above it, even a paragraph. */
const item = /^(?:[-+*]|1[.)]) {1,3}(?:\[[ xX]\] )?(?:\*\*)?\p{L}/u;
/** A paragraph or a quote that starts with a word. After an empty line it ends whatever stands above it. */
const opening = /^(?:> ?)?(?:\*\*)?\p{L}/u;
/** A later step. It does so too, but after indented code the parser takes it for a paragraph; and it may follow an item. */
const step = /^\d{1,9}[.)] {1,3}(?:\*\*)?\p{L}/u;

/**
 * Whether a line begins a passage that owes nothing to the lines above. A list that is cut between its
 * items is read as two lists, which say the same. With a bar in it the line may be a table's head, which is no passage.
 */
function isSeam(content: string, text: string, lineStarts: readonly number[], line: number): boolean {
  if (content.includes('|')) return false;
  if (item.test(content)) return true;
  const lineBefore = (count: number): string =>
    text.slice(lineStarts[line - count], lineStarts[line - count + 1]);
  if (!blank.test(lineBefore(1))) return step.test(content) && /^ {0,3}[-+*] +\p{L}/u.test(lineBefore(1));
  return opening.test(content) || (step.test(content) && /^ {0,3}[^ \t\r\n]/.test(lineBefore(2)));
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
    // Perhaps this stands inside that HTML, perhaps that was only a paragraph: what lasts beyond the line is unsure.
    state.lost = fence !== null || lastingHtml(content.trimStart()) !== undefined;
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
  state.closing = lastingHtml(tag);
  state.htmlUntilBlank = !htmlEndings.some(([opening]) => opening.test(tag));
}

/** What ends the HTML that begins here, where neither its own line nor a blank line does. */
function lastingHtml(tag: string): RegExp | undefined {
  const kind = htmlEndings.find(([opening]) => opening.test(tag));
  return kind && !kind[1].test(tag.replace(kind[0], '')) ? kind[1] : undefined;
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
