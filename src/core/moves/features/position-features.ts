import type { Lesson } from '../../lesson/types';
import type { Place } from '../context/outline';
import type { ContentReading } from '../reading/read-content';
import { columnKinds, kindsOfColumns } from './column-kinds';
import { alone, bits, flag, tableOf, type Feature } from './feature';

/** A passage among the others of its lesson. */
export interface Position {
  readonly lesson: Lesson;
  readonly place: Place;
  readonly reading: ContentReading;
  /** The passage before it. */
  readonly before: ContentReading | undefined;
  /** What it hangs on. */
  readonly above: ContentReading | undefined;
  readonly hasItems: boolean;
}

type PositionFeature = Feature<Position>;

const amongOthers: PositionFeature[] = [
  {
    name: 'place in the lesson',
    group: 'place',
    value: ({ place, lesson }) => place.index / Math.max(1, lesson.passages.length),
  },
  { name: 'passages before it', group: 'place', value: ({ place }) => Math.min(60, place.index) },
  { name: 'place in its section', group: 'place', value: ({ place }) => place.positionInSection },
  { name: 'place in its list', group: 'place', value: ({ place }) => place.positionInGroup },
  { name: 'passages in the lesson', group: 'place', value: ({ lesson }) => lesson.passages.length },
  {
    name: 'code follows',
    group: 'place',
    value: ({ reading }) => flag(reading.content.followedBy === 'code'),
  },
  {
    name: 'html follows',
    group: 'place',
    value: ({ reading }) => flag(reading.content.followedBy === 'html'),
  },
  {
    name: 'code stands before',
    group: 'place',
    value: ({ before }) => flag(before?.content.followedBy === 'code'),
  },
  { name: 'hangs on another', group: 'place', value: ({ place }) => flag(place.owner !== undefined) },
  {
    name: 'what it hangs on ends in a colon',
    group: 'place',
    value: ({ above }) => flag(above?.content.plain.text.trimEnd().endsWith(':') === true),
  },
  { name: 'a table with columns', group: 'place', value: ({ reading }) => reading.content.cells.length },
];

const columns = bits<Position>(
  'place',
  columnKinds.map((name) => `a column for ${name}`),
  ({ reading }) => kindsOfColumns(reading.content.cells),
);

const besides: PositionFeature[] = [
  {
    name: 'for teachers as learners',
    group: 'place',
    value: ({ lesson }) => flag(lesson.audience === 'teachers'),
  },
  { name: 'has items below it', group: 'place', value: ({ hasItems }) => flag(hasItems) },
];

/** What stands around a passage, apart from what its neighbours say. */
export const positionFeatures = tableOf<Position>([...alone(amongOthers), columns, ...alone(besides)]);
