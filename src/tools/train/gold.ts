import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLessonMemory, readLesson } from '../../core/lesson/read-lesson';
import type { Lesson } from '../../core/lesson/types';
import type { DocumentKind, How, Move } from '../../core/moves/types';

/** One labelled passage of the gold set; lines are 1-based and both included. */
export interface GoldPassage {
  readonly file: string;
  readonly doc: DocumentKind;
  readonly kind: string;
  readonly line: number;
  readonly endLine: number;
  readonly move: Move;
  readonly how: How | undefined;
  readonly text: string;
}

export interface GoldLesson {
  readonly file: string;
  /** Whose lesson it is: nothing is learned from an author to judge the same author. */
  readonly author: string;
  /** The folder of the author's collection. */
  readonly folder: string;
  readonly doc: DocumentKind;
  readonly lesson: Lesson;
  /** By index of the lesson's passage; `undefined` where no label was given. */
  readonly labels: readonly (GoldPassage | undefined)[];
  /** All that were labelled, matched or not. */
  readonly labelled: readonly GoldPassage[];
}

export const goldFolder = '../shared/gold';

/** The labelled lessons; `undefined` where they are not on this machine. */
export function readGold(folder = goldFolder): GoldLesson[] | undefined {
  const list = join(folder, 'dev', 'passages.jsonl');
  if (!existsSync(list)) return undefined;
  const byFile = new Map<string, GoldPassage[]>();
  for (const line of readFileSync(list, 'utf8').trim().split('\n')) {
    const passage = JSON.parse(line) as GoldPassage;
    const passages = byFile.get(passage.file) ?? [];
    byFile.set(passage.file, passages);
    if (passage.move) passages.push(passage);
  }
  return [...byFile]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, labelled]) => readOne(folder, file, labelled));
}

function readOne(folder: string, file: string, labelled: readonly GoldPassage[]): GoldLesson {
  const lesson = readLesson(readFileSync(join(folder, 'dev', 'lessons', file), 'utf8'), createLessonMemory());
  const byLine = new Map<number, GoldPassage[]>();
  for (const passage of labelled) byLine.set(passage.line, [...(byLine.get(passage.line) ?? []), passage]);
  const labels = lesson.passages.map((passage) =>
    byLine.get(lesson.lines.lineAt(passage.span.start) + 1)?.shift(),
  );
  const [folderName = ''] = file.split('/');
  return {
    file,
    author: folderName.split('__')[0] ?? folderName,
    folder: folderName,
    doc: labelled[0]?.doc ?? 'other',
    lesson,
    labels,
    labelled,
  };
}
