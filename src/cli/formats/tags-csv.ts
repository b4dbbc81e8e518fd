import { tags, type SectionReport, type StandardReport, type Tag } from '../../core/index';
import type { CheckResult, FileReport } from '../result';
import { oneLine } from '../terminal/layout';

const heads: readonly string[] = [
  ...['address', 'path', 'line', 'end_line', 'heading', 'tags'],
  ...tags.map((tag) => tag.replaceAll('-', '_')),
  ...['integration', 'disciplines', 'claimed', 'standards', 'driving_question'],
];

/** One row for each section that shows something, for a spreadsheet (RFC 4180). */
export function formatTagsCsv({ files }: CheckResult): string {
  const rows = files.flatMap((file) =>
    file.sections.flatMap((section) => {
      const standards = standardsOf(section, file);
      const question = isQuestionOf(section, file) ? (file.whole.drivingQuestion?.text ?? '') : '';
      const isEmpty =
        section.tags.length + section.claimed.length + standards.length === 0 && question === '';
      return isEmpty ? [] : [rowOf(section, standards, question, file)];
    }),
  );
  return [heads, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function rowOf(
  section: SectionReport,
  standards: readonly StandardReport[],
  question: string,
  { path }: FileReport,
): string[] {
  const words = (tag: Tag): string =>
    section.evidence
      .filter((one) => one.tag === tag)
      .map(({ text }) => oneLine(text))
      .join(' … ');
  return [
    ...[`${path}:${section.line || 1}`, path, String(section.line), String(section.endLine)],
    ...[section.heading ?? '', section.tags.join('; ')],
    ...tags.map(words),
    section.integration ?? '',
    section.disciplines.join('; '),
    section.claimed.map(({ tag }) => tag).join('; '),
    standards.map(({ code }) => code).join('; '),
    question,
  ];
}

/** Codes in the front matter count for the text before the first heading. */
const standardsOf = (
  { line, endLine }: SectionReport,
  { standards, sections }: FileReport,
): StandardReport[] =>
  standards.filter((standard) =>
    line === 0
      ? standard.line < (sections[1]?.line ?? Infinity)
      : standard.line >= line && standard.line <= endLine,
  );

const isQuestionOf = ({ line, endLine }: SectionReport, { whole }: FileReport): boolean => {
  const at = whole.drivingQuestion?.line ?? -1;
  return at >= line && at <= endLine;
};

/**
 * One cell. A text that a spreadsheet would take for a formula gets an apostrophe before it
 * (OWASP, CSV injection): a heading may come from anybody.
 */
function cell(text: string): string {
  const plain = oneLine(text);
  const safe = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(plain) ? `'${plain}` : plain;
  return /[",;]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
