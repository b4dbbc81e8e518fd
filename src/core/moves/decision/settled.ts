import { openings, phrases } from '../reading/set-phrases';
import { trait, type Traits } from '../traits/traits';
import { setting } from './setting';
import type { Bits } from '../lexicon/lexicon';

/**
 * What the codebook settles, whatever the words look like: how the odds of telling change where all of its
 * conditions hold. What is left out holds anywhere.
 */
export interface Rule {
  readonly name: string;
  /** What the odds are multiplied with. */
  readonly odds: number;
  /** Bits of `trait`: the passage shows all of `is` and none of `isNot`. */
  readonly is?: Bits;
  readonly isNot?: Bits;
  /** Bits of `setting`: it stands in all of `under` and in none of `notUnder`. */
  readonly under?: Bits;
  readonly notUnder?: Bits;
  /** Bits of `trait`: what it hangs on shows all of `above`; or nothing of `notAbove`, if it hangs on anything. */
  readonly above?: Bits;
  readonly notAbove?: Bits;
  /** One of `openings` with which it opens. */
  readonly opens?: Bits;
  /** What else must hold, asked last. */
  readonly when?: (passage: Traits, setting: Bits) => boolean;
}

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

export const rules: readonly Rule[] = [
  { name: 'markup of a site', odds: 0, is: trait.markup },
  { name: 'nothing but links', odds: 0.1, is: trait.nothingButLinks },
  {
    name: 'stands where nothing is taught',
    odds: 0.25,
    under: setting.silent,
    when: ({ shows }, where) => !(where & setting.background && shows & trait.tellsLearners),
  },
  {
    name: 'for the teacher alone',
    odds: 0.6,
    under: setting.background,
    isNot: trait.tellsLearners,
  },
  {
    name: 'only to read or to watch',
    odds: 6,
    opens: opening.receiving,
    is: trait.onlyTold,
    notUnder: setting.preparation,
    when: ({ reading: { content } }) => content.linkedLength < 0.8 * content.plain.text.length,
  },
  {
    name: 'a heading of its own',
    odds: 0.2,
    when: ({ shows, reading: { text } }) =>
      (shows & trait.heading) !== 0 || (text.opens & opening.partOfSession) !== 0,
  },
  { name: 'announces what comes', odds: 0.4, opens: opening.coming },
  {
    name: 'what learners do, item by item',
    odds: 0.3,
    is: trait.imperative,
    above: trait.ofLearners,
  },
  {
    name: 'what learners show',
    odds: 0.25,
    under: setting.shownByLearners,
    isNot: trait.ofTeller | trait.tellsLearners,
  },
  {
    name: 'a line that names a telling',
    odds: 3,
    is: trait.beginsWithTelling | trait.onlyTold,
    isNot: trait.row | trait.imperative,
  },
  {
    name: 'a prayer',
    odds: 0.25,
    when: ({ reading: { text } }, where) =>
      (where & setting.prayer) !== 0 || (text.opens & opening.prayer) !== 0,
  },
  { name: 'states an objective', odds: 0.2, opens: opening.objective },
  {
    name: 'puts a question',
    odds: 0.3,
    is: trait.question,
    isNot: trait.answersItself,
    notUnder: setting.input,
  },
  {
    name: 'puts a question within an input',
    odds: 0.6,
    is: trait.question,
    under: setting.input,
  },
  {
    name: 'asks or invites',
    odds: 0.35,
    when: ({ shows }) =>
      (shows & trait.learnersActMore) !== 0 ||
      (shows & (trait.asksOrInvites | trait.hasReceived)) === trait.asksOrInvites,
  },
  { name: 'has something discussed', odds: 0.4, is: trait.discusses, isNot: trait.tellsThat },
  {
    name: 'answers the question above',
    odds: 0.35,
    above: trait.question,
    isNot: trait.tells,
    notUnder: setting.exposition,
  },
  {
    name: 'advice to the teacher',
    odds: 0.5,
    when: ({ reading: { text } }) =>
      (text.opens & opening.advice) !== 0 || (text.holds & phrase.advice) !== 0,
  },
  { name: 'learners act in it', odds: 0.7, is: trait.learnersActOnce },
  { name: 'done together', odds: 0.6, when: ({ reading: { text } }) => (text.holds & phrase.together) !== 0 },
  { name: 'tells of the task', odds: 0.45, is: trait.tellsOfTask },
  { name: 'arranges', odds: 0.6, is: trait.imperative | trait.arranges, isNot: trait.tells },
  {
    name: 'directions outside an exposition',
    odds: 0.5,
    is: trait.imperative,
    isNot: trait.tells,
    notUnder: setting.exposition,
    notAbove: trait.describes,
  },
  {
    name: 'a row that names a telling',
    odds: 6,
    is: trait.row | trait.namesTelling | trait.onlyTold,
  },
  {
    name: 'somebody tells and nobody else acts',
    odds: 1.8,
    is: trait.tells | trait.onlyTold,
    isNot: trait.tellsOfTask,
    notUnder: setting.silentRole,
    when: ({ shows, reading: { text } }) =>
      (shows & (trait.imperative | trait.ofTeller)) !== 0 && (text.opens & opening.weak) === 0,
  },
  {
    name: 'tells learners that',
    odds: 1.8,
    is: trait.tellsLearners | trait.asksNobody,
    isNot: trait.tellsOfTask,
  },
  {
    name: 'a script for the teacher',
    odds: 2,
    is: trait.scriptOfTeacher | trait.asksNobody,
    isNot: trait.question,
  },
];
