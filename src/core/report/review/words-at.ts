import type { Analysis } from '../../analysis';
import { placeOf } from '../describe';
import { wordsOf } from './identity';
import { quotableWords } from './quotable';
import type { Words } from './types';

/** A passage, by its index, as it is quoted. */
export function wordsAt(passage: number, { lesson, moves }: Analysis, evidence?: string): Words | null {
  const here = lesson.passages[passage];
  if (!here) return null;
  return {
    line: placeOf(here.span, lesson.lines).line,
    text: wordsOf(here.content),
    quote: quotableWords(here.content, evidence),
    move: moves.passages[passage]?.move ?? 'other',
  };
}
