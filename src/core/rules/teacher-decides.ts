import type { PassageContent } from '../lesson/types';
import type { Span } from '../text/span';
import data from './data/teacher-decides.json';
import type { Rule } from './rule';
import { fillIn } from './support/fill-in';
import { findTogether } from './support/find-together';
import { evidenceIn, inLesson, remark } from './support/remark';
import { isPlan, passageRole, sectionRoles } from './support/where';
import type { Finding } from './types';

/** The teacher picks topic, question, groups, roles or product where learners could. */
export const teacherDecides: Rule = {
  id: 'teacher-decides',
  remarks: 'a choice of topic, question, groups, roles or product that learners could make',
  severity: 'hint',
  *check(context): Iterable<Finding> {
    if (!isPlan(context)) return;
    const { lesson, moves } = context;
    const roles = sectionRoles(lesson);
    for (const [passage, decision] of decisions(lesson)) {
      if (passageRole(passage, roles) !== 'session') continue;
      if (moves.passages[passage.index]?.move === 'student') continue;
      const kind = kindOf(decision.what);
      yield remark({
        rule: teacherDecides.id,
        severity: teacherDecides.severity,
        confidence: 'likely',
        lesson,
        passage: passage.index,
        span: inLesson(passage, decision),
        words: data.words,
        slots: {
          words: passage.content.plain.text.slice(decision.start, decision.end),
          what: kind.name,
          instead: fillIn(kind.instead, { learners: lesson.learners }),
        },
        evidence: [evidenceIn(passage, decision, data.evidence)],
      });
    }
  },
};

/** The words that settle a choice, in offsets of the plain text, and what is chosen. */
interface TeachersDecision extends Span {
  readonly what: string;
}

const patterns = data.patterns.map(
  (pattern) => new RegExp(`(?<![\\w-])(?:${pattern.replaceAll('{people}', data.people)})`, 'i'),
);
const learnersBefore = new RegExp(data.learnersBefore, 'i');
const negatedBefore = new RegExp(data.negatedBefore, 'i');
const conditionBefore = new RegExp(data.conditionBefore, 'i');
const choiceAnywhere = new RegExp(data.choiceAnywhere, 'i');

const decisions = findTogether(readDecision);

function readDecision({ plain: { text } }: PassageContent): TeachersDecision | undefined {
  if (!/assign|give|hand|choos|select|pick|decide|determin|allocat|told|chosen/i.test(text)) return undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const before = text.slice(0, span.start);
    if ([learnersBefore, negatedBefore, conditionBefore].some((trap) => trap.test(before))) return undefined;
    if (choiceAnywhere.test(before + ' ' + text.slice(span.end)) || isQuoted(text, span)) return undefined;
    return { ...span, what: match.groups?.['what'] ?? '' };
  }
  return undefined;
}

const isQuoted = (text: string, { start }: Span): boolean =>
  (text.slice(0, start).match(/["“”]/g) ?? []).length % 2 === 1;

const { topic, ...others } = data.kinds;
const kinds = Object.values(others).map((kind) => ({ ...kind, pattern: new RegExp(kind.words, 'i') }));
const kindOf = (what: string): { readonly name: string; readonly instead: string } =>
  kinds.find(({ pattern }) => pattern.test(what)) ?? topic;
