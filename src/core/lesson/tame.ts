import type { Span } from '../text/span';

/**
 * Some texts cost a markdown parser time that grows with the square of their length: thousands of
 * containers on one line, thousands of brackets or stars in one paragraph, lines of megabytes. No
 * lesson looks like that. What goes beyond these bounds is covered with letters before parsing, as
 * many as there were, so that offsets stay true and time stays linear; and it is reported.
 */
const bounds = {
  lineLength: 20_000,
  /** Quotes and list items opened on one line. */
  containers: 40,
  /** Columns of white space before the first word. */
  indent: 400,
  /** Stars, brackets, ticks and the like within one paragraph. */
  marks: 1_500,
  /** Lines of `===` or `---`, each of which may make a heading of what stands above, up to the next `#` heading. */
  underlines: 300,
  /** Lines without a marker that go on with what a quote or a list item began. */
  lazyLines: 300,
};

interface Counts {
  marks: number;
  underlines: number;
  /** Since the last line with a marker; `undefined` where no quote or item is open. */
  lazyLines: number | undefined;
}

export interface Tamed {
  /** As long as the text it came from. */
  readonly text: string;
  /** What was covered; empty for every ordinary lesson. */
  readonly covered: readonly Span[];
}

export function tame(text: string): Tamed {
  const covered: Span[] = [];
  const emptied: Span[] = [];
  const counts: Counts = { marks: 0, underlines: 0, lazyLines: undefined };
  let start = 0;
  while (start < text.length) {
    const end = endOfLine(text, start);
    const from = firstBeyondBounds(text.slice(start, end), counts);
    if (from !== undefined) covered.push({ start: start + from, end });
    else if (isLazyBeyondBounds(text.slice(start, end), counts)) emptied.push({ start, end });
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  const tamed = emptied.length === 0 ? text : cover(text, emptied, ' ');
  return {
    text: covered.length === 0 ? tamed : cover(tamed, covered, 'x'),
    covered: [...covered, ...emptied].sort((one, other) => one.start - other.start),
  };
}

function endOfLine(text: string, start: number): number {
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 10 || code === 13) break;
  }
  return end;
}

/** Where on the line the text stops being within bounds; `undefined` nearly always. */
function firstBeyondBounds(line: string, counts: Counts): number | undefined {
  const opening = openingOf(line);
  if (opening.containers > bounds.containers || opening.end > bounds.indent) return 0;
  if (opening.containers > 0 || opening.end === line.length) counts.marks = 0;
  if (/^[=-]+\s*$/.test(line) && ++counts.underlines > bounds.underlines) return 0;
  const isLong = line.length > bounds.lineLength;
  counts.marks += countMarks(isLong ? line.slice(0, bounds.lineLength) : line);
  if (counts.marks > bounds.marks) return 0;
  return isLong ? bounds.lineLength : undefined;
}

/** A paragraph in a quote that goes on so long is ended by taking one of its lines for an empty one. */
function isLazyBeyondBounds(line: string, counts: Counts): boolean {
  if (counts.lazyLines === undefined && /^\p{L}/u.test(line)) return false;
  if (/^\s*$/.test(line)) counts.lazyLines = undefined;
  else if (openingOf(line).containers > 0) counts.lazyLines = 0;
  else if (counts.lazyLines !== undefined && ++counts.lazyLines > bounds.lazyLines) {
    counts.lazyLines = undefined;
    return true;
  }
  return false;
}

/** The white space and the container markers (`>`, `-`, `1.`) with which a line begins. */
function openingOf(line: string): { containers: number; end: number } {
  const opening = /[ \t]*(?:(>)|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))|[ \t]+/y;
  let containers = 0;
  let end = 0;
  for (let match = opening.exec(line); match && match[0] !== ''; match = opening.exec(line)) {
    if (match[0].trim() !== '') containers++;
    end = opening.lastIndex;
    if (containers > bounds.containers || end > bounds.indent) break;
  }
  return { containers, end };
}

const markCodes = new Set([...'*_[]`<!&~\\'].map((mark) => mark.charCodeAt(0)));

function countMarks(line: string): number {
  let count = 0;
  for (let at = 0; at < line.length; at++) if (markCodes.has(line.charCodeAt(at))) count++;
  return count;
}

function cover(text: string, covered: readonly Span[], by: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of covered) {
    parts.push(text.slice(at, start), by.repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
