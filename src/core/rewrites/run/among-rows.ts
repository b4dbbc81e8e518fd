import type { Lesson, Passage } from '../../lesson/types';
import type { MovesReading } from '../../moves/types';
import { indentBefore, lineEndAt } from '../structural/list-items';
import type { ToldPlace } from './place';

/** Neighboring rows of one table; another table stands at least a line away. */
export const isNextRow = ({ lines }: Lesson, one: Passage, other: Passage): boolean =>
  one.kind === 'row' &&
  other.kind === 'row' &&
  lines.lineAt(other.span.start) === lines.lineAt(one.span.start) + 1;

/** New rows before and behind those that tell, with their words in the column that tells; every row stays as it is. */
export function amongRows(
  lesson: Lesson,
  moves: MovesReading,
  run: readonly Passage[],
): ToldPlace | undefined {
  const [first] = run;
  const last = run[run.length - 1];
  if (!first || !last) return undefined;
  const column = toldColumn(moves, run);
  const lineEnd = lineEndAt(lesson.text, first.span.start);
  const indent = indentBefore(lesson, first.span.start);
  const row = (words: string): string => rowLike(lesson, first, column, words);
  const { start } = first.span;
  const { end } = last.span;
  return {
    before: (words) => ({ span: { start, end: start }, text: `${row(words)}${lineEnd}${indent}` }),
    after: (words) => ({ span: { start: end, end }, text: `${lineEnd}${indent}${row(words)}` }),
  };
}

/** The column in which most of these rows tell. */
function toldColumn(moves: MovesReading, run: readonly Passage[]): number {
  const counts = new Map<number, number>();
  for (const passage of run) {
    const at = toldCell(moves, passage);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0] as [number, number])[0];
}

/** The cell that holds the words that say so, else the one with the most to say. */
function toldCell(moves: MovesReading, { index, base, content: { cells } }: Passage): number {
  const told = moves.passages[index]?.evidence[0]?.span;
  const marked = told
    ? cells.findIndex(({ span }) => told.start >= base + span.start && told.start < base + span.end)
    : -1;
  if (marked >= 0) return marked;
  const lengths = cells.map(({ plain }) => plain.text.length);
  return lengths.indexOf(Math.max(...lengths));
}

/** A row with these words in one cell and the others empty, as wide as they are in the row beside it. */
function rowLike(
  lesson: Lesson,
  { base, content: { cells } }: Passage,
  column: number,
  words: string,
): string {
  const filled = cells.map(({ span }, at) => {
    if (at === column) return ` ${words} `;
    const width = lesson.text.slice(base + span.start, base + span.end).replace(/^\||(?<!\\)\|$/g, '').length;
    return ' '.repeat(Math.max(1, width));
  });
  return `|${filled.join('|')}|`;
}
