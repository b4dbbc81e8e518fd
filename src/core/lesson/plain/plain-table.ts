import type { Span } from '../../text/span';
import type { TableCellWords, TableRowWords } from '../table-rows';
import type { PlainLine } from './plain-line';
import { readPlainWords } from './plain-words';

const underHead = /^\|(?: *:?-+:? *\|)+ *$/;

/**
 * The rows of a table whose lines all begin with a bar, its head first.
 * @returns `undefined` where these lines make no table, or hold more than plain words
 */
export function readPlainTable(
  chunk: string,
  lines: readonly PlainLine[],
): readonly TableRowWords[] | undefined {
  const [head, under, ...others] = lines;
  if (!head || !under) return undefined;
  const drawn = chunk.slice(under.start, under.end);
  if (!underHead.test(drawn)) return undefined;
  const rows = [head, ...others].map((line) => readRow(chunk, line));
  const isWhole = rows.every((row): row is TableRowWords => row !== undefined);
  return isWhole && rows[0]?.cells.length === drawn.split('|').length - 2 ? rows : undefined;
}

function readRow(chunk: string, { start, end }: PlainLine): TableRowWords | undefined {
  // A bar alone is no row, and an escaped one is no bar.
  if (/^\| *$|[\\\t]/.test(chunk.slice(start, end))) return undefined;
  const cells: TableCellWords[] = [];
  for (let at = start; at < end;) {
    const found = chunk.indexOf('|', at + 1);
    const bar = found < 0 || found > end ? end : found;
    // Behind the last bar there may be spaces; they belong to the last cell.
    const to = /^\|? *$/.test(chunk.slice(bar, end)) ? end : bar;
    const cell = readCell(chunk, { start: at, end: to }, bar);
    if (!cell) return undefined;
    cells.push(cell);
    at = to;
  }
  return { span: { start, end }, cells };
}

/** @param bar where its words end at the latest */
function readCell(chunk: string, span: Span, bar: number): TableCellWords | undefined {
  const written = chunk.slice(span.start + 1, bar);
  const from = span.start + 1 + written.search(/[^ ]|$/);
  return readPlainWords(chunk, from, bar)
    ? { span, addTo: (plain) => void readPlainWords(chunk, from, bar, plain) }
    : undefined;
}
