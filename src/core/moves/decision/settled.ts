import {
  asks,
  beginsWithTelling,
  labelPerson,
  namesTelling,
  questionsPut,
  tells,
  tellsOfTask,
  thinks,
} from '../reading/acts';
import { verbClasses } from '../lexicon/lexicon';
import { countOf, type ContentReading } from '../reading/read-content';
import { sectionRoleBit, sectionRoles, type SectionRole } from '../reading/read-heading';
import type { Place } from '../context/outline';
import adviceWords from './advice.json';

/** What the codebook settles, whatever the words look like: how the odds of telling change. */
export interface Rule {
  readonly name: string;
  /** What the odds are multiplied with. */
  readonly odds: number;
  /** @param above what the passage hangs on */
  applies(reading: ContentReading, place: Place, above: ContentReading | undefined): boolean;
}

const numberOf = (role: SectionRole): number => sectionRoles.indexOf(role);
const silentRoles = new Set(
  (['objectives', 'preparation', 'materials', 'reference', 'assessment', 'background'] as const).map(
    numberOf,
  ),
);
const expositionRoles = new Set((['input', 'topic'] as const).map(numberOf));
const input = numberOf('input');
const background = numberOf('background');
const preparation = numberOf('preparation');
const materials = numberOf('materials');
const reference = numberOf('reference');
const namelessRoles = new Set([-1, input, numberOf('topic')]);
const differentiation = numberOf('differentiation');
const prayer = sectionRoleBit('prayer');
const classNumber = (name: (typeof verbClasses)[number]): number => verbClasses.indexOf(name);
const asking = classNumber('asking');
const inviting = classNumber('inviting');
const conversing = classNumber('conversing');
const arranging = classNumber('arranging');
const receivingClass = classNumber('receiving');

export const isQuestion = (reading: ContentReading): boolean => questionsPut(reading) > 0;
export const isImperative = (reading: ContentReading): boolean => reading.sentences[0]?.mood === 'imperative';
const countAll = (reading: ContentReading, verbClass: number): number =>
  countOf(reading, 'unnamed', verbClass) + countOf(reading, 'teacher', verbClass);
const wordsOf = (reading: ContentReading): string => reading.content.plain.text;

/** In a stage of the session that is for input: what stands there is told, in whatever mood it is written. */
const isInput = (place: Place): boolean =>
  place.role === input ||
  (namelessRoles.has(place.role) && (place.pathRoles & sectionRoleBit('input')) !== 0);
const isExposition = (place: Place): boolean => expositionRoles.has(place.role) || isInput(place);

/** "What is it? It is ...": whoever asks answers at once, so nobody else is asked. */
const answersItself = ({ sentences }: ContentReading): boolean => {
  const last = sentences[sentences.length - 1];
  return sentences.length > 1 && last?.mood !== 'question' && sentences[0]?.mood === 'question';
};

/** "It lets you:", "The rules are:": what hangs on it says what something is, not what somebody has to do. */
const describes = (above: ContentReading | undefined): boolean =>
  above !== undefined &&
  above.sentences.some(({ mood, subject }) => mood === 'statement' && subject === 'thing') &&
  thinks(above) + asks(above) === 0;

/** "Teams present:", "Each group has to:": what hangs on it is theirs to do. */
const isOfLearners = (above: ContentReading | undefined): boolean =>
  above?.sentences.some(({ subject }) => subject === 'learner') === true;

/** "The instructor demonstrates ...", "The video shows ...". */
const isOfTeller = (reading: ContentReading): boolean =>
  reading.sentences.some(({ subject }) => subject === 'teacher' || subject === 'standIn');

/** "Explain to students that ...": a step of the session, wherever it stands. */
const tellsLearners = (reading: ContentReading): boolean =>
  isImperative(reading) && tells(reading) > 0 && reading.sentences.some(({ tellsThat }) => tellsThat);

/** Verbs that in the form of a command are more often said to learners than to the teacher. */
const weak = /^\W*(?:describe|define|present|model|display|repeat|play|note|wrap|report|see|look)\b/i;

/** A line that stands for a heading: "##Wrap up", "Part 2: ... (5 minutes)". */
const headingOfItsOwn =
  /^\W*#{2,}|^(?:part|step|activity|session) \w+\s*[:.–—-][^.?!]*\(\d+ ?min[a-z]*\)\W*$/i;

const prompted = (reading: ContentReading, verbClass: number): number =>
  countOf(reading, 'prompted', verbClass) + countOf(reading, 'learner', verbClass);
/** "Have students watch the video": whom somebody has do nothing but receive. */
const hasReceived = (reading: ContentReading): boolean =>
  prompted(reading, receivingClass) > 0 && thinks(reading) === 0 && countAll(reading, asking) === 0;

/** A stage in which learners are those who show and explain: "Presentations", "Showcase", "Portfolio". */
const shownByLearners = /^(?:presentations|showcase|sharing|portfolios?|exhibition|gallery)$/;
const isShownByLearners = ({ heading }: Place): boolean =>
  heading?.words.some((word) => shownByLearners.test(word)) === true;

const namesMinutes = (place: Place): boolean =>
  place.heading?.words.some((word) => /^min(?:s|utes?)?$/.test(word)) === true;
