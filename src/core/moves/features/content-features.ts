import {
  cueClasses,
  nounBit,
  nounClasses,
  personBit,
  verbBit,
  verbClasses,
  type Person,
  type VerbClass,
} from '../lexicon/lexicon';
import { agentNumber, agents, moods, type Agent, type Sentence } from '../reading/sentence';
import { countOf, type ContentReading } from '../reading/read-content';
import { readHeadingText, sectionRoles } from '../reading/read-heading';
import { alone, bits, flag, numbers, oneOf, tableOf, type Feature, type FeatureFamily } from './feature';
import { countMatches, formFeatures, per100 } from './form-features';
import { kindCounts, wordKinds } from './word-kinds';

type ContentFeature = Feature<ContentReading>;

const classNumber = new Map(verbClasses.map((name, index) => [name, index]));
const moodNumber = new Map(moods.map((name, index) => [name, index]));

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

const clauses: ContentFeature[] = [
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
  ) + questionsPut(r);
/** Questions, but for one that only says what a lecture or a video is about: "Mini-lecture: What is energy?". */
export const questionsPut = (r: ContentReading): number =>
  beginsWithTelling(r) ? 0 : r.sentences.filter((s) => s.mood === 'question').length;
const beginsWithTelling = (r: ContentReading): boolean =>
  r.content.kind === 'row'
    ? namesTelling(r)
    : (nounsIn(r, 0, Math.min(4, r.text.words.text.length)) & nounBit('telling')) !== 0 &&
      first(r)?.mood !== 'imperative' &&
      !/^\W*(?:how|what|why|which|who|when|where|do|does|did|is|are|can)\b/i.test(text(r));
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

const cueKinds: FeatureFamily<ContentReading>[] = [
  numbers(
    'cues',
    cueClasses.map((name) => `cues of ${name}`),
    (r) => r.text.cueCounts,
  ),
  numbers(
    'cues',
    cueClasses.map((name) => `density of ${name}`),
    (r) => r.text.cueCounts.map((count) => per100(count, r)),
  ),
  numbers(
    'cues',
    nounClasses.map((name) => `nouns of ${name}`),
    (r) => r.text.nounCounts,
  ),
  bits(
    'cues',
    nounClasses.map((name) => `begins with a noun of ${name}`),
    (r) => nounsIn(r, 0, Math.min(5, r.text.words.text.length)),
  ),
  numbers(
    'cues',
    wordKinds.map(({ name }) => `density of “${name}”`),
    (r) => kindCounts(r).map((count) => per100(count, r)),
  ),
];

const cueFeatures: ContentFeature[] = [
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
];

/** Everything that a passage says by itself. */
export const contentFeatures = tableOf<ContentReading>([
  ...alone(formFeatures),
  ...sentenceKinds,
  ...alone(clauses),
  ...labelKinds,
  ...verbs,
  ...alone(whole),
  ...cueKinds,
  ...alone(cueFeatures),
]);
