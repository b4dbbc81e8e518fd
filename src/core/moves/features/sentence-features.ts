import { nounClasses } from '../lexicon/lexicon';
import { labelPerson, nounsIn } from '../reading/acts';
import type { ContentReading } from '../reading/read-content';
import { readHeadingText, sectionRoles } from '../reading/read-heading';
import { agentNumber, agents, moods, type Sentence } from '../reading/sentence';
import { alone, bits, flag, numbers, oneOf, type Feature, type FeatureFamily } from './feature';
import { countMatches } from './form-features';

const moodNumber = new Map(moods.map((name, index) => [name, index]));

const text = (reading: ContentReading): string => reading.content.plain.text;
const first = (reading: ContentReading): Sentence | undefined => reading.sentences[0];
const some = (reading: ContentReading, test: (sentence: Sentence) => boolean): number =>
  flag(reading.sentences.some(test));
const share = (reading: ContentReading, test: (sentence: Sentence) => boolean): number =>
  reading.sentences.length === 0 ? 0 : reading.sentences.filter(test).length / reading.sentences.length;

/** How much of a passage each kind of sentence is. */
function shares(reading: ContentReading, kinds: number, kindOf: (sentence: Sentence) => number): number[] {
  const found = new Array<number>(kinds).fill(0);
  for (const sentence of reading.sentences) {
    const kind = kindOf(sentence);
    if (kind >= 0) found[kind] = (found[kind] ?? 0) + 1 / reading.sentences.length;
  }
  return found;
}

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
  numbers(
    'clauses',
    moods.map((mood) => `share of ${mood} sentences`),
    (r) => shares(r, moods.length, moodOf),
  ),
  oneOf(
    'clauses',
    subjects.map((agent) => `first subject is ${agent}`),
    (r) => subjectOf(first(r)),
  ),
  numbers(
    'clauses',
    subjects.map((agent) => `share of sentences about ${agent}`),
    (r) => shares(r, subjects.length, subjectOf),
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
  { name: 'questions', group: 'clauses', value: (r) => countMatches(text(r), /\?/g) },
  {
    name: 'has an action that is denied',
    group: 'clauses',
    value: (r) => some(r, (s) => s.actions.some((a) => a.negated)),
  },
  {
    name: 'actions',
    group: 'clauses',
    value: (r) => r.sentences.reduce((sum, s) => sum + s.actions.length, 0),
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
  return label === undefined ? 0 : nounsIn(reading, label.from, label.to);
}

function labelRole(reading: ContentReading): number {
  const label = first(reading)?.label;
  if (label === undefined) return -1;
  const { start, end } = reading.text.words;
  return readHeadingText(text(reading).slice(start[label.from] ?? 0, end[label.to - 1] ?? 0)).main;
}

/** What the sentences of a passage are, and what a label before the first colon says. */
export const sentenceFeatures: readonly FeatureFamily<ContentReading>[] = [
  ...sentenceKinds,
  ...alone(clauses),
  ...labelKinds,
];
