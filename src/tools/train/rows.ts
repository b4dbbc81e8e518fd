import type { Lesson } from '../../core/lesson/types';
import { readPlacesIn, type Place } from '../../core/moves/context/outline';
import type { ContentReading } from '../../core/moves/reading/read-content';
import { placeFeatures } from '../../core/moves/features/context-features';
import { columns, layout } from '../../core/moves/features/layout';
import {
  meanOfSection,
  neighboursOf,
  readText,
  writePlace,
  type LessonText,
  type Seat,
} from '../../core/moves/features/lesson-text';
import { contentWidth, nobody } from '../../core/moves/features/section-text';

/** A lesson as numbers, for training: one row for each passage, one column for each name of `columns`. */
export interface LessonRows {
  readonly text: LessonText;
  readonly places: readonly Place[];
  readonly readings: readonly ContentReading[];
  readonly values: Float32Array;
}

const slots = columns.map(({ name }) => layout.get(name) ?? { part: 0, index: 0 });

export function readRows(lesson: Lesson): LessonRows {
  const text = readText(lesson);
  const values = new Float32Array(lesson.passages.length * columns.length);
  const panels: number[] = [];
  const places = lesson.sections.flatMap((section) => {
    const own = text.sections[section.index];
    const placed = readPlacesIn(lesson, section.index, text.readings, text.headings, panels);
    if (!own) return placed;
    const placeRow = new Float32Array(placeFeatures.columns.length);
    const mean = meanOfSection(own);
    neighboursOf(text, section, placed).forEach(({ before, after, above }, at) => {
      writePlace(text, placed, at, placeRow);
      // In the order of `part`.
      const parts = [rowAt({ text: own, at }), placeRow, rowAt(before), rowAt(after), rowAt(above), mean];
      const row = (section.firstPassage + at) * columns.length;
      slots.forEach(({ part, index }, column) => {
        values[row + column] = parts[part]?.[index] ?? 0;
      });
    });
    return placed;
  });
  return { text, places, readings: text.readings, values };
}

const rowAt = (seat: Seat | undefined): Float32Array =>
  seat ? seat.text.values.subarray(seat.at * contentWidth, (seat.at + 1) * contentWidth) : nobody;
