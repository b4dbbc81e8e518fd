import { unknownMarks, type Baseline, type MarkedFile } from '../baseline';
import type { LessonReview, MarkReport } from './types';

/**
 * Lessons in which new marks that a baseline knows count as kept.
 * @param baseline of the earlier version, so that a change cannot hide marks of its own
 * @param pathOf the path under which the baseline knows a file, from the path in the review
 * @returns the lessons in their order, and how many marks were known
 */
export function withKnownMarks(
  lessons: readonly LessonReview[],
  baseline: Baseline,
  pathOf: (path: string) => string = (path) => path,
): { readonly lessons: readonly LessonReview[]; readonly count: number } {
  const files = lessons.map(({ path, previousPath, marks }): MarkedFile<MarkReport> => ({
    path: pathOf(previousPath ?? path),
    marks: [...marks.kept, ...marks.new],
  }));
  const unknown = unknownMarks(baseline, files, () => false);
  let count = 0;
  const settled = lessons.map((lesson) => {
    const { marks } = lesson;
    const known = marks.new.filter((mark) => !unknown.has(mark));
    if (known.length === 0) return lesson;
    count += known.length;
    const kept = [...marks.kept, ...known].sort((one, other) => one.line - other.line);
    return { ...lesson, marks: { ...marks, new: marks.new.filter((mark) => unknown.has(mark)), kept } };
  });
  return { lessons: settled, count };
}
