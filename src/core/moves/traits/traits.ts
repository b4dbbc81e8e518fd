import { letterAt } from '../../text/letters';
import { verbBit, type Bits } from '../lexicon/lexicon';
import { labelPerson } from '../reading/acts';
import type { ContentReading } from '../reading/read-content';

/** What a passage may show by its words alone, as bits: the settled rules, the gate and the reasons ask for it. */
export const trait = {
  row: 1,
  imperative: 1 << 1,
  question: 1 << 2,
  /** "What is it? It is ...": whoever asks answers at once, so nobody else is asked. */
  answersItself: 1 << 3,
  tells: 1 << 4,
  /** "... that rivers carry sand". */
  tellsThat: 1 << 5,
  /** "Explain to students that ...": a step of the session, wherever it stands. */
  tellsLearners: 1 << 6,
  tellsOfTask: 1 << 7,
  namesTelling: 1 << 8,
  beginsWithTelling: 1 << 9,
  /** Nobody asks or invites. */
  asksNobody: 1 << 10,
  /** Nobody asks, and nobody has learners think. */
  onlyTold: 1 << 11,
  learnersActOnce: 1 << 12,
  learnersActMore: 1 << 13,
  /** "Ask ...", "Invite ...", by the teacher, named or not; `commandsAsking` only where nobody is named. */
  asksOrInvites: 1 << 14,
  commandsAsking: 1 << 15,
  /** "Have students watch the video": whom somebody has do nothing but receive. */
  hasReceived: 1 << 16,
  discusses: 1 << 17,
  arranges: 1 << 18,
  ofLearners: 1 << 19,
  /** "The instructor demonstrates ...", "The video shows ...". */
  ofTeller: 1 << 20,
  /** "It lets you:", "The rules are:": what hangs on it says what something is, not what somebody has to do. */
  describes: 1 << 21,
  /** It says nothing of who acts: no question, nobody asked, nobody thinking, nobody told to do anything. */
  bare: 1 << 22,
  /** "Teacher: ...". */
  scriptOfTeacher: 1 << 23,
  nothingButLinks: 1 << 24,
  /** "{% include ... %}", "::: challenge". */
  markup: 1 << 25,
  /** A line that stands for a heading: "##Wrap up". */
  heading: 1 << 26,
} as const;

/** What a passage shows, found once however often it is judged. */
export interface Traits {
  readonly reading: ContentReading;
  /** Bits of `trait`. */
  readonly shows: Bits;
}

const asking = verbBit('asking');
const inviting = verbBit('inviting');
const conversing = verbBit('conversing');
const arranging = verbBit('arranging');
const receiving = verbBit('receiving');

const when = (condition: boolean, traits: Bits): Bits => (condition ? traits : 0);

export function readTraits(reading: ContentReading): Traits {
  const { content, sentences, acts } = reading;
  const { text } = content.plain;
  const isImperative = sentences[0]?.mood === 'imperative';
  const isQuestion = acts.questionsPut > 0;
  const onlyTold = acts.asks === 0 && acts.thinks === 0;
  const shows =
    when(content.kind === 'row', trait.row) |
    when(isImperative, trait.imperative) |
    when(isQuestion, trait.question) |
    when(answersItself(reading), trait.answersItself) |
    when(acts.tells > 0, trait.tells) |
    when(acts.tellsOfTask, trait.tellsOfTask) |
    when(acts.namesTelling, trait.namesTelling) |
    when(acts.beginsWithTelling, trait.beginsWithTelling) |
    when(acts.asks === 0, trait.asksNobody) |
    when(onlyTold, trait.onlyTold) |
    when(acts.thinks === 1, trait.learnersActOnce) |
    when(acts.thinks > 1, trait.learnersActMore) |
    when(onlyTold && !isQuestion && !isImperative, trait.bare) |
    when(labelPerson(reading, 'teacher'), trait.scriptOfTeacher) |
    when(content.linkedLength > 0.8 * text.length, trait.nothingButLinks) |
    signTraits(text) |
    sentenceTraits(reading, onlyTold, isImperative && acts.tells > 0) |
    verbTraits(reading);
  return { reading, shows };
}

function answersItself({ sentences }: ContentReading): boolean {
  const last = sentences[sentences.length - 1];
  return sentences.length > 1 && last?.mood !== 'question' && sentences[0]?.mood === 'question';
}

const markup = /^(?:\{[%:{a-z]|:::|!\[|\[\^|\{\{)/;
const heading = /^\W*#{2,}/;

/** What the signs show with which it begins, if it does. */
function signTraits(text: string): Bits {
  if (letterAt(text, 0) !== 0) return 0;
  return when(markup.test(text), trait.markup) | when(heading.test(text), trait.heading);
}

/** What its sentences speak of. */
function sentenceTraits({ sentences }: ContentReading, onlyTold: boolean, commandsTelling: boolean): Bits {
  let traits = 0;
  for (const { mood, subject, tellsThat } of sentences) {
    if (subject === 'learner') traits |= trait.ofLearners;
    else if (subject === 'teacher' || subject === 'standIn') traits |= trait.ofTeller;
    else if (subject === 'thing' && mood === 'statement' && onlyTold) traits |= trait.describes;
    if (tellsThat) traits |= trait.tellsThat | when(commandsTelling, trait.tellsLearners);
  }
  return traits;
}

/** Who asks, invites, discusses, arranges or only receives something; what is denied does not count. */
function verbTraits({ sentences, acts }: ContentReading): Bits {
  let unnamed = 0;
  let teacher = 0;
  let learners = 0;
  let prompted = 0;
  for (const { actions } of sentences)
    for (const { agent, verbs, negated } of actions) {
      if (negated) continue;
      if (agent === 'unnamed') unnamed |= verbs;
      else if (agent === 'teacher') teacher |= verbs;
      else if (agent === 'learner') learners |= verbs;
      else if (agent === 'prompted') prompted |= verbs;
    }
  const byTeacher = unnamed | teacher;
  const received = ((learners | prompted) & receiving) !== 0;
  return (
    when((byTeacher & (asking | inviting)) !== 0, trait.asksOrInvites) |
    when((unnamed & (asking | inviting)) !== 0, trait.commandsAsking) |
    when(received && acts.thinks === 0 && (byTeacher & asking) === 0, trait.hasReceived) |
    when(((byTeacher | learners) & conversing) !== 0, trait.discusses) |
    when((unnamed & arranging) !== 0, trait.arranges)
  );
}
