import { cueClasses, nounClasses, personBit } from '../lexicon/lexicon';
import { nounsIn, peopleIn } from '../reading/acts';
import type { ContentReading } from '../reading/read-content';
import { alone, bits, flag, numbers, type Feature, type FeatureFamily } from './feature';
import { per100 } from './form-features';
import { kindCounts, wordKinds } from './word-kinds';

const cueKinds: FeatureFamily<ContentReading>[] = [
  numbers(
    'cues',
    cueClasses.map((name) => `cues of ${name}`),
    (r) => r.text.cueCounts,
  ),
  numbers(
    'cues',
    cueClasses.map((name) => `density of ${name}`),
    (r) => r.text.cueCounts.map((count) => per100(count, r)),
  ),
  numbers(
    'cues',
    nounClasses.map((name) => `nouns of ${name}`),
    (r) => r.text.nounCounts,
  ),
  bits(
    'cues',
    nounClasses.map((name) => `begins with a noun of ${name}`),
    (r) => nounsIn(r, 0, Math.min(5, r.text.words.text.length)),
  ),
  numbers(
    'cues',
    wordKinds.map(({ name }) => `density of “${name}”`),
    (r) => kindCounts(r).map((count) => per100(count, r)),
  ),
];

const named: Feature<ContentReading>[] = [
  {
    name: 'names learners',
    group: 'cues',
    value: (r) => flag((peopleIn(r, 0, r.text.words.text.length) & personBit('learner')) !== 0),
  },
  {
    name: 'names a teacher',
    group: 'cues',
    value: (r) => flag((peopleIn(r, 0, r.text.words.text.length) & personBit('teacher')) !== 0),
  },
  {
    name: 'names a stand-in',
    group: 'cues',
    value: (r) => flag((peopleIn(r, 0, r.text.words.text.length) & personBit('standIn')) !== 0),
  },
];

/** Which words a passage uses, and whom it names. */
export const cueFeatures: readonly FeatureFamily<ContentReading>[] = [...cueKinds, ...alone(named)];
