import { countClasses } from '../lexicon/bits';
import { verbClasses } from '../lexicon/lexicon';
import { asks, namesTelling, tells, tellsOfTask, thinks } from '../reading/acts';
import type { ContentReading } from '../reading/read-content';
import type { Agent } from '../reading/sentence';
import { alone, bits, flag, type Feature, type FeatureFamily } from './feature';

const headVerbs = ({ sentences: [sentence], text }: ContentReading): number =>
  sentence?.mood === 'imperative' ? (text.entries[sentence.head]?.verbs ?? 0) : 0;

const who = { learners: 'learner', 'learners, prompted': 'prompted' } as const;

const verbs: FeatureFamily<ContentReading>[] = [
  bits(
    'verbs',
    verbClasses.map((name) => `begins by ${name}`),
    headVerbs,
  ),
  {
    names: verbClasses.map((name) => `later commands ${name}`),
    group: 'verbs',
    write({ sentences, text }, into, at) {
      for (let index = 1; index < sentences.length; index++) {
        const sentence = sentences[index];
        if (sentence?.mood === 'imperative') countClasses(text.entries[sentence.head]?.verbs ?? 0, into, at);
      }
    },
  },
  ...Object.entries(who).map(([label, agent]: [string, Agent]): FeatureFamily<ContentReading> => ({
    names: verbClasses.map((name) => `${label} ${name}`),
    group: 'verbs',
    write({ sentences }, into, at) {
      for (const { actions } of sentences)
        for (const action of actions)
          if (action.agent === agent && !action.negated) countClasses(action.verbs, into, at);
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
