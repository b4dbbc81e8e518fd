import type { Lesson, Section } from '../../core/lesson/types';
import { readPlacesIn, type Place } from '../../core/moves/context/outline';
import type { ContentReading } from '../../core/moves/reading/read-content';
import { columns, layout } from '../../core/moves/features/layout';
import {
  readText,
  seatAfter,
  seatBefore,
  writeMean,
  type LessonText,
  type Seat,
} from '../../core/moves/features/lesson-text';
import { PlaceRows } from '../../core/moves/features/place-rows';
import { contentRows, contentWidth, nobody, type SectionText } from '../../core/moves/features/section-text';
import { readTraits, type Traits } from '../../core/moves/traits/traits';

/** The passages of a section where they stand. */
export interface PlacedSection {
  readonly firstPassage: number;
  readonly places: readonly Place[];
  readonly passages: readonly Traits[];
}

/** A lesson as numbers, for training: one row for each passage, one column for each name of `columns`. */
export interface LessonRows {
  readonly text: LessonText;
  /** Those that have passages. */
  readonly sections: readonly PlacedSection[];
  readonly places: readonly Place[];
  readonly readings: readonly ContentReading[];
  readonly values: Float32Array;
}

const slots = columns.map(({ name }) => layout.get(name) ?? { part: 0, index: 0 });

export function readRows(lesson: Lesson): LessonRows {
  const text = readText(lesson);
  const values = new Float32Array(lesson.passages.length * columns.length);
  const panels: number[] = [];
  const sections = lesson.sections.flatMap((section): PlacedSection[] => {
    const own = text.sections[section.index];
    if (!own) return [];
    const places = readPlacesIn(text, section, panels);
    writeRows(text, section, own, places, values);
    return [{ firstPassage: section.firstPassage, places, passages: own.readings.map(readTraits) }];
  });
  const places = sections.flatMap((section) => section.places);
  const readings = text.sections.flatMap((section) => section?.readings ?? []);
  return { text, sections, places, readings, values };
}

function writeRows(
  text: LessonText,
  section: Section,
  own: SectionText,
  places: readonly Place[],
  values: Float32Array,
): void {
  const { index, firstPassage } = section;
  const mean = new Float32Array(own.style.length);
  writeMean(own, mean);
  const rows = new PlaceRows();
  places.forEach((place, at) => {
    rows.writeStanding(text, section, place);
    rows.writePosition(text, section, places, at);
    const before = at > 0 ? { text: own, at: at - 1 } : seatBefore(text, index);
    const after = at + 1 < places.length ? { text: own, at: at + 1 } : seatAfter(text, index);
    const above = place.owner === undefined ? undefined : { text: own, at: place.owner - firstPassage };
    const around = [before, after, above].map(rowAt);
    // In the order of `part`.
    const parts = [rowAt({ text: own, at }), rows.standing, rows.position, ...around, mean];
    const row = place.index * columns.length;
    slots.forEach(({ part, index: column }, slot) => {
      values[row + slot] = parts[part]?.[column] ?? 0;
    });
  });
}

const rowAt = (seat: Seat | undefined): Float32Array =>
  seat ? contentRows(seat.text).slice(seat.at * contentWidth, (seat.at + 1) * contentWidth) : nobody;
