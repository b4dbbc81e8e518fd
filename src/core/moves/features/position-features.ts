import type { Lesson } from '../../lesson/types';
import type { Place } from '../context/outline';
import type { ContentReading } from '../reading/read-content';
import { columnKinds, kindsOfColumns } from './column-kinds';
import { bits, flag, tableOf, type FeatureFamily } from './feature';

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

const amongOthers: FeatureFamily<Position> = {
  group: 'place',
  names: [
    'place in the lesson',
    'passages before it',
    'place in its section',
    'place in its list',
    'passages in the lesson',
    'code follows',
    'html follows',
    'code stands before',
    'hangs on another',
    'what it hangs on ends in a colon',
    'a table with columns',
  ],
  write({ lesson, place, reading: { content }, before, above }, into, at) {
    const { length } = lesson.passages;
    into[at] = place.index / Math.max(1, length);
    into[at + 1] = Math.min(60, place.index);
    into[at + 2] = place.positionInSection;
    into[at + 3] = place.positionInGroup;
    into[at + 4] = length;
    into[at + 5] = flag(content.followedBy === 'code');
    into[at + 6] = flag(content.followedBy === 'html');
    into[at + 7] = flag(before?.content.followedBy === 'code');
    into[at + 8] = flag(place.owner !== undefined);
    into[at + 9] = flag(above?.content.plain.text.trimEnd().endsWith(':') === true);
    into[at + 10] = content.cells.length;
  },
};

const columns = bits<Position>(
  'place',
  columnKinds.map((name) => `a column for ${name}`),
  ({ reading }) => kindsOfColumns(reading.content.cells),
);

const besides: FeatureFamily<Position> = {
  group: 'place',
  names: ['for teachers as learners', 'has items below it'],
  write({ lesson, hasItems }, into, at) {
    into[at] = flag(lesson.audience === 'teachers');
    into[at + 1] = flag(hasItems);
  },
};

/** What stands around a passage, apart from what its neighbours say. */
export const positionFeatures = tableOf<Position>([amongOthers, columns, besides]);
