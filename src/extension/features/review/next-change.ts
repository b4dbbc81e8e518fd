import type * as vscode from 'vscode';
import type { ReviewedLesson } from './compare';
import { placesOf, type ReviewPlace } from './places';

/** Places of the later versions, lesson by lesson and from top to bottom; each line once. */
export function placesInOrder(lessons: readonly ReviewedLesson[]): ReviewPlace[] {
  return lessons.flatMap((lesson) => {
    const lines = new Set<number>();
    return placesOf(lesson)
      .filter(({ side, line }) => side === 'later' && !lines.has(line) && lines.add(line))
      .sort((one, other) => one.line - other.line);
  });
}

/** The next or previous place from where the cursor is, and around; the first or last from anywhere else. */
export function placeFrom(
  places: readonly ReviewPlace[],
  editor: vscode.TextEditor | undefined,
  direction: 'next' | 'previous',
): ReviewPlace | undefined {
  const here = editor?.document.uri.toString();
  const line = editor?.selection.active.line ?? 0;
  const isHere = ({ lesson }: ReviewPlace): boolean => lesson.changed.uri.toString() === here;
  const first = places.findIndex(isHere);
  if (first < 0) return direction === 'next' ? places[0] : places.at(-1);
  const own = places.filter(isHere);
  const [at, step] =
    direction === 'next'
      ? [own.filter((place) => place.line <= line).length, 0]
      : [own.filter((place) => place.line < line).length, -1];
  return places[(first + at + step + places.length) % places.length];
}
