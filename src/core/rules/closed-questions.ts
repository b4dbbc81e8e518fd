import type { Lesson, Passage, PassageContent, Section } from '../lesson/types';
import { sourceSpan } from '../text/plain-text';
import { shiftSpan, type Span } from '../text/span';
import data from './data/closed-questions.json';
import type { Rule, RuleContext } from './rule';
import { byContent } from './support/by-content';
import { evidenceIn, inLesson, remark } from './support/remark';
import { isPlan, passageRole, sectionRoles, type SectionRole } from './support/where';
import type { Finding, Fix } from './types';

/** Planned questions of one section that all have one short answer. */
export const closedQuestions: Rule = {
  id: 'closed-questions',
  remarks: 'planned questions that all have one short answer',
  severity: 'hint',
  *check(context): Iterable<Finding> {
    if (!isPlan(context)) return;
    const roles = sectionRoles(context.lesson);
    for (const section of context.lesson.sections) {
      const planned = plannedQuestions(context, section, roles);
      if (planned.length < data.fewest || !planned.every(({ question }) => question.closed)) continue;
      yield remarkOn(context.lesson, planned);
    }
  },
};

/** One question, in offsets of its passage's plain text. */
interface Question extends Span {
  readonly closed: boolean;
}

interface PlannedQuestion {
  readonly passage: Passage;
  readonly question: Question;
}

const closed = data.closed.map((pattern) => new RegExp(`^${pattern}$`, 'i'));
const open = new RegExp(data.open, 'i');
/** No question is longer; without a bound, long texts with no question would take quadratic time. */
const oneQuestion = /[^.!?:;"“”()|]{1,400}\?/g;
const none: readonly Question[] = [];

const readQuestions = byContent(({ plain: { text } }: PassageContent): readonly Question[] => {
  if (!text.includes('?')) return none;
  const questions: Question[] = [];
  for (const match of text.matchAll(oneQuestion)) {
    const lead = /^\s*(?:(?:so|and|now|then|but|okay|ok|well|next|first|class|ask|e\.g)\b,?\s+)*/i.exec(
      match[0],
    );
    const start = match.index + (lead?.[0].length ?? 0);
    const end = match.index + match[0].length;
    const words = text.slice(start, end).trim();
    if (words.length > 4 && !isAnswered(text.slice(end)))
      questions.push({ start, end, closed: isClosed(words) });
  }
  return questions;
});

/** What stands behind a question, if it is no key in brackets and no further question, is the teacher's own answer. */
const isAnswered = (rest: string): boolean =>
  /^["”’]?\s+[^\s(]/.test(rest) && !rest.includes('?') && /[a-z]{3}/i.test(rest);

const isClosed = (words: string): boolean =>
  closed.some((pattern) => pattern.test(words)) && !open.test(words);

function plannedQuestions(
  { lesson, moves }: RuleContext,
  { firstPassage, endPassage }: Section,
  roles: readonly SectionRole[],
): PlannedQuestion[] {
  const planned: PlannedQuestion[] = [];
  for (let at = firstPassage; at < endPassage; at++) {
    const passage = lesson.passages[at];
    if (!passage) continue;
    const questions = readQuestions(passage.content);
    if (questions.length === 0) continue;
    const rhetorical = moves.passages[at]?.move === 'deliver';
    if (rhetorical || passageRole(passage, roles) !== 'session') continue;
    for (const question of questions) planned.push({ passage, question });
  }
  return planned;
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

function addQuestion(passage: Passage, { start, end }: Question): Fix {
  const at = shiftSpan(sourceSpan(passage.content.plain, { start, end }), passage.base).end;
  return { title: data.fix.title, edits: [{ span: { start: at, end: at }, text: data.fix.text }] };
}
