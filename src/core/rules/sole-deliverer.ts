import type { Finding } from './types';
import type { Rule } from './rule';

/** The passage's move is `deliver`: the teacher, or what stands in for her, is the only one with information. */
export const soleDeliverer: Rule = {
  id: 'sole-deliverer',
  remarks: 'a passage in which the teacher is the only one with information',
  severity: 'information',
  *check({ lesson, moves }): Iterable<Finding> {
    for (const run of moves.runs) {
      const reading = moves.passages[run.passages[0] ?? -1];
      const passage = lesson.passages[reading?.passage ?? -1];
      if (!reading || !passage) continue;
      yield {
        rule: 'sole-deliverer',
        how: reading.how,
        severity: 'information',
        confidence: reading.confidence,
        span: passage.span,
        passage: passage.index,
        message: reading.reason ?? '',
        explanation: { seen: reading.reason ?? '', why: '', source: '', whenRight: '', instead: '' },
        evidence: reading.evidence,
        related: run.passages.slice(1).flatMap((index) => lesson.passages[index]?.span ?? []),
      };
    }
  },
};
