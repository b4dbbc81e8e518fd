import { strict as assert } from 'node:assert';
import { defaultOptions, type Options } from '../../../src/core/config/options';
import { readLesson } from '../../../src/core/lesson/read-lesson';
import type { Lesson } from '../../../src/core/lesson/types';
import { readMoves } from '../../../src/core/moves/read-moves';
import type { DocumentKind, MovesReading } from '../../../src/core/moves/types';
import type { Rule, RuleContext } from '../../../src/core/rules/rule';
import type { Finding, Fix } from '../../../src/core/rules/types';
import { readTags } from '../../../src/core/tags/read-tags';
import type { SectionTags } from '../../../src/core/tags/types';

/** What a test knows better than the readings of moves and tags. */
export interface Given {
  readonly document?: DocumentKind;
  readonly options?: Partial<Options>;
  readonly moves?: (lesson: Lesson) => MovesReading;
  readonly tags?: (lesson: Lesson) => SectionTags[];
}

/** The findings of one rule; the text is taken for a plan unless a test says otherwise. */
export function check(rule: Rule, text: string, given: Given = {}): Finding[] {
  const lesson = readLesson(text);
  const moves = { ...(given.moves?.(lesson) ?? readMoves(lesson)), document: given.document ?? 'plan' };
  const tags = given.tags?.(lesson) ?? readTags(lesson, moves);
  const context: RuleContext = { lesson, moves, tags, options: { ...defaultOptions, ...given.options } };
  const findings = [...rule.check(context)];
  for (const finding of findings) assertWellFormed(rule, lesson, finding);
  return findings;
}

/** The words that the findings stand on. */
export const marked = (rule: Rule, text: string, given: Given = {}): string[] =>
  check(rule, text, given).map(({ span }) => text.slice(span.start, span.end));

/** The text after a fix. */
export function applied(text: string, fix: Fix | undefined): string {
  assert.ok(fix, 'there is no such fix');
  return [...fix.edits]
    .sort((one, other) => other.span.start - one.span.start)
    .reduce(
      (before, { span, text: words }) => before.slice(0, span.start) + words + before.slice(span.end),
      text,
    );
}

/** What holds for every finding of every rule. */
function assertWellFormed(rule: Rule, lesson: Lesson, finding: Finding): void {
  assert.equal(finding.rule, rule.id);
  const passage = lesson.passages[finding.passage ?? -1];
  const room = passage?.span ?? { start: 0, end: lesson.text.length };
  for (const span of [
    finding.span,
    ...(finding.fixes ?? []).flatMap(({ edits }) => edits.map((edit) => edit.span)),
  ])
    assert.ok(
      room.start <= span.start && span.start <= span.end && span.end <= room.end,
      'stays inside its passage',
    );
  assert.ok(finding.span.end > finding.span.start, 'stands on something');
  assert.ok(finding.evidence.length > 0, 'has evidence');
  for (const { span, text } of finding.evidence) {
    const source = lesson.text.slice(span.start, span.end);
    assert.ok(
      source.replace(/[*_`~\s]+/g, '').startsWith(text.replace(/[*_`~\s]+/g, '').slice(0, 6)),
      `${source} is ${text}`,
    );
  }
  const { seen, why, source, whenRight, instead } = finding.explanation;
  for (const sentence of [finding.message, seen, why, source, whenRight, instead]) {
    assert.ok(sentence.length > 0, 'every sentence is there');
    assert.doesNotMatch(sentence, /[{}]|undefined/, 'every slot is filled');
  }
}
