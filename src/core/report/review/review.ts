import { attributes, type Attribute } from '../../tags/types';
import type { GoneMark, LessonReview, MarkReport, Review, Sum, Totals } from './types';

/**
 * Puts the lessons of one change together. Text that moved from one lesson to another takes its marks with
 * it: they are neither gone nor new.
 * @param others paths of changed documents that plan no session
 */
export function createReview(lessons: readonly LessonReview[], others: readonly string[] = []): Review {
  const moved = withMovedMarks(lessons);
  const inOrder = [...moved].sort((one, other) => (one.path < other.path ? -1 : 1));
  return { lessons: inOrder, others: [...others].sort(), totals: totalsOf(inOrder) };
}

function withMovedMarks(lessons: readonly LessonReview[]): LessonReview[] {
  const left = new Map<string, { mark: GoneMark; path: string }[]>();
  for (const { path, marks } of lessons)
    for (const mark of marks.gone) {
      const list = left.get(mark.key);
      if (list) list.push({ mark, path });
      else left.set(mark.key, [{ mark, path }]);
    }
  const arrived = new Set<GoneMark>();
  const withKept = lessons.map((lesson) => {
    const moved: MarkReport[] = [];
    const stillNew = lesson.marks.new.filter((mark) => {
      const list = left.get(mark.key) ?? [];
      const at = list.findIndex(({ path }) => path !== lesson.path);
      const [from] = at < 0 ? [] : list.splice(at, 1);
      if (!from) return true;
      arrived.add(from.mark);
      moved.push({ ...mark, changed: false, movedFrom: from.path });
      return false;
    });
    if (moved.length === 0) return lesson;
    const kept = [...lesson.marks.kept, ...moved].sort((one, other) => one.line - other.line);
    return { ...lesson, marks: { ...lesson.marks, new: stillNew, kept } };
  });
  if (arrived.size === 0) return withKept;
  return withKept.map((lesson) => ({
    ...lesson,
    marks: { ...lesson.marks, gone: lesson.marks.gone.filter((mark) => !arrived.has(mark)) },
  }));
}

function totalsOf(lessons: readonly LessonReview[]): Totals {
  const compared = lessons.filter(({ change }) => change === 'edited');
  const added = lessons.filter(({ change }) => change === 'added');
  const removed = lessons.filter(({ change }) => change === 'removed');
  return {
    compared: {
      lessons: compared.length,
      before: sumOf(compared, 'before'),
      after: sumOf(compared, 'after'),
    },
    added: { lessons: added.length, after: sumOf(added, 'after') },
    removed: { lessons: removed.length, before: sumOf(removed, 'before') },
  };
}

function sumOf(lessons: readonly LessonReview[], side: 'before' | 'after'): Sum {
  const minutes = { deliver: 0, coach: 0, student: 0, other: 0, mixed: 0 };
  const passages = { deliver: 0, coach: 0, student: 0, other: 0 };
  const inLessons = Object.fromEntries(attributes.map((name) => [name, 0])) as Record<Attribute, number>;
  let told = 0;
  for (const lesson of lessons) {
    const balance = lesson[side];
    if (!balance) continue;
    addTo(minutes, balance.minutes);
    addTo(passages, balance.passages);
    for (const attribute of balance.attributes) inLessons[attribute]++;
    told += balance.told;
  }
  return { minutes, passages, told, attributes: inLessons };
}

function addTo<Key extends string>(sum: Record<Key, number>, more: Readonly<Record<Key, number>>): void {
  for (const key of Object.keys(sum) as Key[]) sum[key] += more[key];
}
