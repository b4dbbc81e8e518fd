import type { MoveReading, MovesReading, Run } from '../moves/types';
import type { Rule, RuleContext } from './rule';
import { longRunMinutes, wordsOnTelling } from './telling-words';
import type { Finding, Severity } from './types';

/** The passage's move is `deliver`: the teacher, or what stands in for her, is the only one with information. */
export const soleDeliverer: Rule = {
  id: 'sole-deliverer',
  remarks: 'a passage in which the teacher is the only one with information',
  severity: 'information',
  *check(context): Iterable<Finding> {
    const { moves, options } = context;
    if (moves.document !== 'plan' && !options.everywhere) return;
    for (const run of runsToShow(moves, options.possible)) {
      const finding = mark(run, context);
      if (finding) yield finding;
    }
  },
};

/** What is only possible stands alone, so that it neither joins nor lengthens what is likely. */
function runsToShow(moves: MovesReading, possible: boolean): readonly Run[] {
  if (!possible) return moves.runs;
  const inRuns = new Set(moves.runs.flatMap(({ passages }) => passages));
  const alone = moves.passages
    .filter(
      ({ move, confidence, passage }) =>
        move === 'deliver' && confidence === 'possible' && !inRuns.has(passage),
    )
    .map(({ passage }) => ({ passages: [passage], minutes: undefined, steps: 1 }));
  return [...moves.runs, ...alone];
}

/** One mark for a run, on its first passage; nobody wants to see a wall of them. */
function mark(run: Run, { lesson, moves }: RuleContext): Finding | undefined {
  const [first, ...others] = run.passages;
  const reading = moves.passages[first ?? -1];
  const passage = lesson.passages[first ?? -1];
  if (!reading || !passage) return undefined;
  const { message, explanation } = wordsOnTelling({
    how: reading.how,
    grace: reading.grace,
    evidence: reading.evidence,
    minutes: run.minutes,
    count: run.steps,
    audience: lesson.audience,
    learners: lesson.learners,
  });
  return {
    rule: 'sole-deliverer',
    how: reading.how,
    severity: severityOf(run, reading),
    confidence: reading.confidence,
    span: passage.span,
    passage: passage.index,
    message: `${quote(reading)}${message}`,
    explanation: { ...explanation, seen: reading.reason ?? explanation.seen },
    evidence: reading.evidence,
    related: others.flatMap((index) => lesson.passages[index]?.span ?? []),
  };
}

function severityOf(run: Run, reading: MoveReading): Severity {
  if ((run.minutes ?? 0) >= longRunMinutes) return 'warning';
  return reading.grace ? 'hint' : 'information';
}

const longestQuote = 48;

/** The words that were seen, so that marks can be told apart in a list. */
function quote({ evidence: [first] }: MoveReading): string {
  if (!first) return '';
  const words = first.text.replace(/\s+/g, ' ').trim();
  const cut =
    words.length <= longestQuote ? words : `${words.slice(0, words.lastIndexOf(' ', longestQuote))} …`;
  return `“${cut}”. `;
}
