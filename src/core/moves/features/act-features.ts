import { countClasses } from '../lexicon/bits';
import { verbClasses } from '../lexicon/lexicon';
import type { ContentReading } from '../reading/read-content';
import { flag, type FeatureFamily } from './feature';

const count = verbClasses.length;

/** With which verbs it begins and goes on to command, and what learners do, by themselves or had or let do it. */
const verbs: FeatureFamily<ContentReading> = {
  group: 'verbs',
  names: [
    ...verbClasses.map((name) => `begins by ${name}`),
    ...verbClasses.map((name) => `later commands ${name}`),
    ...verbClasses.map((name) => `learners ${name}`),
    ...verbClasses.map((name) => `learners, prompted ${name}`),
  ],
  write({ sentences, text: { entries } }, into, at) {
    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index];
      if (!sentence) continue;
      if (sentence.mood === 'imperative')
        countClasses(entries[sentence.head]?.verbs ?? 0, into, index === 0 ? at : at + count);
      for (const { agent, negated, verbs: done } of sentence.actions) {
        if (negated) continue;
        if (agent === 'learner') countClasses(done, into, at + 2 * count);
        else if (agent === 'prompted') countClasses(done, into, at + 3 * count);
      }
    }
  },
};

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
export const actFeatures: readonly FeatureFamily<ContentReading>[] = [verbs, whole];
