import type { Lesson } from '../lesson/types';
import type { MovesReading } from '../moves/types';
import type { SectionTags } from './types';

/** What each section earns, one entry for each section of the lesson in order. */
export function readTags(lesson: Lesson, _moves: MovesReading): SectionTags[] {
  return lesson.sections.map((section) => ({
    section: section.index,
    tags: [],
    integration: undefined,
    disciplines: [],
  }));
}
