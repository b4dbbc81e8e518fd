/** Where the lines of a text begin. A line ends with `\n`, `\r\n` or a lone `\r`, as in CommonMark and VS Code. */
export interface LineIndex {
  /** UTF-16 offset at which each line begins; the first is 0. */
  readonly starts: readonly number[];
  /** Line (0-based) that holds an offset; offsets past the end belong to the last line. */
  lineAt(offset: number): number;
  positionAt(offset: number): Position;
}

/** Line and column, both 0-based; the column counts UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const positionAt = (offset: number): Position => {
    const line = lineAt(offset);
    return { line, column: offset - (starts[line] ?? 0) };
  };
  return { starts, lineAt, positionAt };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    // The usual case, and much faster than a pattern.
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  const lineEnding = /\r\n|\n|\r/g;
  while (lineEnding.exec(text)) starts.push(lineEnding.lastIndex);
  return starts;
}
