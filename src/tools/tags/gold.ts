import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOutline, type OutlineReading } from '../../core/tags/read-outline';
import { readLesson } from '../../core/lesson/read-lesson';
import type { Lesson } from '../../core/lesson/types';
import type { Tag } from '../../core/tags/types';

/** One labelled section: what people said that it earns, and what our reading sees in its lesson. */
export interface LabelledSection {
  readonly author: string;
  readonly file: string;
  readonly document: 'plan' | 'handout' | 'guide';
  readonly line: number;
  readonly heading: string;
  readonly gold: ReadonlySet<Tag>;
  readonly lesson: Lesson;
  readonly outline: OutlineReading;
  /** Index of the section in its lesson. */
  readonly at: number;
}

interface Row {
  readonly file: string;
  readonly doc: 'plan' | 'handout' | 'guide';
  readonly line: number;
  readonly heading: string;
  readonly tags: readonly Tag[];
}

/** @param folder the folder with `sections.jsonl` and `lessons/` */
export function readLabelledSections(folder: string): LabelledSection[] {
  const rows = readFileSync(join(folder, 'sections.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const lessons = new Map<string, { lesson: Lesson; outline: OutlineReading }>();
  return rows.flatMap((row) => {
    let known = lessons.get(row.file);
    if (!known) {
      const lesson = readLesson(readFileSync(join(folder, 'lessons', row.file), 'utf8'));
      known = { lesson, outline: readOutline(lesson) };
      lessons.set(row.file, known);
    }
    const { lesson, outline } = known;
    const at = lesson.sections.findIndex(
      (section) => lineOf(lesson, section.heading?.span.start) === row.line,
    );
    if (at < 0) {
      process.stderr.write(`no section at ${row.file}:${row.line}\n`);
      return [];
    }
    return [
      {
        author: row.file.split('/')[0] ?? '',
        file: row.file,
        document: row.doc,
        line: row.line,
        heading: row.heading,
        gold: new Set(row.tags),
        lesson,
        outline,
        at,
      },
    ];
  });
}

const lineOf = (lesson: Lesson, offset: number | undefined): number =>
  offset === undefined ? 0 : lesson.lines.positionAt(offset).line + 1;
