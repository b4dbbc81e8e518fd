import type { Lesson } from '../../lesson/types';
import type { Place } from '../context/outline';
import type { ContentReading } from '../reading/read-content';
import { sectionRoles } from '../reading/read-heading';
import { flag, type Feature } from './feature';

/** A passage among the others of its lesson. */
export interface InContext {
  readonly lesson: Lesson;
  readonly place: Place;
  readonly reading: ContentReading;
  readonly places: readonly Place[];
  readonly readings: readonly ContentReading[];
}

type ContextFeature = Feature<InContext>;

const text = (reading: ContentReading | undefined): string => reading?.content.plain.text ?? '';
const section = (c: InContext) => c.lesson.sections[c.lesson.passages[c.place.index]?.section ?? 0];

const roles: ContextFeature[] = [
  ...sectionRoles.map((name, index): ContextFeature => ({
    name: `stands under ${name}`,
    group: 'section',
    value: (c) => flag(c.place.role === index),
  })),
  ...sectionRoles.map((name, index): ContextFeature => ({
    name: `its heading names ${name}`,
    group: 'section',
    value: (c) => flag((c.place.ownRoles & (1 << index)) !== 0),
  })),
  ...sectionRoles.map((name, index): ContextFeature => ({
    name: `a heading above names ${name}`,
    group: 'section',
    value: (c) => flag((c.place.pathRoles & (1 << index)) !== 0),
  })),
  ...sectionRoles.map((name, index): ContextFeature => ({
    name: `the line before names ${name}`,
    group: 'section',
    value: (c) => flag(((c.place.leadReading?.roles ?? 0) & (1 << index)) !== 0),
  })),
  { name: 'headings up to its role', group: 'section', value: (c) => c.place.roleDistance },
  {
    name: 'its heading names no role',
    group: 'section',
    value: (c) => flag(c.place.heading !== undefined && c.place.heading.main < 0),
  },
  {
    name: 'its heading is a question',
    group: 'section',
    value: (c) => flag(c.place.heading?.isQuestion === true),
  },
  { name: 'words of its heading', group: 'section', value: (c) => c.place.heading?.words.length ?? 0 },
  {
    name: 'its heading names minutes',
    group: 'section',
    value: (c) => flag(section(c)?.heading?.content.minutes !== undefined),
  },
  { name: 'depth of its heading', group: 'section', value: (c) => section(c)?.heading?.depth ?? 0 },
  { name: 'depth below the lesson', group: 'section', value: (c) => depthInOutline(c) },
  {
    name: 'its heading ends in a colon',
    group: 'section',
    value: (c) => flag(/:\s*$/.test(section(c)?.heading?.content.plain.text ?? '')),
  },
  {
    name: 'before the first heading',
    group: 'section',
    value: (c) => flag(section(c)?.heading === undefined),
  },
  {
    name: 'passages of its section',
    group: 'section',
    value: (c) => (section(c)?.endPassage ?? 0) - (section(c)?.firstPassage ?? 0),
  },
];

function depthInOutline({ lesson, place }: InContext): number {
  let depth = 0;
  for (
    let at = lesson.passages[place.index]?.section;
    at !== undefined && depth < 9;
    at = lesson.sections[at]?.parent
  )
    depth++;
  return depth;
}

const position: ContextFeature[] = [
  {
    name: 'place in the lesson',
    group: 'place',
    value: (c) => c.place.index / Math.max(1, c.readings.length),
  },
  { name: 'passages before it', group: 'place', value: (c) => Math.min(60, c.place.index) },
  { name: 'place in its section', group: 'place', value: (c) => c.place.positionInSection },
  { name: 'place in its list', group: 'place', value: (c) => c.place.positionInGroup },
  { name: 'passages in the lesson', group: 'place', value: (c) => c.readings.length },
  { name: 'code follows', group: 'place', value: (c) => flag(c.reading.content.followedBy === 'code') },
  { name: 'html follows', group: 'place', value: (c) => flag(c.reading.content.followedBy === 'html') },
  {
    name: 'code stands before',
    group: 'place',
    value: (c) => flag(c.readings[c.place.index - 1]?.content.followedBy === 'code'),
  },
  { name: 'hangs on another', group: 'place', value: (c) => flag(c.place.owner !== undefined) },
  {
    name: 'what it hangs on ends in a colon',
    group: 'place',
    value: (c) => flag(/:\s*$/.test(text(owner(c)))),
  },
  { name: 'a table with columns', group: 'place', value: (c) => c.reading.content.cells.length },
  ...(
    [
      ['time', /time|duration|min|when|length/i],
      ['teacher', /teacher|instructor|facilitator|trainer|leader/i],
      ['students', /student|learner|pupil|participant/i],
      ['activity', /activity|what|task|description|segment|section|topic/i],
      ['meaning', /meaning|definition|stands for|description|explanation|example/i],
      ['materials', /material|resource|item|quantity/i],
      ['criteria', /criteri|score|point|level|exceed|rubric|look for|evidence|assess/i],
    ] as const
  ).map(([name, pattern]): ContextFeature => ({
    name: `a column for ${name}`,
    group: 'place',
    value: (c) => flag(c.reading.content.cells.some((cell) => pattern.test(cell.column))),
  })),
  { name: 'for teachers as learners', group: 'place', value: (c) => flag(c.lesson.audience === 'teachers') },
  {
    name: 'has items below it',
    group: 'place',
    value: (c) => flag(c.places[c.place.index + 1]?.owner === c.place.index),
  },
];

const owner = (c: InContext): ContentReading | undefined =>
  c.place.owner === undefined ? undefined : c.readings[c.place.owner];

/** What stands around and above a passage, apart from what its neighbours say. */
export const placeFeatures: readonly ContextFeature[] = [...roles, ...position];
