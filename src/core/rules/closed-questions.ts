import type { Lesson, Passage, PassageContent } from '../lesson/types';
import { sourceSpan } from '../text/plain-text';
import { shiftSpan, type Span } from '../text/span';
import data from './data/closed-questions.json';
import type { Rule, RuleContext } from './rule';
import { findTogether } from './support/find-together';
import { evidenceIn, inLesson, remark } from './support/remark';
import { isPlan, passageRole, sectionRoles } from './support/where';
import type { Finding, Fix } from './types';

/** Planned questions of one section that all have one short answer. */
export const closedQuestions: Rule = {
  id: 'closed-questions',
  remarks: 'planned questions that all have one short answer',
  severity: 'hint',
  *check(context): Iterable<Finding> {
    if (!isPlan(context)) return;
    for (const planned of plannedQuestions(context)) {
      if (planned.length < data.fewest || !planned.every(isClosed)) continue;
      yield remarkOn(context.lesson, planned);
    }
  },
};

interface PlannedQuestion {
  readonly passage: Passage;
  /** In offsets of its plain text. */
  readonly question: Span;
}

const closed = data.closed.map((pattern) => new RegExp(`^${pattern}$`, 'i'));
const open = new RegExp(data.open, 'i');
/** No question is longer. */
const longest = 400;
/** Before a question stands one of these, or nothing. */
const ends = '.!?:;"“”()|';
const lead = /^\s*(?:(?:so|and|now|then|but|okay|ok|well|next|first|class|ask|e\.g)\b,?\s+)*/i;

const questionsOf = findTogether(readQuestions);

function readQuestions({ plain: { text } }: PassageContent): readonly Span[] | undefined {
  let questions: Span[] | undefined;
  for (let mark = text.indexOf('?'); mark >= 0; mark = text.indexOf('?', mark + 1)) {
    const start = startOfQuestion(text, mark);
    const end = mark + 1;
    if (text.slice(start, end).trim().length > 4 && !isAnswered(text.slice(end)))
      (questions ??= []).push({ start, end });
  }
  return questions;
}

/** Where the question begins that ends in this mark: behind the mark before it, and behind "So, ". */
function startOfQuestion(text: string, mark: number): number {
  let start = mark;
  while (start > 0 && mark - start < longest && !ends.includes(text.charAt(start - 1))) start--;
  return start + (lead.exec(text.slice(start, mark + 1))?.[0].length ?? 0);
}

/** What stands behind a question, if it is no key in brackets and no further question, is the teacher's own answer. */
const isAnswered = (rest: string): boolean =>
  /^["”’]?\s+[^\s(]/.test(rest) && !rest.includes('?') && /[a-z]{3}/i.test(rest);

function isClosed({ passage, question: { start, end } }: PlannedQuestion): boolean {
  const words = passage.content.plain.text.slice(start, end).trim();
  return closed.some((pattern) => pattern.test(words)) && !open.test(words);
}

/** The planned questions of each section that has any. */
function plannedQuestions({ lesson, moves }: RuleContext): Iterable<readonly PlannedQuestion[]> {
  const roles = sectionRoles(lesson);
  const bySection = new Map<number, PlannedQuestion[]>();
  for (const [passage, questions] of questionsOf(lesson)) {
    const isRhetorical = moves.passages[passage.index]?.move === 'deliver';
    if (isRhetorical || passageRole(passage, roles) !== 'session') continue;
    const planned = bySection.get(passage.section) ?? [];
    for (const question of questions) planned.push({ passage, question });
    bySection.set(passage.section, planned);
  }
  return bySection.values();
}

function remarkOn(lesson: Lesson, planned: readonly PlannedQuestion[]): Finding {
  const [first] = planned;
  if (!first) throw new Error('There is no section of questions without a question');
  const { passage, question } = first;
  const others = [...new Set(planned.map((other) => other.passage))].filter((other) => other !== passage);
  return remark({
    rule: closedQuestions.id,
    severity: closedQuestions.severity,
    confidence: 'likely',
    lesson,
    passage: passage.index,
    span: inLesson(passage, question),
    words: data.words,
    slots: { count: String(planned.length) },
    evidence: planned.map((one) => evidenceIn(one.passage, one.question, data.evidence)),
    related: others.map(({ span }) => span),
    fixes: [addQuestion(passage, question)],
  });
}

function addQuestion(passage: Passage, { start, end }: Span): Fix {
  const at = shiftSpan(sourceSpan(passage.content.plain, { start, end }), passage.base).end;
  return { title: data.fix.title, edits: [{ span: { start: at, end: at }, text: data.fix.text }] };
}
