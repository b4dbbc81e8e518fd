import type { Analysis } from '../analysis';
import { offerChoices, offerRewrites } from '../rewrites/offer-rewrites';
import type { Rewrite } from '../rewrites/types';
import type { Decision, Finding } from '../rules/types';
import type { Span } from '../text/span';
import { balanceOf } from './balance';
import { describeSection, describeStandards, describeWhole } from './describe-tags';
import { describeEvidence, placeOf } from './place';
import { markKey } from './review/identity';
import type { DecisionReport, FindingReport, LessonReport, RewriteReport } from './types';

export { placeOf };

/** What an analysis says, as plain data with 1-based lines and columns: one `files[]` object of the JSON. */
export function describe(analysis: Analysis): LessonReport {
  return {
    audience: analysis.lesson.audience,
    findings: analysis.findings.map((finding) => describeFinding(finding, analysis)),
    decisions: analysis.decisions.map((decision) => describeDecision(decision, analysis)),
    sections: analysis.lesson.sections.map((section) =>
      describeSection(section, analysis.tags[section.index], analysis),
    ),
    whole: describeWhole(analysis),
    standards: describeStandards(analysis),
    balance: balanceOf(analysis),
  };
}

/** @param rewrites those to show with it; finding all that fit takes a while */
export function describeFinding(
  finding: Finding,
  analysis: Analysis,
  rewrites: readonly Rewrite[] = rewritesFor(finding, analysis),
): FindingReport {
  const { rule, how, severity, confidence, span, message } = finding;
  return {
    rule,
    key: markKey(finding, analysis.lesson),
    how: how ?? null,
    severity,
    confidence,
    ...placeOf(span, analysis.lesson.lines),
    text: analysis.lesson.text.slice(span.start, span.end),
    message,
    evidence: finding.evidence.map((evidence) => describeEvidence(evidence, analysis)),
    related: finding.related.map((related) => placeOf(related, analysis.lesson.lines)),
    rewrites: rewrites.map((rewrite) => describeRewrite(rewrite, span, analysis)),
  };
}

/** The rewrites offered for a finding, best fitting first. */
export function rewritesFor(finding: Finding, { lesson, moves }: Analysis): Rewrite[] {
  if (finding.passage === undefined) return [];
  if (finding.rule === 'teacher-decides') return offerChoices(lesson, moves, finding.passage);
  return finding.rule === 'sole-deliverer' ? offerRewrites(lesson, moves, finding.passage) : [];
}

function describeRewrite(rewrite: Rewrite, place: Span, analysis: Analysis): RewriteReport {
  const { id, kind, title, prompt = null, preferred, edits } = rewrite;
  return {
    id,
    kind,
    title,
    prompt,
    preferred,
    edits: edits.map(({ span, text }) => ({ ...placeOf(span, analysis.lesson.lines), text })),
    after: textAfter(rewrite, place, analysis.lesson.text),
  };
}

/** The text of a place, and of whatever else the edits touch, once they are made. */
function textAfter({ edits }: Rewrite, place: Span, text: string): string {
  const start = Math.min(place.start, ...edits.map(({ span }) => span.start));
  const end = Math.max(place.end, ...edits.map(({ span }) => span.end));
  let at = start;
  const parts = edits.map((edit) => {
    const kept = text.slice(at, edit.span.start);
    at = edit.span.end;
    return kept + edit.text;
  });
  return parts.join('') + text.slice(at, end);
}

function describeDecision({ span, because }: Decision, analysis: Analysis): DecisionReport {
  const { line, endLine } = placeOf(span, analysis.lesson.lines);
  return { line, endLine, because: because ?? null };
}
