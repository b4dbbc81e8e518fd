import type { Standing } from '../context/outline';
import { functionBit, type Bits } from '../lexicon/lexicon';
import { sectionRoleBit, sectionRoles, type SectionRole } from '../reading/read-heading';

/** What the settled rules ask of the headings above a passage, as bits. */
export const setting = {
  /** Nothing is taught there, but for tables of reference that plan minutes. */
  silent: 1,
  /** The same, those tables included. */
  silentRole: 1 << 1,
  background: 1 << 2,
  /** What is made ready or handed out. */
  preparation: 1 << 3,
  /** A stage in which learners are those who show and explain: "Presentations", "Showcase", "Portfolio". */
  shownByLearners: 1 << 4,
  prayer: 1 << 5,
  /** A stage of the session that is for input: what stands there is told, in whatever mood it is written. */
  input: 1 << 6,
  exposition: 1 << 7,
} as const;

const numberOf = (role: SectionRole): number => sectionRoles.indexOf(role);
const bitsOf = (...roles: readonly SectionRole[]): Bits =>
  roles.reduce((bits, role) => bits | sectionRoleBit(role), 0);

const silentRoles = bitsOf('objectives', 'preparation', 'materials', 'reference', 'assessment', 'background');
const preparing = bitsOf('preparation', 'materials');
const background = sectionRoleBit('background');
const reference = sectionRoleBit('reference');
const differentiation = sectionRoleBit('differentiation');
const inputBit = sectionRoleBit('input');
const prayer = sectionRoleBit('prayer');
const input = numberOf('input');
const topic = numberOf('topic');

const showings = functionBit('showings');
const minutes = functionBit('minuteNames');

const hasWord = ({ heading }: Standing, words: Bits): boolean =>
  heading !== undefined && (heading.functions & words) !== 0;

const when = (condition: boolean, bits: Bits): Bits => (condition ? bits : 0);

/** The setting of all passages that stand the same. */
export function settingOf(standing: Standing): Bits {
  const { role, pathRoles } = standing;
  const own = role < 0 ? 0 : 1 << role;
  const isSilent = (own & silentRoles) !== 0;
  const isInput = role === input || ((role < 0 || role === topic) && (pathRoles & inputBit) !== 0);
  const isShown = own === differentiation || hasWord(standing, showings);
  return (
    when(isSilent && !(own === reference && hasWord(standing, minutes)), setting.silent) |
    when(isSilent, setting.silentRole) |
    when(own === background, setting.background) |
    when((own & preparing) !== 0, setting.preparation) |
    when(isShown, setting.shownByLearners) |
    when((pathRoles & prayer) !== 0, setting.prayer) |
    when(isInput, setting.input) |
    when(isInput || role === topic, setting.exposition)
  );
}
