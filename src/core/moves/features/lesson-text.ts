import type { Lesson } from '../../lesson/types';
import { pathsOf, type Path } from '../context/path';
import { readSectionText, type SectionText } from './section-text';
import { styleFeatures, type StyleFeature } from './spread';

/** What every section of a lesson says. */
export interface LessonText {
  readonly lesson: Lesson;
  /** By section. */
  readonly paths: readonly Path[];
  /** By section; `undefined` where a section has no passages. */
  readonly sections: readonly (SectionText | undefined)[];
}

export const readText = (lesson: Lesson): LessonText => ({
  lesson,
  paths: pathsOf(lesson),
  sections: lesson.sections.map((section) => readSectionText(lesson, section)),
});

/** A passage by its section and its number there. */
export interface Seat {
  readonly text: SectionText;
  readonly at: number;
}

/** The last passage before a section. */
export function seatBefore({ sections }: LessonText, section: number): Seat | undefined {
  for (let at = section - 1; at >= 0; at--) {
    const text = sections[at];
    if (text) return { text, at: text.readings.length - 1 };
  }
  return undefined;
}

/** The first passage behind a section. */
export function seatAfter({ sections }: LessonText, section: number): Seat | undefined {
  for (let at = section + 1; at < sections.length; at++) {
    const text = sections[at];
    if (text) return { text, at: 0 };
  }
  return undefined;
}

/** Writes the mean style of a section's passages. */
export function writeMean({ style, readings }: SectionText, into: Float32Array): void {
  for (let index = 0; index < style.length; index++) into[index] = (style[index] ?? 0) / readings.length;
}

const numberOf = new Map(styleFeatures.map((name, index) => [name, index]));

/** The mean of one style feature over the whole lesson. */
export function meanOf({ sections, lesson }: LessonText, name: StyleFeature): number {
  const index = numberOf.get(name) ?? 0;
  let sum = 0;
  for (const section of sections) sum += section?.style[index] ?? 0;
  return sum / Math.max(1, lesson.passages.length);
}
