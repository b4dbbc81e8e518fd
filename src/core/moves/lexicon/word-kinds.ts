import { letterOf } from '../../text/letters';
import { unitsOf } from '../../text/text-units';
import type { Bits } from './bits';

/** Kinds of small words and endings whose density tells prose from directions. */
export const wordKinds = [
  { name: 'you', words: "you you'll you're you've your yours yourself" },
  { name: 'we', words: "we we'll we're we've our us let's" },
  { name: 'I', words: "i i'm i'll my me" },
  { name: 'they', words: 'they their them themselves' },
  { name: 'it or this', words: "it this that these those its it's that's" },
  { name: 'modal verbs', words: 'will can may might must should would could' },
  { name: 'be', words: "is are was were be been being isn't aren't it's that's" },
  { name: 'articles', words: 'the a an' },
  { name: 'past', words: 'was were had did became made began', ending: 'ed' },
  { name: '-ing', words: '', ending: 'ing' },
] as const;

/** The kinds of each listed word, as bits. */
const listed = new Map<string, Bits>();
wordKinds.forEach(({ words }, kind) => {
  for (const word of words.split(' ')) listed.set(word, (listed.get(word) ?? 0) | (1 << kind));
});
export const listedWords: readonly string[] = [...listed.keys()].filter((word) => word !== '');

const kindBit = (kind: (typeof wordKinds)[number]['name']): Bits =>
  1 << wordKinds.findIndex(({ name }) => name === kind);
export const past = kindBit('past');
export const ing = kindBit('-ing');

/** The kinds of a word, by the lists and by how it ends. */
export const kindsOf = (word: string): Bits =>
  (listed.get(word) ?? 0) | kindOfEnding(unitsOf(word), 0, word.length);

/** Shorter stems are seldom those of verbs: "red", "bed", "ring", "thing". In letters. */
const shortestStem = 3;

/**
 * The kind that a word is of by its ending, of a verb in the past or in "-ing"; 0 where it is neither.
 * @param units of the text in which it stands; it must be all letters
 */
export function kindOfEnding(units: Uint16Array, from: number, to: number): Bits {
  const isPast = isEnding(units, to, 'ed');
  if (!isPast && !isEnding(units, to, 'ing')) return 0;
  const stem = to - (isPast ? 2 : 3);
  if (stem - from < shortestStem) return 0;
  for (let at = from; at < stem; at++) if (letterOf(units[at] ?? 0) === 0) return 0;
  return isPast ? past : ing;
}

/** @param ending in lower case */
function isEnding(units: Uint16Array, to: number, ending: string): boolean {
  for (let back = 1; back <= ending.length; back++)
    if (letterOf(units[to - back] ?? 0) !== ending.charCodeAt(ending.length - back)) return false;
  return true;
}
