import { readLesson } from '../../../src/core/lesson/read-lesson';
import type { Lesson } from '../../../src/core/lesson/types';
import type { How, MoveReading, MovesReading } from '../../../src/core/moves/types';
import { offerRewrites } from '../../../src/core/rewrites/offer-rewrites';
import type { Rewrite } from '../../../src/core/rewrites/types';

/** Reads a lesson in which one passage is marked by hand. */
export function marked(
  text: string,
  passage = 0,
  how: How = 'act',
): { lesson: Lesson; moves: MovesReading; rewrites: Rewrite[] } {
  const lesson = readLesson(text);
  const passages = lesson.passages.map((here): MoveReading => ({
    passage: here.index,
    move: here.index === passage ? 'deliver' : 'other',
    how: here.index === passage ? how : undefined,
    confidence: 'clear',
    evidence: [],
    reason: undefined,
    grace: undefined,
  }));
  const moves: MovesReading = { document: 'plan', passages, runs: [] };
  return { lesson, moves, rewrites: offerRewrites(lesson, moves, passage) };
}

export function apply(text: string, rewrite: Rewrite): string {
  return [...rewrite.edits]
    .reverse()
    .reduce((so, { span, text: words }) => so.slice(0, span.start) + words + so.slice(span.end), text);
}

/** The text after the rewrite of a kind was chosen; what it has instead where there is none. */
export function rewritten(
  text: string,
  kind: Rewrite['kind'] = 'predict',
  passage = 0,
  how: How = 'act',
): string {
  const { rewrites } = marked(text, passage, how);
  const rewrite = rewrites.find((offered) => offered.kind === kind);
  return rewrite ? apply(text, rewrite) : `no ${kind} rewrite`;
}

/** The words between the quotation marks of the prompt. */
export const promptOf = (text: string): string => /"([^"]*\?[^"]*)" \(/.exec(text)?.[1] ?? '';
