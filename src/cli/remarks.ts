import type { FindingReport } from '../core/index';

/** One remark and the lines it stands on: all that a format for other tools needs. */
export interface Remark {
  /** As in the result it comes from, with `/`. */
  readonly path: string;
  readonly finding: FindingReport;
  /** The whole lines from the first to the last that it or its rewrites touch, without their ends. */
  readonly lines: readonly string[];
  /** An open question to ask there, where there is one. */
  readonly question: string | undefined;
  /** Whether every one of these lines is certain to be new or edited. */
  readonly onChangedLines: boolean;
}

const lineEnd = /\r\n|\n|\r/;
export const linesOf = (text: string): string[] => text.split(lineEnd);

/** @param lines of the whole file */
export function remarkOn(
  path: string,
  finding: FindingReport,
  lines: readonly string[],
  more: Partial<Pick<Remark, 'question' | 'onChangedLines'>> = {},
): Remark {
  const touched = finding.rewrites.flatMap(({ edits }) => edits.map(({ endLine }) => endLine));
  const last = Math.max(finding.endLine, ...touched);
  return {
    path,
    finding,
    lines: lines.slice(finding.line - 1, last),
    question: undefined,
    onChangedLines: false,
    ...more,
  };
}

/** Keys made different for marks with the same words, for tools that want each only once. */
export function ordinalKeys(remarks: readonly Remark[]): string[] {
  const counts = new Map<string, number>();
  return remarks.map(({ path, finding: { key } }) => {
    const name = `${path} ${key}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${key}:${count}`;
  });
}

/** What to say in one message: the remark, the question, and what could stand there. */
export function messageOf({ finding: { message, rewrites }, question }: Remark): string {
  const [first] = rewrites;
  const asks = message.includes('?');
  return [message, asks ? undefined : question, first ? `You could: ${first.title}` : undefined]
    .filter(Boolean)
    .join('\n');
}

/** A relative path as part of an address (RFC 3986): with `/`, each part percent-encoded. */
export const addressOf = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(wellFormed(part)))
    .join('/');

/** Text in which no half of a character is left over, as a cut may leave it. */
export const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');
