import {
  compareLessons,
  fillStem,
  stems,
  type Analysis,
  type Asker,
  type LessonReview,
  type Stem,
  type StemWords,
} from '../../../core/index';

/** The words a question may quote, and whom it speaks of. */
export interface Occasion {
  readonly learners: string;
  /** Words to be glad of. */
  readonly strength: string | undefined;
  /** Words the coach looks at. */
  readonly place: string | undefined;
}

/** An occasion in a lesson that nobody compared: its strengths as it stands. */
export const occasionIn = (analysis: Analysis, place: string | undefined): Occasion =>
  occasionOf(compareLessons({ path: '', after: analysis }), place);

export const occasionOf = (
  { learners, strengths }: Pick<LessonReview, 'learners' | 'strengths'>,
  place: string | undefined,
): Occasion => ({ learners, strength: strengths[0]?.words, place });

/** The questions that have what they quote, in the order of their situations. */
export const questionsFrom = (asker: Asker, occasion: Occasion): { stem: Stem; text: string }[] =>
  stems
    .filter((stem) => stem.from === asker && canFill(stem, occasion))
    .map((stem) => ({ stem, text: fillStem(stem, occasion satisfies StemWords) }));

const canFill = ({ about }: Stem, { strength, place }: Occasion): boolean =>
  about === 'any' || (about === 'strength' ? strength : place) !== undefined;
