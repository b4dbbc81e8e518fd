import type { Span } from '../text/span';
import type { ChunkBuilder } from './chunk-builder';
import { minutesBetweenStarts } from './minutes';
import type { PlainTextBuilder } from './plain-text-builder';

/** A cell of a table, wherever it was read. */
export interface TableCellWords {
  readonly span: Span;
  addTo(plain: PlainTextBuilder): void;
}

export interface TableRowWords {
  readonly span: Span;
  readonly cells: readonly TableCellWords[];
}

/**
 * Adds the rows below a table's head as passages, each cell with the words at the head of its column.
 * @param createPlain makes a builder over the text that the spans count in
 * @param place the passage that the table is nested in, and in how many lists
 */
export function addTable(
  into: ChunkBuilder,
  [head, ...rows]: readonly TableRowWords[],
  createPlain: () => PlainTextBuilder,
  { parent, depth }: { readonly parent: number | undefined; readonly depth: number },
): void {
  const wordsOf = (cell: TableCellWords): PlainTextBuilder => {
    const plain = createPlain();
    cell.addTo(plain);
    return plain;
  };
  const textOf = (cell: TableCellWords | undefined): string =>
    cell ? wordsOf(cell).build().text.trim() : '';
  const columns = (head?.cells ?? []).map(textOf);
  const byStart = minutesBetweenStarts(rows.map(({ cells: [first] }) => textOf(first)));
  rows.forEach(({ span, cells }, index) => {
    const whole = createPlain();
    cells.forEach((cell, at) => {
      if (at > 0) whole.separate(' | ');
      cell.addTo(whole);
    });
    const read = cells.map((cell, at) => ({
      span: cell.span,
      plain: wordsOf(cell).build(),
      column: columns[at] ?? '',
    }));
    const minutes = byStart ? { minutes: byStart[index] } : {};
    into.addPassage('row', span, whole, parent, { depth, cells: read, ...minutes });
  });
}
