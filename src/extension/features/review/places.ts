import * as vscode from 'vscode';
import type { GoneMark, LessonReview, MarkReport, StatedDecision, TagChange } from '../../../core/index';
import { nameOf } from '../tags/tag-words';
import type { ReviewedLesson } from './compare';

/** What moved at one place; those to be glad of come first. */
export type PlaceKind =
  'asked' | 'tag-gained' | 'question' | 'decision' | 'reworded' | 'new' | 'tag-lost' | 'removed' | 'kept';

/** A place of a changed lesson to click on. */
export interface ReviewPlace {
  readonly kind: PlaceKind;
  readonly lesson: ReviewedLesson;
  /** What happened there, as a person says it. */
  readonly says: string;
  /** Words of the lesson. */
  readonly words: string;
  /** The version that the line is of. */
  readonly side: 'earlier' | 'later';
  /** From 0. */
  readonly line: number;
  readonly mark?: MarkReport;
}

/** What moved in a lesson, strengths first; marks that stay are not in it. */
export function placesOf(lesson: ReviewedLesson): ReviewPlace[] {
  const { marks, tags, decisions } = lesson.review;
  const { t } = vscode.l10n;
  const asked = marks.gone.filter(({ became, now }) => became === 'asked' && now);
  const others = marks.gone.filter((mark) => !asked.includes(mark));
  const gained = tags.gained.map((change) =>
    tagPlace(lesson, 'tag-gained', t('{0} appears', nameOf(change.tag)), change),
  );
  const shown = new Set([
    ...asked.map(({ now }) => now?.line),
    ...tags.gained.map(({ evidence }) => evidence?.line),
  ]);
  return [
    ...asked.map((mark) => turnedPlace(lesson, mark)),
    ...gained,
    ...questionsOf(lesson.review, shown).map(({ line, words }): ReviewPlace => ({
      kind: 'question',
      lesson,
      says: t('A new question'),
      words,
      side: 'later',
      line: line - 1,
    })),
    ...decisions.stated.map((decision) => decisionPlace(lesson, decision)),
    ...others.filter(({ became }) => became === 'reworded').map((mark) => gonePlace(lesson, mark)),
    ...marks.new.map((mark) => markPlace(lesson, mark, 'new')),
    ...tags.lost.map((change) =>
      tagPlace(lesson, 'tag-lost', t('{0} is not seen there any more', nameOf(change.tag)), change),
    ),
    ...others.filter(({ became }) => became === 'removed').map((mark) => gonePlace(lesson, mark)),
  ];
}

export const keptPlaces = (lesson: ReviewedLesson): ReviewPlace[] =>
  lesson.review.marks.kept.map((mark) => markPlace(lesson, mark, 'kept'));

const questionsOf = (
  { strengths }: LessonReview,
  shown: ReadonlySet<number | undefined>,
): LessonReview['strengths'] => strengths.filter(({ kind, line }) => kind === 'asks' && !shown.has(line));

const turnedPlace = (lesson: ReviewedLesson, { now, text, line }: GoneMark): ReviewPlace => ({
  kind: 'asked',
  lesson,
  says: vscode.l10n.t('Told before, asked now'),
  words: now?.quote ?? text,
  side: now ? 'later' : 'earlier',
  line: (now?.line ?? line) - 1,
});

const gonePlace = (lesson: ReviewedLesson, { became, now, text, line }: GoneMark): ReviewPlace => ({
  kind: became === 'reworded' ? 'reworded' : 'removed',
  lesson,
  says: became === 'reworded' ? vscode.l10n.t('No longer tells') : vscode.l10n.t('Told before, taken out'),
  words: now?.quote ?? text,
  side: now ? 'later' : 'earlier',
  line: (now?.line ?? line) - 1,
});

const tagPlace = (
  lesson: ReviewedLesson,
  kind: 'tag-gained' | 'tag-lost',
  says: string,
  { line, heading, evidence }: TagChange,
): ReviewPlace => ({
  kind,
  lesson,
  says,
  words: evidence?.quote ?? heading ?? '',
  side: kind === 'tag-gained' ? 'later' : 'earlier',
  line: Math.max((evidence?.line ?? line) - 1, 0),
});

function decisionPlace(lesson: ReviewedLesson, { kind, line, rule, because }: StatedDecision): ReviewPlace {
  const { t } = vscode.l10n;
  return {
    kind: 'decision',
    lesson,
    says: kind === 'tell' ? t('Told on purpose') : t('Left out: {0}', rule ?? t('all remarks')),
    words: because ?? '',
    side: 'later',
    line: line - 1,
  };
}

const markPlace = (lesson: ReviewedLesson, mark: MarkReport, kind: 'new' | 'kept'): ReviewPlace => ({
  kind,
  lesson,
  says: kind === 'new' ? mark.question : vscode.l10n.t('Stays as it was'),
  words: mark.text.replace(/\s+/g, ' '),
  side: 'later',
  line: mark.line - 1,
  mark,
});
