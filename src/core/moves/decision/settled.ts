import type { Standing } from '../context/outline';
import { sectionRoleBit, sectionRoles, type SectionRole } from '../reading/read-heading';
import { openings, phrases } from '../traits/phrases';
import type { Traits } from '../traits/traits';

/** What the codebook settles, whatever the words look like: how the odds of telling change. */
export interface Rule {
  readonly name: string;
  /** What the odds are multiplied with. */
  readonly odds: number;
  /** @param above what the passage hangs on */
  applies(passage: Traits, standing: Standing, above: Traits | undefined): boolean;
}

const numberOf = (role: SectionRole): number => sectionRoles.indexOf(role);
const bitsOf = (...roles: readonly SectionRole[]): number =>
  roles.reduce((bits, role) => bits | sectionRoleBit(role), 0);

const input = numberOf('input');
const background = numberOf('background');
const preparation = numberOf('preparation');
const materials = numberOf('materials');
const reference = numberOf('reference');
const topic = numberOf('topic');
const differentiation = numberOf('differentiation');
const inputBit = sectionRoleBit('input');
const prayerBit = sectionRoleBit('prayer');

const silentRoles = bitsOf('objectives', 'preparation', 'materials', 'reference', 'assessment', 'background');
const isSilent = ({ role }: Standing): boolean => role >= 0 && (silentRoles & (1 << role)) !== 0;

/** In a stage of the session that is for input: what stands there is told, in whatever mood it is written. */
const isInput = ({ role, pathRoles }: Standing): boolean =>
  role === input || ((role < 0 || role === topic) && (pathRoles & inputBit) !== 0);
const isExposition = (standing: Standing): boolean => standing.role === topic || isInput(standing);

const opening = {
  receiving: openings.bit('receiving'),
  coming: openings.bit('coming'),
  prayer: openings.bit('prayer'),
  objective: openings.bit('objective'),
  advice: openings.bit('advice'),
  weak: openings.bit('weak'),
  partOfSession: openings.bit('partOfSession'),
};
const phrase = { advice: phrases.bit('advice'), together: phrases.bit('together') };

