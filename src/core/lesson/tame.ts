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
};

export interface Tamed {
  /** As long as the text it came from. */
  readonly text: string;
  /** What was covered; empty for every ordinary lesson. */
  readonly covered: readonly Span[];
}

export function tame(text: string): Tamed {
  const covered: Span[] = [];
  const counts = { marks: 0, underlines: 0 };
  let start = 0;
  while (start < text.length) {
    const end = endOfLine(text, start);
    const from = firstBeyondBounds(text.slice(start, end), counts);
    if (from !== undefined) covered.push({ start: start + from, end });
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return { text: covered.length === 0 ? text : cover(text, covered), covered };
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
function firstBeyondBounds(line: string, counts: { marks: number; underlines: number }): number | undefined {
  if (line.startsWith('#')) counts.underlines = 0;
  const opening = openingOf(line);
  if (opening.containers > bounds.containers || opening.end > bounds.indent) return 0;
  if (opening.containers > 0 || opening.end === line.length) counts.marks = 0;
  if (/^[=-]+\s*$/.test(line) && ++counts.underlines > bounds.underlines) return 0;
  if (line.length > bounds.lineLength) return bounds.lineLength;
  counts.marks += countMarks(line);
  return counts.marks > bounds.marks ? 0 : undefined;
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

function cover(text: string, covered: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of covered) {
    parts.push(text.slice(at, start), 'x'.repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
