import type { Passage, PassageContent } from '../lesson/types';
import type { Confidence } from '../moves/types';
import type { Span } from '../text/span';
import data from './data/illusion-check.json';
import type { Rule } from './rule';
import { findTogether } from './support/find-together';
import { evidenceIn, inLesson, remark, replacement } from './support/remark';
import { isPlan, passageRole, sectionRoles } from './support/where';
import type { Finding, Fix } from './types';

/** "Any questions?": nothing is learned about what was understood. */
export const illusionCheck: Rule = {
  id: 'illusion-check',
  remarks: 'a question whether everything is understood, which nobody has to answer',
  severity: 'information',
  *check(context): Iterable<Finding> {
    if (!isPlan(context)) return;
    const { lesson, moves } = context;
    const roles = sectionRoles(lesson);
    for (const [passage, check] of checks(lesson)) {
      if (passageRole(passage, roles) !== 'session') continue;
      if (moves.passages[passage.index]?.move === 'student') continue;
      yield remark({
        rule: illusionCheck.id,
        severity: illusionCheck.severity,
        confidence: check.confidence,
        lesson,
        passage: passage.index,
        span: inLesson(passage, check),
        words: data.words,
        slots: { words: passage.content.plain.text.slice(check.start, check.end) },
        evidence: [evidenceIn(passage, check, data.evidence)],
        fixes: fixesFor(passage, check),
      });
    }
  },
};

/** Where a passage asks whether it is understood, in offsets of its plain text. */
interface IllusionCheck extends Span {
  readonly confidence: Confidence;
}

const compile = (patterns: readonly string[]): RegExp =>
  new RegExp(`(?<![\\w'’])(?:${patterns.join('|')})`, 'i');
const asked = compile(data.asks);
const alone = new RegExp(`^\\W*(?:${data.alone.join('|')})\\W*$`, 'i');
const planned = compile(data.plans);
const planWords = new RegExp(data.planWords.join('|'), 'i');
const silentAfter = new RegExp(`\\b${data.silentAfter}`, 'i');
const silentBefore = new RegExp(data.silentBefore, 'i');
const silentSense = new RegExp(data.silentSense, 'i');
const silentWith = new RegExp(`\\b(?:${data.silentWith})`, 'i');

const checks = findTogether(readCheck);

function readCheck({ plain: { text } }: PassageContent): IllusionCheck | undefined {
  // Most passages hold neither, and this is quick to see.
  const inquiry = text.includes('?') ? (asked.exec(text) ?? alone.exec(text)) : null;
  const match = inquiry ?? (planWords.test(text) ? planned.exec(text) : null);
  if (!match) return undefined;
  const start = match.index + (/^\W*/.exec(match[0])?.[0].length ?? 0);
  const end = match.index + match[0].trimEnd().length;
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (silentAfter.test(before) || silentBefore.test(after) || silentWith.test(before + after))
    return undefined;
  // "Does that make sense?" may be about the learners' own answer.
  if (/sense/i.test(match[0]) && silentSense.test(before)) return undefined;
  return { start, end, confidence: planned.test(match[0]) ? 'likely' : 'clear' };
}

function fixesFor(passage: Passage, check: IllusionCheck): Fix[] {
  const { text } = passage.content.plain;
  const at = beginningOfSentence(text, check.start);
  const { show, open } = data.fixes;
  const opened = /questions ?\?/i.test(text.slice(check.start, check.end))
    ? replacement(passage, check, open.text)
    : undefined;
  const insertAt = at === undefined ? undefined : inLesson(passage, { start: at, end: at + 1 }).start;
  return [
    ...(insertAt === undefined || passage.kind === 'row'
      ? []
      : [{ title: show.title, edits: [{ span: { start: insertAt, end: insertAt }, text: show.text }] }]),
    ...(opened ? [{ title: open.title, edits: [opened] }] : []),
  ];
}

/** Where a sentence may be put before this one; nowhere inside quotation marks. */
function beginningOfSentence(text: string, start: number): number | undefined {
  const before = text.slice(0, start);
  const label = /^[^\s:]+(?: [^\s:]+){0,2}:\s+$/.exec(before);
  const sentence = /(?:^|[.!?]\s+)(?=[^.!?]*$)/.exec(before);
  const at = label ? before.length : sentence ? sentence.index + sentence[0].length : 0;
  const quotes = (text.slice(0, at).match(/["“”]/g) ?? []).length;
  return quotes % 2 === 1 || /["“'‘]$/.test(text.slice(0, at)) || /^["“'‘]/.test(text.slice(at))
    ? undefined
    : at;
}
