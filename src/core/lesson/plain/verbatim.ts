/** A block whose lines are no words: code between fences, or HTML. */
export interface Verbatim {
  readonly kind: 'code' | 'html';
  /** What a line that follows is to it; `undefined` where that cannot be told from the line alone. */
  take(line: string): 'goes on' | 'ends here' | 'ended before' | undefined;
}

/**
 * @param ticks with which the fence began
 * @param content columns by which what belongs to the list item around it is indented; a line indented less would
 * end that item and the code with it
 */
export const openFence = (ticks: string, content: number): Verbatim => ({
  kind: 'code',
  take(line) {
    const words = line.trim();
    if (words === '') return 'goes on';
    const indent = line.search(/[^ ]/) - content;
    const mayClose = words.startsWith(ticks) && !/[^`]/.test(words);
    if (indent < 0 || (line.includes('\t') && (mayClose || content > 0))) return undefined;
    return mayClose && indent <= 3 ? 'ends here' : 'goes on';
  },
});

/** HTML that a blank line ends (CommonMark 0.31, section 4.6, kind 6). */
export const openTags = (): Verbatim => ({
  kind: 'html',
  take: (line) => (/^[ \t]*$/.test(line) ? 'ended before' : 'goes on'),
});

/** A comment of several lines (kind 2). */
export const openComment = (): Verbatim => ({
  kind: 'html',
  take: (line) => (line.includes('-->') ? 'ends here' : 'goes on'),
});
