import {
  cueClasses,
  nounBit,
  nounClasses,
  personBit,
  verbBit,
  verbClasses,
  type CueClass,
  type NounClass,
  type Person,
  type VerbClass,
} from '../lexicon/lexicon';
import { agents, moods, type Agent, type Sentence } from '../reading/sentence';
import { countOf, type ContentReading } from '../reading/read-content';
import { readHeadingText, sectionRoles } from '../reading/read-heading';
import { flag, type Feature } from './feature';
import { countMatches, formFeatures, per100 } from './form-features';
import { kindCounts, wordKinds } from './word-kinds';

type ContentFeature = Feature<ContentReading>;

const classNumber = new Map(verbClasses.map((name, index) => [name, index]));

const text = (reading: ContentReading): string => reading.content.plain.text;
const first = (reading: ContentReading): Sentence | undefined => reading.sentences[0];
const some = (reading: ContentReading, test: (sentence: Sentence) => boolean): number =>
  flag(reading.sentences.some(test));
const share = (reading: ContentReading, test: (sentence: Sentence) => boolean): number =>
  reading.sentences.length === 0 ? 0 : reading.sentences.filter(test).length / reading.sentences.length;

/** The union of what the lexicon knows of the words from one index to another. */
const within = (from: number, to: number, bits: (at: number) => number): number => {
  let union = 0;
  for (let at = from; at < to; at++) union |= bits(at);
  return union;
};
const nounsIn = (reading: ContentReading, from: number, to: number): number =>
  within(from, to, (at) => reading.text.entries[at]?.nouns ?? 0);
const peopleIn = (reading: ContentReading, from: number, to: number): number =>
  within(from, to, (at) => reading.text.entries[at]?.people ?? 0);

const clauses: ContentFeature[] = [
  ...moods.map((mood): ContentFeature => ({
    name: `first sentence is ${mood}`,
    group: 'clauses',
    value: (r) => flag(first(r)?.mood === mood),
  })),
  ...moods.map((mood): ContentFeature => ({
    name: `share of ${mood} sentences`,
    group: 'clauses',
    value: (r) => share(r, (s) => s.mood === mood),
  })),
  ...agents.slice(1).map((agent): ContentFeature => ({
    name: `first subject is ${agent}`,
    group: 'clauses',
    value: (r) => flag(first(r)?.subject === agent),
  })),
  ...agents.slice(1).map((agent): ContentFeature => ({
    name: `share of sentences about ${agent}`,
    group: 'clauses',
    value: (r) => share(r, (s) => s.subject === agent),
  })),
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
  ...nounClasses.map((name): ContentFeature => ({
    name: `label before the colon is ${name}`,
    group: 'clauses',
    value: (r) => flag(labelNouns(r, name)),
  })),
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
  ...sectionRoles.map((name, index): ContentFeature => ({
    name: `label before the colon names ${name}`,
    group: 'clauses',
    value: (r) => flag(labelRole(r) === index),
  })),
];

function labelNouns(reading: ContentReading, name: NounClass): boolean {
  const label = first(reading)?.label;
  return label !== undefined && (nounsIn(reading, label.from, label.to) & nounBit(name)) !== 0;
}

export function labelPerson(reading: ContentReading, name: Person): boolean {
  const label = first(reading)?.label;
  return label !== undefined && (peopleIn(reading, label.from, label.to) & personBit(name)) !== 0;
}

function labelRole(reading: ContentReading): number {
  const label = first(reading)?.label;
  if (label === undefined) return -1;
  const { start, end } = reading.text.words;
  return readHeadingText(text(reading).slice(start[label.from] ?? 0, end[label.to - 1] ?? 0)).main;
}

const headVerbs = (reading: ContentReading): number => {
  const sentence = first(reading);
  return sentence?.mood === 'imperative' ? (reading.text.entries[sentence.head]?.verbs ?? 0) : 0;
};

const actionsAt = (reading: ContentReading, agentList: readonly Agent[], index: number): number => {
  let sum = 0;
  for (const agent of agentList) sum += countOf(reading, agent, index);
  return sum;
};
const actionCount = (reading: ContentReading, agentList: readonly Agent[], name: VerbClass): number =>
  actionsAt(reading, agentList, classNumber.get(name) ?? 0);

const who: Readonly<Record<string, readonly Agent[]>> = {
  'somebody unnamed': ['unnamed'],
  'the teacher': ['teacher'],
  learners: ['learner'],
  'learners, prompted': ['prompted'],
  you: ['you'],
  'we or I': ['we', 'i'],
  'a stand-in': ['standIn'],
  'a thing': ['thing'],
};

