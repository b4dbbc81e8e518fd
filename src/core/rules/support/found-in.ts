import type { Lesson, Passage } from '../../lesson/types';
import type { Found } from '../../tags/read-passages';
import { materialsOf, type SectionMaterial } from '../../lesson/section-material';

/** What is found in the passages of a lesson, with the passage, in the order of the text. */
export function* foundIn<Reading>(
  lesson: Lesson,
  find: (section: SectionMaterial) => readonly Found<Reading>[],
): Generator<readonly [Passage, Reading]> {
  const materials = materialsOf(lesson);
  for (let section = 0; section < materials.length; section++) {
    const material = materials[section];
    if (!material) continue;
    for (const { at, reading } of find(material)) {
      const passage = lesson.passages[(lesson.sections[section]?.firstPassage ?? 0) + at];
      if (passage) yield [passage, reading];
    }
  }
}
