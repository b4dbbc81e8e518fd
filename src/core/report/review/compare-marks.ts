import type { Analysis } from '../../analysis';
import { rewritesFor, describeFinding, placeOf } from '../describe';
import type { Finding } from '../../rules/types';
import type { Alignment } from './align-passages';
import { markKey, sameWords } from './identity';
import { matchMarks } from './match-marks';
import { questionFor } from './questions';
import { successorOf } from './successor';
import { wordsAt } from './words-at';
import type { Became, GoneMark, MarkChanges, MarkReport } from './types';

/** Whose rewrites are found and shown: those of new marks, or of kept ones as well. */
export type Depth = 'new' | 'all';

/** Which marks went, came and stayed between two versions of a lesson. */
export function compareMarks(
  before: Analysis,
  after: Analysis,
  alignment: Alignment,
  depth: Depth,
): MarkChanges {
  const matched = matchMarks(before, after, alignment);
  const isChanged = (finding: Finding): boolean => {
    if (finding.passage !== undefined) return alignment.earlier[finding.passage]?.same !== true;
    const { text } = after.lesson;
    return !before.lesson.text.includes(text.slice(finding.span.start, finding.span.end));
  };
  const report = (finding: Finding, earlier: Finding | undefined): MarkReport => ({
    ...markOf(finding, after, earlier && depth === 'new' ? 'none' : 'rewrites'),
    changed: isChanged(finding),
    was: earlier ? placeOf(earlier.span, before.lesson.lines) : null,
  });
  // A mark that is only new because of what stands around it is not remarked on.
  const isNew = (finding: Finding): boolean => isChanged(finding);
  return {
    gone: matched.gone.map((finding) => goneMark(finding, before, after, alignment)),
    new: matched.new.filter(isNew).map((finding) => report(finding, undefined)),
    kept: [
      ...matched.kept.map(([finding, earlier]) => report(finding, earlier)),
      ...matched.new.filter((finding) => !isNew(finding)).map((finding) => report(finding, undefined)),
    ].sort((one, other) => one.line - other.line || one.column - other.column),
  };
}

/** The marks of a lesson that has no earlier version. */
export const marksOfAdded = (after: Analysis): MarkChanges => ({
  gone: [],
  new: after.findings.map((finding) => markOf(finding, after, 'rewrites')),
  kept: [],
});

/** The marks of a lesson that has no later version. */
export const marksOfRemoved = (before: Analysis): MarkChanges => ({
  gone: before.findings.map((finding) => ({
    ...earlierWords(finding, before),
    became: 'removed',
    now: null,
  })),
  new: [],
  kept: [],
});

function markOf(finding: Finding, analysis: Analysis, detail: 'rewrites' | 'none'): MarkReport {
  const report = describeFinding(finding, analysis, detail === 'none' ? [] : rewritesFor(finding, analysis));
  return {
    ...report,
    changed: true,
    was: null,
    movedFrom: null,
    question: questionFor(finding.rule, report.key, analysis.lesson.learners),
  };
}

const earlierWords = (
  finding: Finding,
  { lesson }: Analysis,
): Pick<GoneMark, 'rule' | 'key' | 'line' | 'text'> => ({
  rule: finding.rule,
  key: markKey(finding, lesson),
  line: placeOf(finding.span, lesson.lines).line,
  text: sameWords(lesson.text.slice(finding.span.start, finding.span.end)),
});

function goneMark(finding: Finding, before: Analysis, after: Analysis, alignment: Alignment): GoneMark {
  const passage =
    finding.passage === undefined ? undefined : successorOf(finding.passage, before, after, alignment);
  const now = passage === undefined ? null : wordsAt(passage, after);
  return {
    ...earlierWords(finding, before),
    became: becameOf(finding, passage, after, alignment),
    now,
  };
}

function becameOf(
  { rule, passage: from }: Finding,
  passage: number | undefined,
  { decisions, moves }: Analysis,
  { earlier }: Alignment,
): Became {
  if (from === undefined) return 'around';
  if (passage === undefined) return 'removed';
  if (decisions.some((decision) => decision.passages.includes(passage))) return 'decided';
  const counterpart = earlier[passage];
  if (counterpart?.same && counterpart.passage === from) return 'around';
  const move = moves.passages[passage]?.move;
  return rule === 'sole-deliverer' && (move === 'coach' || move === 'student') ? 'asked' : 'reworded';
}
