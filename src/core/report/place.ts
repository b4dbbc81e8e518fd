import type { Analysis } from '../analysis';
import type { Evidence } from '../moves/types';
import type { LineIndex } from '../text/line-index';
import type { Span } from '../text/span';
import type { EvidenceReport, Place } from './types';

/** Where a span stands, 1-based. */
export function placeOf(span: Span, lines: LineIndex): Place {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return {
    line: start.line + 1,
    column: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
  };
}

export const describeEvidence = ({ span, text, says }: Evidence, { lesson }: Analysis): EvidenceReport => ({
  ...placeOf(span, lesson.lines),
  text,
  says,
});
