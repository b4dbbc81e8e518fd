import type { PassageContent } from '../../lesson/types';
import { sizeOf } from '../lexicon/bits';
import { nounBit, personBit, verbBit, type Person, type VerbClass } from '../lexicon/lexicon';
import { nounsIn, peopleIn, type AnnotatedWords } from './annotate';
import type { ContentReading } from './read-content';
import type { Action, Sentence } from './sentence';

/** What the sentences of a passage do together. */
export interface Acts {
  /** How many actions there are, and whether one of them is denied: "Do not explain yet". */
  actions: number;
  denies: boolean;
  /** Somebody tells, shows or reads out, or learners only receive. */
  tells: number;
  /** Learners make, talk about or handle something. */
  thinks: number;
  /** Somebody asks or invites, or a question is put. */
  asks: number;
  /** Questions, but for one that only says what a lecture or a video is about: "Mini-lecture: What is energy?". */
  questionsPut: number;
  /** "Mini-lecture: ...", "Demo of ..."; a row names it anywhere. */
  beginsWithTelling: boolean;
  /** A sentence, or a cell of a table, that names a telling: "Lecture", "Demo of ...". */
  namesTelling: boolean;
  /** A telling of what to do, not of the subject: "explain the rules", "review the directions". */
  tellsOfTask: boolean;
  /** A telling that is followed by what is told. */
  tellsThat: boolean;
  tellsHow: boolean;
  /** Sentences that define something: "X is a Y". */
  definitions: number;
  /** Statements about things and stand-ins, and about "we"; whether there is any that is not about learners. */
  statementsOfThings: number;
  statementsOfUs: number;
  statesOfOthers: boolean;
}

const noActs = (): Acts => ({
  actions: 0,
  denies: false,
  tells: 0,
  thinks: 0,
  asks: 0,
  questionsPut: 0,
  beginsWithTelling: false,
  namesTelling: false,
  tellsOfTask: false,
  tellsThat: false,
  tellsHow: false,
  definitions: 0,
  statementsOfThings: 0,
  statementsOfUs: 0,
  statesOfOthers: false,
});

const classes = (...names: readonly VerbClass[]): number =>
  names.reduce((bits, name) => bits | verbBit(name), 0);
const telling = classes('telling', 'showing', 'reading');
const receiving = classes('receiving');
const thinking = classes('constructing', 'conversing', 'manipulating');
const asking = classes('asking', 'inviting', 'conversing', 'watching');
const explaining = classes('telling', 'showing');
const nameOfTelling = nounBit('telling');
const task = nounBit('task');

export function readActs(
  content: PassageContent,
  text: AnnotatedWords,
  sentences: readonly Sentence[],
): Readonly<Acts> {
  const acts = noActs();
  for (const sentence of sentences) {
    addKind(acts, text, sentence);
    for (const action of sentence.actions) {
      acts.actions++;
      acts.tellsOfTask ||= tellsTask(text, sentence, action);
      if (action.negated) acts.denies = true;
      else addAction(acts, action);
    }
  }
  acts.beginsWithTelling =
    content.kind === 'row'
      ? acts.namesTelling
      : sentences[0]?.mood !== 'imperative' && opensWithTelling(text);
  if (acts.beginsWithTelling) acts.questionsPut = 0;
  acts.asks += acts.questionsPut;
  return acts;
}

function addKind(acts: Acts, text: AnnotatedWords, sentence: Sentence): void {
  const { mood, subject, from, to } = sentence;
  if (sentence.tellsThat) acts.tellsThat = true;
  if (sentence.tellsHow) acts.tellsHow = true;
  if (sentence.defines) acts.definitions++;
  if (mood === 'question') acts.questionsPut++;
  else acts.namesTelling ||= namesATelling(text, from, Math.min(to, from + 5));
  if (mood !== 'statement') return;
  if (subject !== 'learner') acts.statesOfOthers = true;
  if (subject === 'thing' || subject === 'standIn') acts.statementsOfThings++;
  else if (subject === 'we') acts.statementsOfUs++;
}

function addAction(acts: Acts, { agent, verbs }: Action): void {
  if (agent === 'learner' || agent === 'prompted') {
    acts.tells += sizeOf(verbs & receiving);
    acts.thinks += sizeOf(verbs & thinking);
  } else if (agent !== 'thing') acts.tells += sizeOf(verbs & telling);
  if (agent === 'unnamed' || agent === 'teacher') acts.asks += sizeOf(verbs & asking);
}

const tellsTask = (text: AnnotatedWords, { to }: Sentence, { verbs, word }: Action): boolean =>
  (verbs & explaining) !== 0 && (nounsIn(text, word + 1, Math.min(word + 6, to)) & task) !== 0;

const namesATelling = (text: AnnotatedWords, from: number, to: number): boolean =>
  (nounsIn(text, from, to) & nameOfTelling) !== 0;

const opensWithTelling = (text: AnnotatedWords): boolean =>
  namesATelling(text, 0, 4) &&
  !/^\W*(?:how|what|why|which|who|when|where|do|does|did|is|are|can)\b/i.test(text.plain);

/** Whether the words before a colon at its beginning name such a person. */
export function labelPerson({ sentences, text }: ContentReading, name: Person): boolean {
  const label = sentences[0]?.label;
  return label !== undefined && (peopleIn(text, label.from, label.to) & personBit(name)) !== 0;
}
