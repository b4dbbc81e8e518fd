import { asks, labelPerson, namesTelling, tells, tellsOfTask, thinks } from '../features/content-features';
import { labels } from '../labels';
import { verbClasses } from '../lexicon/lexicon';
import { countOf, type ContentReading } from '../reading/read-content';
import { sectionRoleBit, sectionRoles, type SectionRole } from '../reading/read-heading';
import type { Place } from './outline';

/** What the codebook settles, whatever the words look like: how the odds of telling change. */
interface Rule {
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
const prayer = sectionRoleBit('prayer');
const classNumber = (name: (typeof verbClasses)[number]): number => verbClasses.indexOf(name);
const asking = classNumber('asking');
const inviting = classNumber('inviting');
const conversing = classNumber('conversing');
const arranging = classNumber('arranging');

const isQuestion = (reading: ContentReading): boolean =>
  reading.sentences.some(({ mood }) => mood === 'question');
const isImperative = (reading: ContentReading): boolean => reading.sentences[0]?.mood === 'imperative';
const countAll = (reading: ContentReading, verbClass: number): number =>
  countOf(reading, 'unnamed', verbClass) + countOf(reading, 'teacher', verbClass);
const wordsOf = (reading: ContentReading): string => reading.content.plain.text;

/** The words of notes that only the teacher reads. */
const advice =
  /^\W*(?:notes?|tips?|(?:teacher|trainer|instructor)(?:['’]?s)? notes?|background)\b|\b(?:you (?:may|might|could) (?:want|wish|like|need|also|choose|find)|(?:your|some|most|if) (?:students|pupils|participants|learners|class)|feel free|if (?:time|possible|necessary|needed)|depending on|for (?:younger|older|advanced|struggling))\b/i;

const rules: readonly Rule[] = [
  { name: 'markup of a site', odds: 0, applies: (r) => /^(?:\{[%:{a-z]|:::|!\[|\[\^|\{\{)/.test(wordsOf(r)) },
  {
    name: 'nothing but links',
    odds: 0.1,
    applies: ({ content }) => content.linkedLength > 0.8 * content.plain.text.length,
  },
  { name: 'stands where nothing is taught', odds: 0.25, applies: (_, place) => silentRoles.has(place.role) },
  {
    name: 'a prayer',
    odds: 0.25,
    applies: (r, place) =>
      (place.pathRoles & prayer) !== 0 || /^\W*(?:closing |opening )?prayer\b/i.test(wordsOf(r)),
  },
  {
    name: 'states an objective',
    odds: 0.2,
    applies: (r) => /^\W*(?:objectives?|goals?|aims?)\s*:/i.test(wordsOf(r)),
  },
  { name: 'puts a question', odds: 0.3, applies: isQuestion },
  {
    name: 'asks or invites',
    odds: 0.35,
    applies: (r) => countAll(r, asking) + countAll(r, inviting) > 0 || thinks(r) > 1,
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
      above !== undefined && isQuestion(above) && !expositionRoles.has(place.role) && tells(r) === 0,
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
    applies: (r, place) => isImperative(r) && tells(r) === 0 && !expositionRoles.has(place.role),
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
      isImperative(r) &&
      tells(r) > 0 &&
      asks(r) === 0 &&
      thinks(r) === 0 &&
      !tellsOfTask(r) &&
      !silentRoles.has(place.role),
  },
  {
    name: 'a script for the teacher',
    odds: 2,
    applies: (r) => labelPerson(r, 'teacher') && !isQuestion(r) && asks(r) === 0,
  },
];

/**
 * Changes the odds of telling where the codebook has settled them.
 * @param first the lesson's number of the first of these passages
 */
export function settle(
  places: readonly Place[],
  readings: readonly ContentReading[],
  probabilities: Float32Array,
  first = 0,
): void {
  places.forEach((place, at) => {
    const reading = readings[at];
    if (!reading) return;
    const above = place.owner === undefined ? undefined : readings[place.owner - first];
    let odds = 1;
    for (const rule of rules) if (rule.applies(reading, place, above)) odds *= rule.odds;
    if (odds !== 1) changeOdds(probabilities, at * labels.length, odds);
  });
}

/** Multiplies the odds of `act` and `content` against the rest. */
function changeOdds(probabilities: Float32Array, at: number, odds: number): void {
  const told = (probabilities[at] ?? 0) + (probabilities[at + 1] ?? 0);
  const after = (told * odds) / (told * odds + 1 - told);
  scale(probabilities, at, told, after);
}

/** Gives the two labels of telling another share of the whole, and the others what remains. */
function scale(probabilities: Float32Array, at: number, told: number, after: number): void {
  for (let label = 0; label < labels.length; label++) {
    const part = label < 2 ? after / Math.max(told, 1e-6) : (1 - after) / Math.max(1 - told, 1e-6);
    probabilities[at + label] = (probabilities[at + label] ?? 0) * part;
  }
}

/** How much an item that only names something takes from the line it hangs on. */
const fromOwner = 0.45;
/** How much items and rows take from the rest of their list. */
const fromList = 0.2;

/**
 * Items that only list the object of the move above them belong to that move, and the items of one list are
 * seldom of different kinds.
 * @param first the lesson's number of the first of these passages
 */
export function join(
  places: readonly Place[],
  readings: readonly ContentReading[],
  probabilities: Float32Array,
  first = 0,
): void {
  const told = places.map((_, at) =>
    logit((probabilities[at * labels.length] ?? 0) + (probabilities[at * labels.length + 1] ?? 0)),
  );
  const joined = [...told];
  places.forEach((place, at) => {
    const owner = place.owner === undefined ? undefined : joined[place.owner - first];
    if (owner !== undefined && isBare(readings[at]))
      joined[at] = (1 - fromOwner) * (told[at] ?? 0) + fromOwner * owner;
  });
  const sums = new Map<number, { sum: number; count: number }>();
  places.forEach(({ group }, at) => {
    const list = sums.get(group) ?? { sum: 0, count: 0 };
    sums.set(group, { sum: list.sum + (joined[at] ?? 0), count: list.count + 1 });
  });
  places.forEach(({ group, owner }, at) => {
    const list = sums.get(group);
    let now = joined[at] ?? 0;
    if (list && list.count > 2 && readings[at]?.content.kind !== 'paragraph' && isBare(readings[at]))
      now = (1 - fromList) * now + (fromList * (list.sum - now)) / (list.count - 1);
    const index = at * labels.length;
    const before = (probabilities[index] ?? 0) + (probabilities[index + 1] ?? 0);
    scale(probabilities, index, before, 1 / (1 + Math.exp(-now)));
    if (owner !== undefined && isBare(readings[at]) && now > (told[at] ?? 0))
      becomeContent(probabilities, index);
  });
}

/** What is listed under a telling is told itself. */
function becomeContent(probabilities: Float32Array, index: number): void {
  const act = probabilities[index] ?? 0;
  probabilities[index] = act * 0.4;
  probabilities[index + 1] = (probabilities[index + 1] ?? 0) + act * 0.6;
}

/** Whether a passage says nothing of who acts: no question, nobody asked, nobody thinking, nobody told to do anything. */
function isBare(reading: ContentReading | undefined): boolean {
  if (!reading || isQuestion(reading) || asks(reading) > 0 || thinks(reading) > 0) return false;
  return !isImperative(reading);
}

const logit = (probability: number): number => {
  const bounded = Math.min(0.998, Math.max(0.002, probability));
  return Math.log(bounded / (1 - bounded));
};
