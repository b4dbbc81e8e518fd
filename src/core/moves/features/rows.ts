import type { Lesson, Section } from '../../lesson/types';
import { headingsOf, readPlacesIn, type Place } from '../context/outline';
import type { Layout, Row } from '../model/row';
import type { ContentReading } from '../reading/read-content';
import type { HeadingReading } from '../reading/read-heading';
import { contentFeatures } from './content-features';
import { placeFeatures } from './context-features';
import { contentWidth, readSectionText, type SectionText } from './section-text';
import { neighbourFeatures, styleFeatures, type StyleFeature } from './spread';

export interface Column {
  readonly name: string;
  readonly group: string;
}

/** The parts of a row: what a passage says, where it stands, what its neighbours say, the means of those around it. */
const parts = [
  { prefix: '', columns: contentFeatures.columns },
  { prefix: '', columns: placeFeatures.columns },
  ...['before', 'after', 'above'].map((where) => ({
    prefix: `the passage ${where}: `,
    columns: neighbourFeatures.map((name) => ({ name, group: 'neighbours' })),
  })),
  {
    prefix: 'mean of its section: ',
    columns: styleFeatures.map((name) => ({ name, group: 'style of the section' })),
  },
] as const;
const neighbourParts = new Set([2, 3, 4]);

/** What stands in each column of a row. */
export const columns: readonly Column[] = parts.flatMap((part) =>
  part.columns.map(({ name, group }) => ({ name: part.prefix + name, group })),
);

const contentNumber = new Map(contentFeatures.columns.map(({ name }, index) => [name, index]));

/** A neighbour's part is its whole content row; the other parts hold their own columns in order. */
export const layout: Layout = new Map(
  parts.flatMap(({ prefix, columns: own }, part) =>
    own.map(({ name }, index) => {
      const at = neighbourParts.has(part) ? (contentNumber.get(name) ?? 0) : index;
      return [prefix + name, { part, index: at }] as const;
    }),
  ),
);

/** What every section of a lesson says, and all its passages in order. */
export interface LessonText {
  readonly lesson: Lesson;
  readonly headings: readonly (HeadingReading | undefined)[];
  /** By section; `undefined` where a section has no passages. */
  readonly sections: readonly (SectionText | undefined)[];
  readonly readings: readonly ContentReading[];
}

export function readText(lesson: Lesson): LessonText {
  const sections = lesson.sections.map((section) => readSectionText(lesson, section));
  const readings: ContentReading[] = [];
  for (const section of sections) if (section) for (const reading of section.readings) readings.push(reading);
  return { lesson, headings: headingsOf(lesson), sections, readings };
}

/** Where there is no neighbour. */
const nobody = new Float32Array(contentWidth).fill(-1);

/**
 * Shows the row of each passage of a section, one after the other. The row is the same object each time.
 * @param places of the section's passages
 */
export function forEachRow(
  text: LessonText,
  section: Section,
  places: readonly Place[],
  show: (row: Row, at: number) => void,
): void {
  const own = text.sections[section.index];
  if (!own) return;
  const { firstPassage } = section;
  const placed = new Float32Array(placeFeatures.columns.length);
  const mean = own.style.map((sum) => sum / places.length);
  const before = nearest(text, section.index, -1);
  const after = nearest(text, section.index, 1);
  const row: Row = {
    parts: [own.values, placed, nobody, nobody, nobody, mean],
    starts: [0, 0, 0, 0, 0, 0],
  };
  const setPart = (part: number, values: Float32Array, start: number): void => {
    row.parts[part] = values;
    row.starts[part] = start;
  };
  const setNeighbour = (part: number, at: number | undefined, beyond: SectionText | undefined): void => {
    if (at !== undefined && at >= 0 && at < places.length) setPart(part, own.values, at * contentWidth);
    else if (at === undefined || !beyond) setPart(part, nobody, 0);
    else setPart(part, beyond.values, at < 0 ? beyond.values.length - contentWidth : 0);
  };
  places.forEach((place, at) => {
    const reading = own.readings[at];
    if (!reading) return;
    placed.fill(0);
    const above = place.owner === undefined ? undefined : text.readings[place.owner];
    const hasItems = places[at + 1]?.owner === place.index;
    placeFeatures.write(
      { lesson: text.lesson, place, reading, before: text.readings[place.index - 1], above, hasItems },
      placed,
      0,
    );
    row.starts[0] = at * contentWidth;
    setNeighbour(2, at - 1, before);
    setNeighbour(3, at + 1, after);
    setNeighbour(4, place.owner === undefined ? undefined : place.owner - firstPassage, undefined);
    show(row, at);
  });
}

/** The section with passages that comes next in one direction. */
export function nearest({ sections }: LessonText, section: number, step: 1 | -1): SectionText | undefined {
  for (let at = section + step; at >= 0 && at < sections.length; at += step)
    if (sections[at]) return sections[at];
  return undefined;
}

/** The mean of one style feature over the whole lesson. */
export function meanOf({ sections, readings }: LessonText, name: StyleFeature): number {
  const index = styleFeatures.indexOf(name);
  let sum = 0;
  for (const section of sections) sum += section?.style[index] ?? 0;
  return sum / Math.max(1, readings.length);
}

/** A lesson as numbers, for training: one row for each passage, one column for each name of `columns`. */
export interface LessonRows {
  readonly text: LessonText;
  readonly places: readonly Place[];
  readonly readings: readonly ContentReading[];
  readonly values: Float32Array;
}

export function readRows(lesson: Lesson): LessonRows {
  const text = readText(lesson);
  const values = new Float32Array(lesson.passages.length * columns.length);
  const slots = columns.map(({ name }) => layout.get(name) ?? { part: 0, index: 0 });
  const panels: number[] = [];
  const places = lesson.sections.flatMap((section) => {
    const placed = readPlacesIn(lesson, section.index, text.readings, text.headings, panels);
    forEachRow(text, section, placed, ({ parts, starts }, at) => {
      const row = (section.firstPassage + at) * columns.length;
      slots.forEach(({ part, index }, column) => {
        values[row + column] = parts[part]?.[(starts[part] ?? 0) + index] ?? 0;
      });
    });
    return placed;
  });
  return { text, places, readings: text.readings, values };
}
