import type { PassageContent } from '../../lesson/types';
import { sizeOf } from '../lexicon/bits';
import { nounBit, personBit, verbBit, type Person, type VerbClass } from '../lexicon/lexicon';
import { nounsIn, peopleIn, type AnnotatedWords } from './annotate';
import type { ContentReading } from './read-content';
import type { Agent, Sentence } from './sentence';

/** What the sentences of a passage do together. */
export interface Acts {
  /** How many actions there are, denied ones included. */
  readonly actions: number;
  /** Somebody tells, shows or reads out, or learners only receive. */
  readonly tells: number;
  /** Learners make, talk about or handle something. */
  readonly thinks: number;
  /** Somebody asks or invites, or a question is put. */
  readonly asks: number;
  /** Questions, but for one that only says what a lecture or a video is about: "Mini-lecture: What is energy?". */
  readonly questionsPut: number;
  /** "Mini-lecture: ...", "Demo of ..."; a row names it anywhere. */
  readonly beginsWithTelling: boolean;
  /** A sentence, or a cell of a table, that names a telling: "Lecture", "Demo of ...". */
  readonly namesTelling: boolean;
  /** A telling of what to do, not of the subject: "explain the rules", "review the directions". */
  readonly tellsOfTask: boolean;
}

const classes = (...names: readonly VerbClass[]): number =>
  names.reduce((bits, name) => bits | verbBit(name), 0);
const telling = classes('telling', 'showing', 'reading');
const receiving = classes('receiving');
const thinking = classes('constructing', 'conversing', 'manipulating');
const asking = classes('asking', 'inviting', 'conversing', 'watching');
const explaining = classes('telling', 'showing');
const nameOfTelling = nounBit('telling');
const task = nounBit('task');

const isLearner = (agent: Agent): boolean => agent === 'learner' || agent === 'prompted';

export function readActs(
  content: PassageContent,
  text: AnnotatedWords,
  sentences: readonly Sentence[],
): Acts {
  let actions = 0;
  let tells = 0;
  let thinks = 0;
  let asks = 0;
  let questions = 0;
  let namesTelling = false;
  let tellsOfTask = false;
  for (const sentence of sentences) {
    if (sentence.mood === 'question') questions++;
    else namesTelling ||= namesATelling(text, sentence.from, Math.min(sentence.to, sentence.from + 5));
    for (const { agent, verbs, word, negated } of sentence.actions) {
      actions++;
      tellsOfTask ||=
        (verbs & explaining) !== 0 && (nounsIn(text, word + 1, Math.min(word + 6, sentence.to)) & task) !== 0;
      // "Do not explain yet" is no telling.
      if (negated) continue;
      if (isLearner(agent)) {
        tells += sizeOf(verbs & receiving);
        thinks += sizeOf(verbs & thinking);
      } else if (agent !== 'thing') tells += sizeOf(verbs & telling);
      if (agent === 'unnamed' || agent === 'teacher') asks += sizeOf(verbs & asking);
    }
  }
  const beginsWithTelling =
    content.kind === 'row' ? namesTelling : sentences[0]?.mood !== 'imperative' && opensWithTelling(text);
  const questionsPut = beginsWithTelling ? 0 : questions;
  return {
    actions,
    tells,
    thinks,
    asks: asks + questionsPut,
    questionsPut,
    beginsWithTelling,
    namesTelling,
    tellsOfTask,
  };
}

const namesATelling = (text: AnnotatedWords, from: number, to: number): boolean =>
  (nounsIn(text, from, to) & nameOfTelling) !== 0;

const opensWithTelling = (text: AnnotatedWords): boolean =>
  namesATelling(text, 0, 4) &&
  !/^\W*(?:how|what|why|which|who|when|where|do|does|did|is|are|can)\b/i.test(text.plain);

export const tells = ({ acts }: ContentReading): number => acts.tells;
export const thinks = ({ acts }: ContentReading): number => acts.thinks;
export const asks = ({ acts }: ContentReading): number => acts.asks;
export const questionsPut = ({ acts }: ContentReading): number => acts.questionsPut;
export const beginsWithTelling = ({ acts }: ContentReading): boolean => acts.beginsWithTelling;
export const namesTelling = ({ acts }: ContentReading): boolean => acts.namesTelling;
export const tellsOfTask = ({ acts }: ContentReading): boolean => acts.tellsOfTask;

/** Whether the words before a colon at its beginning name such a person. */
export function labelPerson({ sentences, text }: ContentReading, name: Person): boolean {
  const label = sentences[0]?.label;
  return label !== undefined && (peopleIn(text, label.from, label.to) & personBit(name)) !== 0;
}
