import { readLesson } from '../../../src/core/lesson/read-lesson';
import type { Lesson } from '../../../src/core/lesson/types';
import type { MovesReading } from '../../../src/core/moves/types';
import { readTags } from '../../../src/core/tags/read-tags';
import type { SectionTags, Tag } from '../../../src/core/tags/types';

const plan: MovesReading = { document: 'plan', passages: [], runs: [] };

export interface Read {
  readonly lesson: Lesson;
  readonly sections: readonly SectionTags[];
}

/** Reads a text as a plan. */
export function readPlan(text: string): Read {
  const lesson = readLesson(text);
  return { lesson, sections: readTags(lesson, plan) };
}

/** What the section under a heading of a lesson for students shows. */
export function readSection(heading: string, body: string): SectionTags {
  const { lesson, sections } = readPlan(`# Lesson for students\n\n## ${heading}\n\n${body}\n`);
  const at = lesson.sections.findIndex((section) => section.heading?.content.plain.text === heading);
  const found = sections[at];
  if (!found) throw new Error(`no section ${heading}`);
  return found;
}

export const tagsOf = (heading: string, body: string): Tag[] =>
  readSection(heading, body).tags.map(({ tag }) => tag);
