import { layout } from '../features/layout';
import { contentWidth, type SectionText } from '../features/section-text';
import { verbClasses, type VerbClass } from '../lexicon/lexicon';
import { beginsWithTelling, labelPerson } from '../reading/acts';
import { countOf, type ContentReading } from '../reading/read-content';
import { openings, phrases } from './phrases';

/** Where the features of content have found what is asked for here too. */
const columnOf = (name: string): number => {
  const slot = layout.get(name);
  if (!slot) throw new Error(`No feature is named ${name}`);
  return slot.index;
};
const telling = columnOf('somebody tells');
const asking = columnOf('somebody asks or invites');
const thinking = columnOf('learners act');
const task = columnOf('tells of the task');
const nameOfTelling = columnOf('names a telling');

const classNumber = (name: VerbClass): number => verbClasses.indexOf(name);
const [arranging, askingVerbs] = [classNumber('arranging'), classNumber('asking')];
const [inviting, conversing, receiving] = [
  classNumber('inviting'),
  classNumber('conversing'),
  classNumber('receiving'),
];

/** How many actions of the teacher, named or not, have verbs of a class. */
const byTeacher = (reading: ContentReading, verbClass: number): number =>
  countOf(reading, 'unnamed', verbClass) + countOf(reading, 'teacher', verbClass);

/**
 * What a passage shows by its words alone, found once: the settled rules, the gate and the explanation of a mark ask
 * for the same things.
 */
export class Traits {
  readonly text: string;
  /** Which of `phrases` it holds, and with which of `openings` it opens, as bits. */
  readonly phrases: number;
  readonly openings: number;

  readonly isImperative: boolean;
  readonly isQuestion: boolean;
  /** How many actions tell, ask or invite, and have learners think. */
  readonly tells: number;
  readonly asks: number;
  readonly thinks: number;
  readonly tellsOfTask: boolean;
  readonly namesTelling: boolean;

  /** Whether a sentence of it speaks of learners, of the teacher or a stand-in, and states something of a thing. */
  readonly isOfLearners: boolean;
  readonly isOfTeller: boolean;
  readonly statesOfThing: boolean;
  /** "Explain that ...". */
  readonly tellsThat: boolean;

  /** @param row the passage's row of content features begins here in `values` */
  constructor(
    readonly reading: ContentReading,
    values: Float32Array,
    row: number,
  ) {
    const { content, sentences } = reading;
    this.text = content.plain.text;
    this.phrases = phrases.matchesOf(this.text);
    this.openings = openings.matchesOf(this.text);
    this.isImperative = sentences[0]?.mood === 'imperative';
    this.tells = values[row + telling] ?? 0;
    this.asks = values[row + asking] ?? 0;
    this.thinks = values[row + thinking] ?? 0;
    this.tellsOfTask = values[row + task] === 1;
    this.namesTelling = values[row + nameOfTelling] === 1;
    let [puts, learners, teller, thing, that] = [false, false, false, false, false];
    for (const { mood, subject, tellsThat } of sentences) {
      if (mood === 'question') puts = true;
      if (subject === 'learner') learners = true;
      else if (subject === 'teacher' || subject === 'standIn') teller = true;
      else if (subject === 'thing' && mood === 'statement') thing = true;
      if (tellsThat) that = true;
    }
    this.isOfLearners = learners;
    this.isOfTeller = teller;
    this.statesOfThing = thing;
    this.tellsThat = that;
    this.isQuestion = puts && !this.beginsWithTelling;
  }

  /** Nobody asks, and nobody has learners think. */
  get isOnlyTold(): boolean {
    return this.asks === 0 && this.thinks === 0;
  }

  /** It says nothing of who acts: no question, nobody asked, nobody thinking, nobody told to do anything. */
  get isBare(): boolean {
    return this.isOnlyTold && !this.isQuestion && !this.isImperative;
  }

  get beginsWithTelling(): boolean {
    return beginsWithTelling(this.reading);
  }

  /** "Explain to students that ...": a step of the session, wherever it stands. */
  get tellsLearners(): boolean {
    return this.isImperative && this.tells > 0 && this.tellsThat;
  }

  /** "What is it? It is ...": whoever asks answers at once, so nobody else is asked. */
  get answersItself(): boolean {
    const { sentences } = this.reading;
    const last = sentences[sentences.length - 1];
    return sentences.length > 1 && last?.mood !== 'question' && sentences[0]?.mood === 'question';
  }

  /** "It lets you:", "The rules are:": what hangs on it says what something is, not what somebody has to do. */
  get describes(): boolean {
    return this.statesOfThing && this.isOnlyTold;
  }

  /** "Have students watch the video": whom somebody has do nothing but receive. */
  get hasReceived(): boolean {
    const received =
      countOf(this.reading, 'prompted', receiving) + countOf(this.reading, 'learner', receiving);
    return received > 0 && this.thinks === 0 && byTeacher(this.reading, askingVerbs) === 0;
  }

  /** "Ask ...", "Invite ...". */
  get commandsAsking(): boolean {
    if (this.asks === 0) return false;
    return (
      countOf(this.reading, 'unnamed', askingVerbs) > 0 || countOf(this.reading, 'unnamed', inviting) > 0
    );
  }

  /** The teacher does, named or not. */
  get asksOrInvites(): boolean {
    if (this.asks === 0) return false;
    return byTeacher(this.reading, askingVerbs) + byTeacher(this.reading, inviting) > 0;
  }

  /** Something is discussed, by whomever. */
  get converses(): boolean {
    if (this.isOnlyTold) return false;
    return byTeacher(this.reading, conversing) + countOf(this.reading, 'learner', conversing) > 0;
  }

  get arranges(): boolean {
    return countOf(this.reading, 'unnamed', arranging) > 0;
  }

  /** "Teacher: ...". */
  get isScriptOfTeacher(): boolean {
    return labelPerson(this.reading, 'teacher');
  }

  holds(phrase: number): boolean {
    return (this.phrases & phrase) !== 0;
  }

  opensWith(opening: number): boolean {
    return (this.openings & opening) !== 0;
  }
}

const known = new WeakMap<SectionText, readonly Traits[]>();

/** The traits of each of a section's passages. */
export function traitsOf(section: SectionText): readonly Traits[] {
  let traits = known.get(section);
  if (!traits) {
    traits = section.readings.map((reading, at) => new Traits(reading, section.values, at * contentWidth));
    known.set(section, traits);
  }
  return traits;
}