const verbs: ContentFeature[] = [
  ...verbClasses.map((name): ContentFeature => ({
    name: `begins by ${name}`,
    group: 'verbs',
    value: (r) => flag((headVerbs(r) & (1 << (classNumber.get(name) ?? 0))) !== 0),
  })),
  ...verbClasses.map((name): ContentFeature => ({
    name: `later commands ${name}`,
    group: 'verbs',
    value: (r) =>
      r.sentences
        .slice(1)
        .filter(
          (s) => s.mood === 'imperative' && ((r.text.entries[s.head]?.verbs ?? 0) & verbBit(name)) !== 0,
        ).length,
  })),
  ...Object.entries(who).flatMap(([label, agentList]) =>
    verbClasses.map((name): ContentFeature => ({
      name: `${label} ${name}`,
      group: 'verbs',
      value: (r) => actionCount(r, agentList, name),
    })),
  ),
];

export const tells = (r: ContentReading): number =>
  (['telling', 'showing', 'reading'] as const).reduce(
    (sum, name) => sum + actionCount(r, ['unnamed', 'teacher', 'standIn', 'we', 'i', 'you'], name),
    0,
  ) + actionCount(r, ['learner', 'prompted'], 'receiving');
export const thinks = (r: ContentReading): number =>
  (['constructing', 'conversing', 'manipulating'] as const).reduce(
    (sum, name) => sum + actionCount(r, ['learner', 'prompted'], name),
    0,
  );
export const asks = (r: ContentReading): number =>
  (['asking', 'inviting', 'conversing', 'watching'] as const).reduce(
    (sum, name) => sum + actionCount(r, ['unnamed', 'teacher'], name),
    0,
  ) + r.sentences.filter((s) => s.mood === 'question').length;
/** A sentence, or a cell of a table, that names a telling: "Lecture", "Demo of ...". */
export const namesTelling = (r: ContentReading): boolean =>
  r.sentences.some(
    (s) =>
      s.mood !== 'question' && (nounsIn(r, s.from, Math.min(s.to, s.from + 5)) & nounBit('telling')) !== 0,
  );

/** A telling of what to do, not of the subject: "explain the rules", "review the directions". */
export const tellsOfTask = (r: ContentReading): boolean =>
  r.sentences.some((s) =>
    s.actions.some(
      (a) =>
        a.verbs & (verbBit('telling') | verbBit('showing')) &&
        (nounsIn(r, a.word + 1, Math.min(a.word + 6, s.to)) & nounBit('task')) !== 0,
    ),
  );

const whole: ContentFeature[] = [
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

const cueFeatures: ContentFeature[] = [
  ...cueClasses.map((name: CueClass, index): ContentFeature => ({
    name: `cues of ${name}`,
    group: 'cues',
    value: (r) => r.text.cueCounts[index] ?? 0,
  })),
  ...cueClasses.map((name: CueClass, index): ContentFeature => ({
    name: `density of ${name}`,
    group: 'cues',
    value: (r) => per100(r.text.cueCounts[index] ?? 0, r),
  })),
  ...nounClasses.map((name: NounClass, index): ContentFeature => ({
    name: `nouns of ${name}`,
    group: 'cues',
    value: (r) => r.text.nounCounts[index] ?? 0,
  })),
  ...nounClasses.map((name: NounClass): ContentFeature => ({
    name: `begins with a noun of ${name}`,
    group: 'cues',
    value: (r) => flag((nounsIn(r, 0, Math.min(5, r.text.words.text.length)) & nounBit(name)) !== 0),
  })),
  {
    name: 'names learners',
    group: 'cues',
    value: (r) => flag((peopleIn(r, 0, r.text.words.text.length) & personBit('learner')) !== 0),
  },
  {
    name: 'names a teacher',
    group: 'cues',
    value: (r) => flag((peopleIn(r, 0, r.text.words.text.length) & personBit('teacher')) !== 0),
  },
  {
    name: 'names a stand-in',
    group: 'cues',
    value: (r) => flag((peopleIn(r, 0, r.text.words.text.length) & personBit('standIn')) !== 0),
  },
  ...wordKinds.map(({ name }, index): ContentFeature => ({
    name: `density of “${name}”`,
    group: 'cues',
    value: (r) => per100(kindCounts(r)[index] ?? 0, r),
  })),
];

/** Everything that a passage says by itself. */
export const contentFeatures: readonly ContentFeature[] = [
  ...formFeatures,
  ...clauses,
  ...verbs,
  ...whole,
  ...cueFeatures,
];
