import { counted, cueClasses, nounClasses, personBit } from '../lexicon/lexicon';
import { wordKinds } from '../lexicon/word-kinds';
import { nounsIn } from '../reading/annotate';
import type { ContentReading } from '../reading/read-content';
import { per100 } from './counting';
import { bits, type FeatureFamily } from './feature';

/**
 * How often each class of one kind occurs.
 * @param first the number of the first class; see `counted`
 * @param weigh what is written for a count that is not 0; the count itself where it is left out
 */
const counts = (
  names: readonly string[],
  first: number,
  weigh?: (count: number, reading: ContentReading) => number,
): FeatureFamily<ContentReading> => ({
  names,
  group: 'cues',
  write(reading, into, at) {
    for (let index = 0; index < names.length; index++) {
      const count = reading.text.counts[first + index] ?? 0;
      if (count !== 0) into[at + index] = weigh ? weigh(count, reading) : count;
    }
  },
});

const cueKinds: FeatureFamily<ContentReading>[] = [
  counts(
    cueClasses.map((name) => `cues of ${name}`),
    counted.cues,
  ),
  counts(
    cueClasses.map((name) => `density of ${name}`),
    counted.cues,
    per100,
  ),
  counts(
    nounClasses.map((name) => `nouns of ${name}`),
    counted.nouns,
  ),
  bits(
    'cues',
    nounClasses.map((name) => `begins with a noun of ${name}`),
    (r) => nounsIn(r.text, 0, 5),
  ),
  counts(
    wordKinds.map(({ name }) => `density of “${name}”`),
    counted.kinds,
    per100,
  ),
];

const [learner, teacher, standIn] = [personBit('learner'), personBit('teacher'), personBit('standIn')];

const named = bits<ContentReading>(
  'cues',
  ['names learners', 'names a teacher', 'names a stand-in'],
  ({ text: { people } }) =>
    (people & learner ? 1 : 0) | (people & teacher ? 2 : 0) | (people & standIn ? 4 : 0),
);

/** Which words a passage uses, and whom it names. */
export const cueFeatures: readonly FeatureFamily<ContentReading>[] = [...cueKinds, named];
