import { verbClasses } from '../lexicon/lexicon';
import { actionsAt, asks, namesTelling, tells, tellsOfTask, thinks } from '../reading/acts';
import type { ContentReading } from '../reading/read-content';
import type { Agent } from '../reading/sentence';
import { alone, bits, flag, numbers, type Feature, type FeatureFamily } from './feature';

const headVerbs = (reading: ContentReading): number => {
  const sentence = reading.sentences[0];
  return sentence?.mood === 'imperative' ? (reading.text.entries[sentence.head]?.verbs ?? 0) : 0;
};

const who: Readonly<Record<string, readonly Agent[]>> = {
  learners: ['learner'],
  'learners, prompted': ['prompted'],
};

/** How often each class of verb heads an imperative after the first sentence. */
function laterCommands(reading: ContentReading): number[] {
  const counts = new Array<number>(verbClasses.length).fill(0);
  for (let at = 1; at < reading.sentences.length; at++) {
    const sentence = reading.sentences[at];
    if (sentence?.mood !== 'imperative') continue;
    const found = reading.text.entries[sentence.head]?.verbs ?? 0;
    for (let set = found, index = 0; set !== 0; set >>>= 1, index++)
      if (set & 1) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

const verbs: FeatureFamily<ContentReading>[] = [
  bits(
    'verbs',
    verbClasses.map((name) => `begins by ${name}`),
    headVerbs,
  ),
  numbers(
    'verbs',
    verbClasses.map((name) => `later commands ${name}`),
    laterCommands,
  ),
  ...Object.entries(who).map(([label, agentList]): FeatureFamily<ContentReading> => ({
    names: verbClasses.map((name) => `${label} ${name}`),
    group: 'verbs',
    write(reading, into, at) {
      for (let index = 0; index < verbClasses.length; index++)
        into[at + index] = actionsAt(reading, agentList, index);
    },
  })),
];

const whole: Feature<ContentReading>[] = [
  { name: 'tells of the task', group: 'whole', value: (r) => flag(tellsOfTask(r)) },
  { name: 'somebody tells', group: 'whole', value: tells },
  { name: 'learners act', group: 'whole', value: thinks },
  { name: 'somebody asks or invites', group: 'whole', value: asks },
  {
    name: 'somebody tells and nobody else acts',
    group: 'whole',
    value: (r) => flag(tells(r) > 0 && thinks(r) === 0 && asks(r) === 0),
  },
  { name: 'tells more than it asks', group: 'whole', value: (r) => tells(r) - asks(r) - thinks(r) },
  { name: 'names a telling', group: 'whole', value: (r) => flag(namesTelling(r)) },
  {
    name: 'names a telling and nobody acts',
    group: 'whole',
    value: (r) => flag(namesTelling(r) && thinks(r) === 0 && asks(r) === 0),
  },
  {
    name: 'says something and nobody acts',
    group: 'whole',
    value: (r) =>
      flag(
        r.sentences.some((s) => s.mood === 'statement' && s.subject !== 'learner') &&
          thinks(r) === 0 &&
          asks(r) === 0 &&
          tells(r) === 0,
      ),
  },
  {
    name: 'sentences that say something of a thing',
    group: 'whole',
    value: (r) =>
      r.sentences.filter(
        (s) =>
          s.mood === 'statement' && (s.subject === 'thing' || s.subject === 'standIn' || s.subject === 'we'),
      ).length,
  },
];

/** Who does what in a passage: by verb, and all together. */
export const actFeatures: readonly FeatureFamily<ContentReading>[] = [...verbs, ...alone(whole)];
