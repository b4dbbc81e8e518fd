import { readLesson } from '../../core/lesson/read-lesson';
import type { Lesson } from '../../core/lesson/types';
import { readMoves } from '../../core/moves/read-moves';
import type { MoveReading, MovesReading } from '../../core/moves/types';

export { offerRewrites } from '../../core/rewrites/offer-rewrites';
export type { Rewrite } from '../../core/rewrites/types';

interface Labelled {
  readonly line: number;
  readonly text: string;
  readonly how?: string;
}

interface ToolLesson {
  readonly lesson: Lesson;
  readonly moves: MovesReading;
  indexAtLine(line: number, text: string): number | undefined;
}

/** A lesson with the marks of its labels, or with those that the engine sets itself. */
export function readLessonForTools(
  text: string,
  told: readonly Labelled[],
  useRealMarks: boolean,
): ToolLesson {
  const lesson = readLesson(text);
  const byLine = new Map<number, number[]>();
  for (const passage of lesson.passages) {
    const line = lesson.lines.lineAt(passage.span.start) + 1;
    byLine.set(line, [...(byLine.get(line) ?? []), passage.index]);
  }
  const indexAtLine = (line: number, words: string): number | undefined => {
    const candidates = byLine.get(line) ?? [];
    const start = words.replace(/\W/g, '').slice(0, 20);
    return (
      candidates.find((at) =>
        (lesson.passages[at]?.content.plain.text ?? '').replace(/\W/g, '').startsWith(start),
      ) ?? candidates[0]
    );
  };
  if (useRealMarks) return { lesson, moves: readMoves(lesson), indexAtLine };
  const readings = lesson.passages.map((passage): MoveReading => ({
    passage: passage.index,
    move: 'other',
    how: undefined,
    confidence: 'possible',
    evidence: [],
    reason: undefined,
    grace: undefined,
  }));
  for (const { line, text: words, how } of told) {
    const at = indexAtLine(line, words);
    const reading = at === undefined ? undefined : readings[at];
    if (at !== undefined && reading && (how === 'act' || how === 'content'))
      readings[at] = { ...reading, move: 'deliver', how, confidence: 'clear' };
  }
  return { lesson, moves: { document: 'plan', passages: readings, runs: [] }, indexAtLine };
}
