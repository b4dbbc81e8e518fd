import {
  nounBit,
  personBit,
  verbBit,
  verbClasses,
  type Bits,
  type Person,
  type VerbClass,
} from '../lexicon/lexicon';
import { countOf, type ContentReading } from './read-content';
import type { Agent } from './sentence';

/** The union of what the lexicon knows of the words from one index to another. */
const within = (from: number, to: number, bits: (at: number) => Bits): Bits => {
  let union = 0;
  for (let at = from; at < to; at++) union |= bits(at);
  return union;
};
export const nounsIn = (reading: ContentReading, from: number, to: number): Bits =>
  within(from, to, (at) => reading.text.entries[at]?.nouns ?? 0);
export const peopleIn = (reading: ContentReading, from: number, to: number): Bits =>
  within(from, to, (at) => reading.text.entries[at]?.people ?? 0);

/** Whether the words before a colon at its beginning name such a person. */
export function labelPerson(reading: ContentReading, name: Person): boolean {
  const label = reading.sentences[0]?.label;
  return label !== undefined && (peopleIn(reading, label.from, label.to) & personBit(name)) !== 0;
}

/** How many actions these agents do with verbs of a class, by the class's number. */
export const actionsAt = (reading: ContentReading, agentList: readonly Agent[], index: number): number => {
  let sum = 0;
  for (const agent of agentList) sum += countOf(reading, agent, index);
  return sum;
};
const actionCount = (reading: ContentReading, agentList: readonly Agent[], name: VerbClass): number =>
  actionsAt(reading, agentList, verbClasses.indexOf(name));

/** Somebody tells, shows or reads out, or learners only receive. */
export const tells = (r: ContentReading): number =>
  (['telling', 'showing', 'reading'] as const).reduce(
    (sum, name) => sum + actionCount(r, ['unnamed', 'teacher', 'standIn', 'we', 'i', 'you'], name),
    0,
  ) + actionCount(r, ['learner', 'prompted'], 'receiving');

/** Learners make, talk about or handle something. */
export const thinks = (r: ContentReading): number =>
  (['constructing', 'conversing', 'manipulating'] as const).reduce(
    (sum, name) => sum + actionCount(r, ['learner', 'prompted'], name),
    0,
  );

/** Somebody asks or invites, or a question is put. */
export const asks = (r: ContentReading): number =>
  (['asking', 'inviting', 'conversing', 'watching'] as const).reduce(
    (sum, name) => sum + actionCount(r, ['unnamed', 'teacher'], name),
    0,
  ) + questionsPut(r);

/** Questions, but for one that only says what a lecture or a video is about: "Mini-lecture: What is energy?". */
export const questionsPut = (r: ContentReading): number =>
  beginsWithTelling(r) ? 0 : r.sentences.filter((s) => s.mood === 'question').length;

/** "Mini-lecture: ...", "Demo of ..."; a row names it anywhere. */
export const beginsWithTelling = (r: ContentReading): boolean =>
  r.content.kind === 'row'
    ? namesTelling(r)
    : (nounsIn(r, 0, Math.min(4, r.text.words.text.length)) & nounBit('telling')) !== 0 &&
      r.sentences[0]?.mood !== 'imperative' &&
      !/^\W*(?:how|what|why|which|who|when|where|do|does|did|is|are|can)\b/i.test(r.content.plain.text);

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
