import { nounClasses } from '../lexicon/lexicon';
import { labelPerson } from '../reading/acts';
import { nounsIn } from '../reading/annotate';
import type { ContentReading } from '../reading/read-content';
import { roleOfWords, sectionRoles } from '../reading/read-heading';
import { agentNumber, agents, moods, type Sentence } from '../reading/sentence';
import { sign } from '../reading/signs';
import { alone, bits, flag, oneOf, type Feature, type FeatureFamily } from './feature';
import { countSign } from './form-features';

const moodNumber = new Map(moods.map((name, index) => [name, index]));

const first = (reading: ContentReading): Sentence | undefined => reading.sentences[0];
const some = (reading: ContentReading, test: (sentence: Sentence) => boolean): number =>
  flag(reading.sentences.some(test));
const share = (reading: ContentReading, test: (sentence: Sentence) => boolean): number =>
  reading.sentences.length === 0 ? 0 : reading.sentences.filter(test).length / reading.sentences.length;

/** How much of a passage each kind of sentence is; below 0 a sentence is of no kind. */
const shares = (
  names: readonly string[],
  kindOf: (sentence: Sentence) => number,
): FeatureFamily<ContentReading> => ({
  names,
  group: 'clauses',
  write({ sentences }, into, at) {
    for (const sentence of sentences) {
      const kind = kindOf(sentence);
      if (kind >= 0) into[at + kind] = (into[at + kind] ?? 0) + 1;
    }
    if (sentences.length > 1)
      for (let kind = 0; kind < names.length; kind++)
        into[at + kind] = (into[at + kind] ?? 0) / sentences.length;
  },
});

const moodOf = (sentence: Sentence | undefined): number =>
  sentence ? (moodNumber.get(sentence.mood) ?? -1) : -1;
/** The first of `agents` is no subject: it is what imperatives have. */
const subjects = agents.slice(1);
const subjectOf = (sentence: Sentence | undefined): number =>
  sentence?.subject === undefined ? -1 : agentNumber[sentence.subject] - 1;

const sentenceKinds: FeatureFamily<ContentReading>[] = [
  oneOf(
    'clauses',
    moods.map((mood) => `first sentence is ${mood}`),
    (r) => moodOf(first(r)),
  ),
  shares(
    moods.map((mood) => `share of ${mood} sentences`),
    moodOf,
  ),
  oneOf(
    'clauses',
    subjects.map((agent) => `first subject is ${agent}`),
    (r) => subjectOf(first(r)),
  ),
  shares(
    subjects.map((agent) => `share of sentences about ${agent}`),
    subjectOf,
  ),
];

const clauses: Feature<ContentReading>[] = [
  { name: 'defines something', group: 'clauses', value: (r) => some(r, (s) => s.defines) },
  { name: 'defines at once', group: 'clauses', value: (r) => flag(first(r)?.defines === true) },
  { name: 'share of defining sentences', group: 'clauses', value: (r) => share(r, (s) => s.defines) },
  { name: 'tells that', group: 'clauses', value: (r) => some(r, (s) => s.tellsThat) },
  { name: 'tells how', group: 'clauses', value: (r) => some(r, (s) => s.tellsHow) },
  { name: 'opens with a condition', group: 'clauses', value: (r) => flag(first(r)?.opening === 'condition') },
  { name: 'opens with a time', group: 'clauses', value: (r) => flag(first(r)?.opening === 'time') },
  { name: 'opens with a purpose', group: 'clauses', value: (r) => flag(first(r)?.opening === 'purpose') },
  { name: 'questions', group: 'clauses', value: (r) => countSign(r, sign.question, '?') },
  {
    name: 'has an action that is denied',
    group: 'clauses',
    value: (r) => some(r, (s) => s.actions.some((a) => a.negated)),
  },
  {
    name: 'actions',
    group: 'clauses',
    value: (r) => r.acts.actions,
  },
  {
    name: 'statement without a person',
    group: 'clauses',
    value: (r) =>
      share(r, (s) => s.mood === 'statement' && (s.subject === 'thing' || s.subject === 'standIn')),
  },
  {
    name: 'label before the colon is a teacher',
    group: 'clauses',
    value: (r) => flag(labelPerson(r, 'teacher')),
  },
  {
    name: 'label before the colon is a learner',
    group: 'clauses',
    value: (r) => flag(labelPerson(r, 'learner')),
  },
];

const labelKinds: FeatureFamily<ContentReading>[] = [
  bits(
    'clauses',
    nounClasses.map((name) => `label before the colon is ${name}`),
    labelNouns,
  ),
  oneOf(
    'clauses',
    sectionRoles.map((name) => `label before the colon names ${name}`),
    labelRole,
  ),
];

function labelNouns(reading: ContentReading): number {
  const label = first(reading)?.label;
  return label === undefined ? 0 : nounsIn(reading.text, label.from, label.to);
}

function labelRole(reading: ContentReading): number {
  const label = first(reading)?.label;
  return label === undefined ? -1 : roleOfWords(reading.text, label.from, label.to);
}

/** What the sentences of a passage are, and what a label before the first colon says. */
export const sentenceFeatures: readonly FeatureFamily<ContentReading>[] = [
  ...sentenceKinds,
  ...alone(clauses),
  ...labelKinds,
];
