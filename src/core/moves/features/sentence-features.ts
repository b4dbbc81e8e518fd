import { nounClasses } from '../lexicon/lexicon';
import { labelPerson } from '../reading/acts';
import { nounsIn } from '../reading/annotate';
import type { ContentReading } from '../reading/read-content';
import { roleOfWords, sectionRoles } from '../reading/read-heading';
import { agentNumber, agents, moods, type Mood, type Sentence } from '../reading/sentence';
import { sign } from '../reading/signs';
import { countOfCharacter } from './counting';
import { bits, flag, oneOf, type FeatureFamily } from './feature';

const moodNumber = Object.fromEntries(moods.map((mood, number) => [mood, number])) as Record<Mood, number>;

/** The first of `agents` is no subject: it is what imperatives have. */
const subjects = agents.slice(1);

const first = (reading: ContentReading): Sentence | undefined => reading.sentences[0];

/** From which number on each kind of feature stands in `sentenceKinds`. */
const kindsFrom = {
  firstMood: 0,
  moods: moods.length,
  firstSubject: 2 * moods.length,
  subjects: 2 * moods.length + subjects.length,
  end: 2 * (moods.length + subjects.length),
} as const;

/** What the first sentence is and whom it is about, and how much of a passage each kind of sentence is. */
const sentenceKinds: FeatureFamily<ContentReading> = {
  group: 'clauses',
  names: [
    ...moods.map((mood) => `first sentence is ${mood}`),
    ...moods.map((mood) => `share of ${mood} sentences`),
    ...subjects.map((agent) => `first subject is ${agent}`),
    ...subjects.map((agent) => `share of sentences about ${agent}`),
  ],
  write({ sentences }, into, at) {
    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index];
      if (!sentence) continue;
      const mood = at + moodNumber[sentence.mood];
      const subject = at + (sentence.subject === undefined ? -1 : agentNumber[sentence.subject] - 1);
      if (index === 0) into[mood + kindsFrom.firstMood] = 1;
      addTo(into, mood + kindsFrom.moods);
      if (subject < at) continue;
      if (index === 0) into[subject + kindsFrom.firstSubject] = 1;
      addTo(into, subject + kindsFrom.subjects);
    }
    if (sentences.length < 2) return;
    divide(into, at + kindsFrom.moods, at + kindsFrom.firstSubject, sentences.length);
    divide(into, at + kindsFrom.subjects, at + kindsFrom.end, sentences.length);
  },
};

function addTo(into: Float32Array, at: number): void {
  into[at] = (into[at] ?? 0) + 1;
}

function divide(into: Float32Array, from: number, to: number, by: number): void {
  for (let at = from; at < to; at++) into[at] = (into[at] ?? 0) / by;
}

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
  sentenceKinds,
  ...clauses,
  ...labels,
];
