import type { Audience, Section } from '../../lesson/types';
import { isSamePath, type Path } from '../context/path';
import { seatAfter, seatBefore, type LessonText, type Seat } from '../features/lesson-text';
import type { ContentReading } from '../reading/read-content';

/** Everything that the decision on a section looks at, but for its own text. */
export interface Surroundings {
  readonly audience: Audience;
  /** How many passages the lesson has. */
  readonly passages: number;
  readonly section: number;
  readonly firstPassage: number;
  readonly path: Path | undefined;
  /** The passages right before and right behind it. */
  readonly before: ContentReading | undefined;
  readonly after: ContentReading | undefined;
  /** The sections in which the panels that are open were opened, and their paths. */
  readonly panels: readonly number[];
  readonly pathsOfPanels: readonly (Path | undefined)[];
}

const none: readonly never[] = [];

export function surroundingsOf(text: LessonText, section: Section, panels: readonly number[]): Surroundings {
  const { lesson, paths } = text;
  return {
    audience: lesson.audience,
    passages: lesson.passages.length,
    section: section.index,
    firstPassage: section.firstPassage,
    path: paths[section.index],
    before: readingAt(seatBefore(text, section.index)),
    after: readingAt(seatAfter(text, section.index)),
    panels: panels.length === 0 ? none : [...panels],
    pathsOfPanels: panels.length === 0 ? none : panels.map((panel) => paths[panel]),
  };
}

const readingAt = (seat: Seat | undefined): ContentReading | undefined => seat?.text.readings[seat.at];

export const isSame = (one: Surroundings, other: Surroundings): boolean =>
  one.audience === other.audience &&
  one.passages === other.passages &&
  one.section === other.section &&
  one.firstPassage === other.firstPassage &&
  isSamePath(one.path, other.path) &&
  one.before === other.before &&
  one.after === other.after &&
  one.panels.length === other.panels.length &&
  one.panels.every((panel, at) => panel === other.panels[at]) &&
  one.pathsOfPanels.every((path, at) => isSamePath(path, other.pathsOfPanels[at]));
