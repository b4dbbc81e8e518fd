import type { Lesson, Passage } from '../lesson/types';
import { readAsked } from '../moves/asked';
import type { MovesReading } from '../moves/types';
import { familyOf } from './families/lookup';
import { offerAct, offerContent } from './offer-passage';
import { readHeadingTopic } from './reading/heading-topic';
import { lowerWordsOf } from './reading/lesson-words';
import type { Rewrite } from './types';

/**
 * Rewrites for the passage with this index, best fitting first; none where none is safe. Meant for passages that
 * are marked; those of another move get only what hands over a decision or opens a question.
 */
export function offerRewrites(lesson: Lesson, moves: MovesReading, passage: number): Rewrite[] {
  const here = lesson.passages[passage];
  const reading = moves.passages[passage];
  if (!here || !reading || isTooLong(here) || isMended(here)) return [];
  const context = {
    lesson,
    passage: here,
    reading,
    isKnownLower: lowerWordsOf(lesson),
    headingTopic: () => readHeadingTopic(lesson, here.section),
  };
  if (reading.move === 'deliver' && reading.how === 'content') return offerContent(context);
  const offers = offerAct(context);
  return reading.move === 'deliver'
    ? offers
    : offers.filter(({ family }) => familyOf(family)?.anyMove === true);
}

/** A prompt before a page of text is no prompt for what it says. */
const isTooLong = ({ span }: Passage): boolean => span.end - span.start > 2500;

/** What asks already, or is the answer to listen for, was rewritten before. */
const isMended = ({ content }: Passage): boolean => readAsked(content) !== undefined;
