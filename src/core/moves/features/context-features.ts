import type { Lesson } from '../../lesson/types';
import type { Place } from '../context/outline';
import type { ContentReading } from '../reading/read-content';
import { sectionRoles } from '../reading/read-heading';
import { alone, bits, flag, oneOf, tableOf, type Feature, type FeatureFamily } from './feature';

/** A passage among the others of its lesson. */
export interface InContext {
  readonly lesson: Lesson;
  readonly place: Place;
  readonly reading: ContentReading;
  /** The passage before it. */
  readonly before: ContentReading | undefined;
  /** What it hangs on. */
  readonly above: ContentReading | undefined;
  readonly hasItems: boolean;
}

type ContextFeature = Feature<InContext>;

const text = (reading: ContentReading | undefined): string => reading?.content.plain.text ?? '';
const section = (c: InContext) => c.lesson.sections[c.lesson.passages[c.place.index]?.section ?? 0];

const roles: FeatureFamily<InContext>[] = [
  oneOf(
    'section',
    sectionRoles.map((name) => `stands under ${name}`),
    (c) => c.place.role,
  ),
  bits(
    'section',
    sectionRoles.map((name) => `its heading names ${name}`),
    (c) => c.place.ownRoles,
  ),
  bits(
    'section',
    sectionRoles.map((name) => `a heading above names ${name}`),
    (c) => c.place.pathRoles,
  ),
  bits(
    'section',
    sectionRoles.map((name) => `the line before names ${name}`),
    (c) => c.place.leadReading?.roles ?? 0,
  ),
];

const headings: ContextFeature[] = [
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
    value: (c) => c.place.index / Math.max(1, c.lesson.passages.length),
  },
  { name: 'passages before it', group: 'place', value: (c) => Math.min(60, c.place.index) },
  { name: 'place in its section', group: 'place', value: (c) => c.place.positionInSection },
  { name: 'place in its list', group: 'place', value: (c) => c.place.positionInGroup },
  { name: 'passages in the lesson', group: 'place', value: (c) => c.lesson.passages.length },
  { name: 'code follows', group: 'place', value: (c) => flag(c.reading.content.followedBy === 'code') },
  { name: 'html follows', group: 'place', value: (c) => flag(c.reading.content.followedBy === 'html') },
  {
    name: 'code stands before',
    group: 'place',
    value: (c) => flag(c.before?.content.followedBy === 'code'),
  },
  { name: 'hangs on another', group: 'place', value: (c) => flag(c.place.owner !== undefined) },
  {
    name: 'what it hangs on ends in a colon',
    group: 'place',
    value: (c) => flag(/:\s*$/.test(text(c.above))),
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
    value: (c) => flag(c.hasItems),
  },
];

/** What stands around and above a passage, apart from what its neighbours say. */
export const placeFeatures = tableOf<InContext>([...roles, ...alone(headings), ...alone(position)]);
