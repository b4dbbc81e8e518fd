import { cueClasses, nounClasses, personBit } from '../lexicon/lexicon';
import { wordKinds } from '../lexicon/word-kinds';
import { nounsIn, peopleIn } from '../reading/annotate';
import type { ContentReading } from '../reading/read-content';
import { bits, numbers, type FeatureFamily } from './feature';
import { per100 } from './form-features';

const cueKinds: FeatureFamily<ContentReading>[] = [
  numbers(
    'cues',
    cueClasses.map((name) => `cues of ${name}`),
    (r) => r.text.cueCounts,
  ),
  numbers(
    'cues',
    cueClasses.map((name) => `density of ${name}`),
    (r) => r.text.cueCounts,
    per100,
  ),
  numbers(
    'cues',
    nounClasses.map((name) => `nouns of ${name}`),
    (r) => r.text.nounCounts,
  ),
  bits(
    'cues',
    nounClasses.map((name) => `begins with a noun of ${name}`),
    (r) => nounsIn(r.text, 0, 5),
  ),
  numbers(
    'cues',
    wordKinds.map(({ name }) => `density of “${name}”`),
    (r) => r.text.kindCounts,
    per100,
  ),
];

const [learner, teacher, standIn] = [personBit('learner'), personBit('teacher'), personBit('standIn')];

const named = bits<ContentReading>(
  'cues',
  ['names learners', 'names a teacher', 'names a stand-in'],
  ({ text }) => {
    const found = peopleIn(text, 0, text.entries.length);
    return (found & learner ? 1 : 0) | (found & teacher ? 2 : 0) | (found & standIn ? 4 : 0);
  },
);

/** Which words a passage uses, and whom it names. */
export const cueFeatures: readonly FeatureFamily<ContentReading>[] = [...cueKinds, named];
