import type { Analysis } from '../../analysis';
import { rules } from '../../rules/index';
import { readLessonSettings } from '../../rules/lesson-settings';
import { placeOf } from '../describe';
import type { Alignment } from './align-passages';
import { sameWords } from './identity';
import type { DecisionChanges, StatedDecision } from './types';

/** What the teacher newly says about marks in the lesson itself: where she tells on purpose, what is left out. */
export function compareDecisions(
  before: Analysis | undefined,
  after: Analysis,
  alignment: Alignment | undefined,
): DecisionChanges {
  const decidedBefore = new Set(before?.decisions.flatMap(({ passages }) => passages));
  const isKept = (passages: readonly number[]): boolean =>
    passages.some((passage) => decidedBefore.has(alignment?.earlier[passage]?.passage ?? -1));
  const told = after.decisions.filter(({ passages }) => !isKept(passages));
  const offBefore = before ? leftOut(before).map(nameOf) : [];
  const off = leftOut(after).filter((one) => {
    const at = offBefore.indexOf(nameOf(one));
    if (at >= 0) offBefore.splice(at, 1);
    return at < 0;
  });
  const stated = [
    ...told.map(({ span, because }): StatedDecision => ({
      kind: 'tell',
      line: placeOf(span, after.lesson.lines).line,
      rule: null,
      because: because === undefined ? null : sameWords(because),
    })),
    ...off,
  ].sort((one, other) => one.line - other.line);
  return { stated, kept: after.decisions.length - told.length };
}

const nameOf = ({ rule, because }: StatedDecision): string => `${rule ?? ''} ${because ?? ''}`;

/** Remarks that are turned off, by comments and in the front matter. */
function leftOut({ lesson }: Analysis): StatedDecision[] {
  const ids = rules.map(({ id }) => id);
  const wholeLesson = readLessonSettings(lesson.frontMatter, ids).wishes;
  const comments = lesson.directives.map(({ kind, rule, because, span }) => ({
    kind,
    rule,
    because,
    writtenAt: span,
  }));
  return [...wholeLesson, ...comments]
    .filter(({ kind }) => kind === 'off')
    .map(({ rule, because, writtenAt }) => ({
      kind: 'off',
      line: placeOf(writtenAt, lesson.lines).line,
      rule: rule ?? null,
      because: because === undefined ? null : sameWords(because),
    }));
}