const markup = /^(?:\{[%:{a-z]|:::|!\[|\[\^|\{\{)/;
const signsOfMarkup = '{:![';

/** A line that stands for a heading: "##Wrap up". */
const headingOfItsOwn = /^\W*#{2,}/;

/** A stage in which learners are those who show and explain: "Presentations", "Showcase", "Portfolio". */
const shownByLearners = /^(?:presentations|showcase|sharing|portfolios?|exhibition|gallery)$/;
const isShownByLearners = ({ heading }: Standing): boolean =>
  heading?.words.some((word) => shownByLearners.test(word)) === true;

const minutes = /^min(?:s|utes?)?$/;
const namesMinutes = ({ heading }: Standing): boolean =>
  heading?.words.some((word) => minutes.test(word)) === true;

export const rules: readonly Rule[] = [
  {
    name: 'markup of a site',
    odds: 0,
    applies: ({ text }) => signsOfMarkup.includes(text.charAt(0)) && markup.test(text),
  },
  {
    name: 'nothing but links',
    odds: 0.1,
    applies: ({ reading: { content }, text }) => content.linkedLength > 0.8 * text.length,
  },
  {
    name: 'stands where nothing is taught',
    odds: 0.25,
    applies: (passage, standing) =>
      isSilent(standing) &&
      !(standing.role === reference && namesMinutes(standing)) &&
      !(standing.role === background && passage.tellsLearners),
  },
  {
    name: 'for the teacher alone',
    odds: 0.6,
    applies: (passage, standing) => standing.role === background && !passage.tellsLearners,
  },
  {
    name: 'only to read or to watch',
    odds: 6,
    applies: (passage, standing) =>
      passage.opensWith(opening.receiving) &&
      passage.isOnlyTold &&
      standing.role !== preparation &&
      standing.role !== materials &&
      passage.reading.content.linkedLength < 0.8 * passage.text.length,
  },
  {
    name: 'a heading of its own',
    odds: 0.2,
    applies: (passage) =>
      passage.opensWith(opening.partOfSession) ||
      (passage.text.includes('##') && headingOfItsOwn.test(passage.text)),
  },
  {
    name: 'announces what comes',
    odds: 0.4,
    applies: (passage) => passage.opensWith(opening.coming),
  },
  {
    name: 'what learners do, item by item',
    odds: 0.3,
    applies: (passage, _, above) => passage.isImperative && above?.isOfLearners === true,
  },
  {
    name: 'what learners show',
    odds: 0.25,
    applies: (passage, standing) =>
      (standing.role === differentiation || isShownByLearners(standing)) &&
      !passage.isOfTeller &&
      !passage.tellsLearners,
  },
  {
    name: 'a line that names a telling',
    odds: 3,
    applies: (passage) =>
      passage.isOnlyTold &&
      !passage.isImperative &&
      passage.reading.content.kind !== 'row' &&
      passage.beginsWithTelling,
  },
  {
    name: 'a prayer',
    odds: 0.25,
    applies: (passage, standing) =>
      (standing.pathRoles & prayerBit) !== 0 || passage.opensWith(opening.prayer),
  },
  {
    name: 'states an objective',
    odds: 0.2,
    applies: (passage) => passage.opensWith(opening.objective),
  },
  {
    name: 'puts a question',
    odds: 0.3,
    applies: (passage, standing) => passage.isQuestion && !passage.answersItself && !isInput(standing),
  },
  {
    name: 'puts a question within an input',
    odds: 0.6,
    applies: (passage, standing) => passage.isQuestion && isInput(standing),
  },
  {
    name: 'asks or invites',
    odds: 0.35,
    applies: (passage) => passage.thinks > 1 || (passage.asksOrInvites && !passage.hasReceived),
  },
  {
    name: 'has something discussed',
    odds: 0.4,
    applies: (passage) => !passage.tellsThat && passage.converses,
  },
  {
    name: 'answers the question above',
    odds: 0.35,
    applies: (passage, standing, above) =>
      above !== undefined && above.isQuestion && passage.tells === 0 && !isExposition(standing),
  },
  {
    name: 'advice to the teacher',
    odds: 0.5,
    applies: (passage) => passage.opensWith(opening.advice) || passage.holds(phrase.advice),
  },
  {
    name: 'learners act in it',
    odds: 0.7,
    applies: (passage) => passage.thinks === 1,
  },
  {
    name: 'done together',
    odds: 0.6,
    applies: (passage) => passage.holds(phrase.together),
  },
  { name: 'tells of the task', odds: 0.45, applies: (passage) => passage.tellsOfTask },
  {
    name: 'arranges',
    odds: 0.6,
    applies: (passage) => passage.isImperative && passage.tells === 0 && passage.arranges,
  },
  {
    name: 'directions outside an exposition',
    odds: 0.5,
    applies: (passage, standing, above) =>
      passage.isImperative && passage.tells === 0 && !isExposition(standing) && above?.describes !== true,
  },
  {
    name: 'a row that names a telling',
    odds: 6,
    applies: (passage) =>
      passage.namesTelling && passage.isOnlyTold && passage.reading.content.kind === 'row',
  },
  {
    name: 'somebody tells and nobody else acts',
    odds: 1.8,
    applies: (passage, standing) =>
      passage.tells > 0 &&
      passage.isOnlyTold &&
      (passage.isImperative || passage.isOfTeller) &&
      !passage.tellsOfTask &&
      !passage.opensWith(opening.weak) &&
      !isSilent(standing),
  },
  {
    name: 'tells learners that',
    odds: 1.8,
    applies: (passage) => passage.asks === 0 && passage.tellsLearners && !passage.tellsOfTask,
  },
  {
    name: 'a script for the teacher',
    odds: 2,
    applies: (passage) => passage.asks === 0 && !passage.isQuestion && passage.isScriptOfTeacher,
  },
];
