import type { Section } from '../../lesson/types';
import type { Place } from '../context/outline';
import { seatBefore, type LessonText } from './lesson-text';
import { positionFeatures } from './position-features';
import { standingFeatures } from './standing-features';

/** Writes the places of one section's passages as rows of numbers. The rows are used again: copy what is to stay. */
export class PlaceRows {
  readonly standing = new Float32Array(standingFeatures.columns.length);
  readonly position = new Float32Array(positionFeatures.columns.length);

  /** Fills `standing` with what is above a passage: the same for all that share its `Standing`. */
  writeStanding({ paths }: LessonText, section: Section, { standing }: Place): void {
    const path = paths[section.index];
    this.standing.fill(0);
    if (path) standingFeatures.write({ section, path, standing }, this.standing, 0);
  }

  /** Fills `position` with where the passage with this number in its section stands. */
  writePosition(text: LessonText, section: Section, places: readonly Place[], at: number): void {
    const { lesson, sections } = text;
    const readings = sections[section.index]?.readings;
    const place = places[at];
    const reading = readings?.[at];
    this.position.fill(0);
    if (!readings || !place || !reading) return;
    const last = at > 0 ? undefined : seatBefore(text, section.index);
    const before = last ? last.text.readings[last.at] : readings[at - 1];
    const above = place.owner === undefined ? undefined : readings[place.owner - section.firstPassage];
    const hasItems = places[at + 1]?.owner === place.index;
    positionFeatures.write({ lesson, place, reading, before, above, hasItems }, this.position, 0);
  }
}
