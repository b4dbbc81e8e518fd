import { nounClasses } from '../lexicon/lexicon';
import { labelPerson } from '../reading/acts';
import { nounsIn } from '../reading/annotate';
import type { ContentReading } from '../reading/read-content';
import { roleOfWords, sectionRoles } from '../reading/read-heading';
import { agentNumber, agents, moods, type Sentence } from '../reading/sentence';
import { sign } from '../reading/signs';
import { countOfCharacter } from './counting';
import { bits, flag, oneOf, type FeatureFamily } from './feature';

const moodNumber = new Map(moods.map((name, index) => [name, index]));

const first = (reading: ContentReading): Sentence | undefined => reading.sentences[0];
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

const openings = ['condition', 'time', 'purpose'] as const;

const clauses: FeatureFamily<ContentReading>[] = [
  {
    group: 'clauses',
    names: ['defines something', 'defines at once', 'share of defining sentences', 'tells that', 'tells how'],
    write({ acts, sentences }, into, at) {
      if (acts.definitions > 0) {
        into[at] = 1;
        into[at + 1] = flag(sentences[0]?.defines === true);
        into[at + 2] = acts.definitions / sentences.length;
      }
      into[at + 3] = flag(acts.tellsThat);
      into[at + 4] = flag(acts.tellsHow);
    },
  },
  oneOf(
    'clauses',
    openings.map((opening) => `opens with a ${opening}`),
    (reading) => openings.findIndex((opening) => opening === first(reading)?.opening),
  ),
  {
    group: 'clauses',
    names: ['questions', 'has an action that is denied', 'actions', 'statement without a person'],
    write({ acts, sentences, text: { plain, signs } }, into, at) {
      if (signs & sign.question) into[at] = countOfCharacter('?', plain);
      into[at + 1] = flag(acts.denies);
      into[at + 2] = acts.actions;
      into[at + 3] = acts.statementsOfThings / Math.max(1, sentences.length);
    },
  },
];

const label = (reading: ContentReading): Sentence['label'] => first(reading)?.label;

const labels: FeatureFamily<ContentReading>[] = [
  {
    group: 'clauses',
    names: ['label before the colon is a teacher', 'label before the colon is a learner'],
    write(reading, into, at) {
      if (!label(reading)) return;
      into[at] = flag(labelPerson(reading, 'teacher'));
      into[at + 1] = flag(labelPerson(reading, 'learner'));
    },
  },
  bits(
    'clauses',
    nounClasses.map((name) => `label before the colon is ${name}`),
    (reading) => {
      const words = label(reading);
      return words ? nounsIn(reading.text, words.from, words.to) : 0;
    },
  ),
  oneOf(
    'clauses',
    sectionRoles.map((name) => `label before the colon names ${name}`),
    (reading) => {
      const words = label(reading);
      return words ? roleOfWords(reading.text, words.from, words.to) : -1;
    },
  ),
];

/** What the sentences of a passage are, and what a label before the first colon says. */
export const sentenceFeatures: readonly FeatureFamily<ContentReading>[] = [
  ...sentenceKinds,
  ...clauses,
  ...labels,
];
