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

/** Shorter words that end in "-ed" or "-ing" are seldom verbs: "red", "bed", "ring", "thing". In letters. */
export const shortestStem = 3;

export function kindsOf(word: string): Bits {
  const kinds = listed.get(word) ?? 0;
  if (word.endsWith('ed')) return isVerb(word, 'ed') ? kinds | past : kinds;
  return word.endsWith('ing') && isVerb(word, 'ing') ? kinds | ing : kinds;
}

const isVerb = (word: string, ending: string): boolean =>
  word.length >= shortestStem + ending.length && /^\w+$/.test(word);
