import type { Lesson, Section } from '../../lesson/types';
import { headingsOf, type Place } from '../context/outline';
import type { ContentReading } from '../reading/read-content';
import type { HeadingReading } from '../reading/read-heading';
import { placeFeatures } from './context-features';
import { readSectionText, type SectionText } from './section-text';
import { styleFeatures, type StyleFeature } from './spread';

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

/** A passage by its section and its number there. */
export interface Seat {
  readonly text: SectionText;
  readonly at: number;
}

export interface Neighbours {
  readonly before: Seat | undefined;
  readonly after: Seat | undefined;
  /** What it hangs on. */
  readonly above: Seat | undefined;
}

/** Whom each passage of a section stands beside. */
export function neighboursOf(text: LessonText, section: Section, places: readonly Place[]): Neighbours[] {
  const own = text.sections[section.index];
  if (!own) return [];
  const last = nearest(text, section.index, -1);
  const next = nearest(text, section.index, 1);
  const seat = (at: number): Seat | undefined => {
    if (at < 0) return last && { text: last, at: last.readings.length - 1 };
    if (at >= places.length) return next && { text: next, at: 0 };
    return { text: own, at };
  };
  return places.map(({ owner }, at) => ({
    before: seat(at - 1),
    after: seat(at + 1),
    above: owner === undefined ? undefined : seat(owner - section.firstPassage),
  }));
}

/** The section with passages that comes next in one direction. */
export function nearest({ sections }: LessonText, section: number, step: 1 | -1): SectionText | undefined {
  for (let at = section + step; at >= 0 && at < sections.length; at += step)
    if (sections[at]) return sections[at];
  return undefined;
}

/** Writes where a passage stands, as the row of `placeFeatures`; `into` is cleared first. */
export function writePlace(
  { lesson, readings }: LessonText,
  places: readonly Place[],
  at: number,
  into: Float32Array,
): void {
  const place = places[at];
  const reading = place && readings[place.index];
  into.fill(0);
  if (!place || !reading) return;
  const above = place.owner === undefined ? undefined : readings[place.owner];
  const hasItems = places[at + 1]?.owner === place.index;
  placeFeatures.write(
    { lesson, place, reading, before: readings[place.index - 1], above, hasItems },
    into,
    0,
  );
}

/** The mean style of a section's passages. */
export const meanOfSection = ({ style, readings }: SectionText): Float32Array =>
  style.map((sum) => sum / readings.length);

/** The mean of one style feature over the whole lesson. */
export function meanOf({ sections, readings }: LessonText, name: StyleFeature): number {
  const index = styleFeatures.indexOf(name);
  let sum = 0;
  for (const section of sections) sum += section?.style[index] ?? 0;
  return sum / Math.max(1, readings.length);
}
