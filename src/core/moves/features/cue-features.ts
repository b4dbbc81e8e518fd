import { counted, cueClasses, nounClasses, personBit } from '../lexicon/lexicon';
import { wordKinds } from '../lexicon/word-kinds';
import { nounsIn } from '../reading/annotate';
import type { ContentReading } from '../reading/read-content';
import { per100 } from './counting';
import { bits, type FeatureFamily } from './feature';

/** How often each class of cue occurs, and how densely. */
const cues: FeatureFamily<ContentReading> = {
  names: [...cueClasses.map((name) => `cues of ${name}`), ...cueClasses.map((name) => `density of ${name}`)],
  group: 'cues',
  write(reading, into, at) {
    for (let index = 0; index < cueClasses.length; index++) {
      const count = reading.text.counts[counted.cues + index] ?? 0;
      if (count === 0) continue;
      into[at + index] = count;
      into[at + cueClasses.length + index] = per100(count, reading);
    }
  },
};

const nouns: FeatureFamily<ContentReading> = {
  names: nounClasses.map((name) => `nouns of ${name}`),
  group: 'cues',
  write({ text: { counts } }, into, at) {
    for (let index = 0; index < nounClasses.length; index++)
      into[at + index] = counts[counted.nouns + index] ?? 0;
  },
};

const smallWords: FeatureFamily<ContentReading> = {
  names: wordKinds.map(({ name }) => `density of “${name}”`),
  group: 'cues',
  write(reading, into, at) {
    for (let index = 0; index < wordKinds.length; index++) {
      const count = reading.text.counts[counted.kinds + index] ?? 0;
      if (count !== 0) into[at + index] = per100(count, reading);
    }
  },
};

const firstNouns = bits<ContentReading>(
  'cues',
  nounClasses.map((name) => `begins with a noun of ${name}`),
  ({ text }) => nounsIn(text, 0, 5),
);

const [learner, teacher, standIn] = [personBit('learner'), personBit('teacher'), personBit('standIn')];

const named = bits<ContentReading>(
  'cues',
  ['names learners', 'names a teacher', 'names a stand-in'],
  ({ text: { people } }) =>
    (people & learner ? 1 : 0) | (people & teacher ? 2 : 0) | (people & standIn ? 4 : 0),
);

/** Which words a passage uses, and whom it names. */
export const cueFeatures: readonly FeatureFamily<ContentReading>[] = [
  cues,
  nouns,
  firstNouns,
  smallWords,
  named,
];