const coming =
  /^\W*(?:preview\b|today,? (?:we|you)\b|now (?:it(?:'|’)s time|we will)|(?:in )?(?:the |our )?next (?:session|time|week|class|lesson)\b|in this (?:lesson|session|workshop|activity|class|module|exercise)\b)/i;
const receiving =
  /^\W*(?:optional: |complete (?:the )?)?(?:read|watch|listen to|view)(?:ing)?\b(?! (?:about it|and discuss))/i;

/** The words of notes that only the teacher reads. */
const advice = new RegExp(
  `^\\W*(?:${adviceWords.opens.join('|')})\\b|\\b(?:${adviceWords.holds.join('|')})\\b`,
  'i',
);

export const rules: readonly Rule[] = [
  { name: 'markup of a site', odds: 0, applies: (r) => /^(?:\{[%:{a-z]|:::|!\[|\[\^|\{\{)/.test(wordsOf(r)) },
  {
    name: 'nothing but links',
    odds: 0.1,
    applies: ({ content }) => content.linkedLength > 0.8 * content.plain.text.length,
  },
  {
    name: 'stands where nothing is taught',
    odds: 0.25,
    applies: (r, place) =>
      silentRoles.has(place.role) &&
      !(place.role === reference && namesMinutes(place)) &&
      !(place.role === background && tellsLearners(r)),
  },
  {
    name: 'for the teacher alone',
    odds: 0.6,
    applies: (r, place) => place.role === background && !tellsLearners(r),
  },
  {
    name: 'only to read or to watch',
    odds: 6,
    applies: (r, place) =>
      receiving.test(wordsOf(r)) &&
      thinks(r) + asks(r) === 0 &&
      place.role !== preparation &&
      place.role !== materials &&
      r.content.linkedLength < 0.8 * wordsOf(r).length,
  },
  { name: 'a heading of its own', odds: 0.2, applies: (r) => headingOfItsOwn.test(wordsOf(r)) },
  { name: 'announces what comes', odds: 0.4, applies: (r) => coming.test(wordsOf(r)) },
  {
    name: 'what learners do, item by item',
    odds: 0.3,
    applies: (r, _, above) => isImperative(r) && isOfLearners(above),
  },
  {
    name: 'what learners show',
    odds: 0.25,
    applies: (r, place) =>
      (isShownByLearners(place) || place.role === differentiation) && !isOfTeller(r) && !tellsLearners(r),
  },
  {
    name: 'a line that names a telling',
    odds: 3,
    applies: (r) =>
      r.content.kind !== 'row' && !isImperative(r) && beginsWithTelling(r) && thinks(r) + asks(r) === 0,
  },
  {
    name: 'a prayer',
    odds: 0.25,
    applies: (r, place) =>
      (place.pathRoles & prayer) !== 0 || /^\W*(?:closing |opening )?prayer\b/i.test(wordsOf(r)),
  },
  {
    name: 'states an objective',
    odds: 0.2,
    applies: (r) => /^\W*(?:objectives?|goals?|aims?|purpose)\s*:/i.test(wordsOf(r)),
  },
  {
    name: 'puts a question',
    odds: 0.3,
    applies: (r, place) => isQuestion(r) && !answersItself(r) && !isInput(place),
  },
  {
    name: 'puts a question within an input',
    odds: 0.6,
    applies: (r, place) => isQuestion(r) && isInput(place),
  },
  {
    name: 'asks or invites',
    odds: 0.35,
    applies: (r) => (countAll(r, asking) + countAll(r, inviting) > 0 && !hasReceived(r)) || thinks(r) > 1,
  },
  {
    name: 'has something discussed',
    odds: 0.4,
    applies: (r) =>
      countAll(r, conversing) + countOf(r, 'learner', conversing) > 0 &&
      !r.sentences.some((s) => s.tellsThat),
  },
  {
    name: 'answers the question above',
    odds: 0.35,
    applies: (r, place, above) =>
      above !== undefined && isQuestion(above) && !isExposition(place) && tells(r) === 0,
  },
  {
    name: 'advice to the teacher',
    odds: 0.5,
    applies: (r) => advice.test(wordsOf(r)),
  },
  {
    name: 'learners act in it',
    odds: 0.7,
    applies: (r) => thinks(r) === 1,
  },
  {
    name: 'done together',
    odds: 0.6,
    applies: (r) =>
      /\b(?:as a (?:class|group)|together|in (?:pairs|groups|teams)|with a partner)\b/i.test(wordsOf(r)),
  },
  { name: 'tells of the task', odds: 0.45, applies: tellsOfTask },
  {
    name: 'arranges',
    odds: 0.6,
    applies: (r) => isImperative(r) && countOf(r, 'unnamed', arranging) > 0 && tells(r) === 0,
  },
  {
    name: 'directions outside an exposition',
    odds: 0.5,
    applies: (r, place, above) =>
      isImperative(r) && tells(r) === 0 && !isExposition(place) && !describes(above),
  },
  {
    name: 'a row that names a telling',
    odds: 6,
    applies: (r) => r.content.kind === 'row' && namesTelling(r) && thinks(r) === 0 && asks(r) === 0,
  },
  {
    name: 'somebody tells and nobody else acts',
    odds: 1.8,
    applies: (r, place) =>
      (isImperative(r) || isOfTeller(r)) &&
      tells(r) > 0 &&
      asks(r) === 0 &&
      thinks(r) === 0 &&
      !tellsOfTask(r) &&
      !weak.test(wordsOf(r)) &&
      !silentRoles.has(place.role),
  },
  {
    name: 'tells learners that',
    odds: 1.8,
    applies: (r) => tellsLearners(r) && asks(r) === 0 && !tellsOfTask(r),
  },
  {
    name: 'a script for the teacher',
    odds: 2,
    applies: (r) => labelPerson(r, 'teacher') && !isQuestion(r) && asks(r) === 0,
  },
];
