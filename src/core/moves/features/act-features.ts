import { countClasses } from '../lexicon/bits';
import { verbClasses } from '../lexicon/lexicon';
import type { ContentReading } from '../reading/read-content';
import type { Agent } from '../reading/sentence';
import { bits, flag, type FeatureFamily } from './feature';

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

const whole: FeatureFamily<ContentReading> = {
  group: 'whole',
  names: [
    'tells of the task',
    'somebody tells',
    'learners act',
    'somebody asks or invites',
    'somebody tells and nobody else acts',
    'tells more than it asks',
    'names a telling',
    'names a telling and nobody acts',
    'says something and nobody acts',
    'sentences that say something of a thing',
  ],
  write({ acts }, into, at) {
    const { tells, thinks, asks, namesTelling } = acts;
    const othersAct = thinks > 0 || asks > 0;
    into[at] = flag(acts.tellsOfTask);
    into[at + 1] = tells;
    into[at + 2] = thinks;
    into[at + 3] = asks;
    into[at + 4] = flag(tells > 0 && !othersAct);
    into[at + 5] = tells - asks - thinks;
    into[at + 6] = flag(namesTelling);
    into[at + 7] = flag(namesTelling && !othersAct);
    into[at + 8] = flag(acts.statesOfOthers && tells === 0 && !othersAct);
    into[at + 9] = acts.statementsOfThings + acts.statementsOfUs;
  },
};

/** Who does what in a passage: by verb, and all together. */
export const actFeatures: readonly FeatureFamily<ContentReading>[] = [...verbs, whole];
