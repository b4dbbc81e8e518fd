import type { EditReport, Place } from '../../core/index';
import { messageOf, type Remark } from '../remarks';

/**
 * Reviewdog's diagnostic format, with the first rewrite as a suggestion. Its columns count the bytes of
 * UTF-8 from 1 and an end is not included.
 */
export function formatRdjson(remarks: readonly Remark[]): string {
  const result = {
    source: { name: 'STEM Shift' },
    severity: 'INFO',
    diagnostics: remarks.map(diagnosticOf),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function diagnosticOf(remark: Remark) {
  const { path, finding } = remark;
  const edit = onlyEdit(remark);
  return {
    message: messageOf(remark),
    location: { path, range: rangeOf(finding, remark) },
    severity: finding.severity === 'warning' ? 'WARNING' : 'INFO',
    code: { value: finding.rule },
    ...(edit ? { suggestions: [{ range: rangeOf(edit, remark), text: edit.text }] } : {}),
  };
}

/** A suggestion replaces one stretch of text. */
function onlyEdit({ finding: { rewrites } }: Remark): EditReport | undefined {
  const [first] = rewrites;
  return first?.edits.length === 1 ? first.edits[0] : undefined;
}

const rangeOf = ({ line, column, endLine, endColumn }: Place, remark: Remark) => ({
  start: { line, column: bytesBefore(line, column, remark) + 1 },
  end: { line: endLine, column: bytesBefore(endLine, endColumn, remark) + 1 },
});

function bytesBefore(line: number, column: number, { lines, finding }: Remark): number {
  const text = lines[line - finding.line] ?? '';
  return Buffer.byteLength(text.slice(0, column - 1), 'utf8');
}
