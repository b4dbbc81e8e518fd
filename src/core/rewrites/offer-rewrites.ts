import type { Lesson, Passage } from '../lesson/types';
import { readAsked } from '../moves/asked';
import type { MovesReading } from '../moves/types';
import type { PassageContext } from './context';
import { familyOf } from './families/lookup';
import { offerChoice } from './offer-choice';
import { offerAct, offerContent } from './offer-passage';
import { readHeadingTopic } from './reading/heading-topic';
import { lowerWordsOf } from './reading/lesson-words';
import { offerStructural } from './structural/offer-structural';
import type { Rewrite } from './types';

/**
 * Rewrites for the passage with this index, best fitting first; none where none is safe. Meant for passages that
 * are marked; those of another move get only what hands over a decision or opens a question.
 */
export function offerRewrites(lesson: Lesson, moves: MovesReading, passage: number): Rewrite[] {
  const context = contextOf(lesson, moves, passage);
  if (!context) return [];
  const { move, how } = context.reading;
  if (move !== 'deliver') return offerAct(context).filter(({ family }) => familyOf(family)?.anyMove === true);
  return [...(how === 'content' ? offerContent(context) : offerAct(context)), ...offerStructural(context)];
}

/** Rewrites for the passage with this index in which the teacher settles a choice that learners could make. */
export function offerChoices(lesson: Lesson, moves: MovesReading, passage: number): Rewrite[] {
  const context = contextOf(lesson, moves, passage);
  return context ? offerChoice(context) : [];
}

function contextOf(lesson: Lesson, moves: MovesReading, passage: number): PassageContext | undefined {
  const here = lesson.passages[passage];
  const reading = moves.passages[passage];
  if (!here || !reading || isTooLong(here) || isMended(here)) return undefined;
  return {
    lesson,
    moves,
    passage: here,
    reading,
    isKnownLower: lowerWordsOf(lesson),
    headingTopic: () => readHeadingTopic(lesson, here.section),
  };
}

/** A prompt before a page of text is no prompt for what it says. */
const isTooLong = ({ span }: Passage): boolean => span.end - span.start > 2500;

/** What asks already, or is the answer to listen for, was rewritten before. */
const isMended = ({ content }: Passage): boolean => readAsked(content) !== undefined;
