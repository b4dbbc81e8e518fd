import type { ContentReading } from '../reading/read-content';

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
const listed = new Map<string, number>();
wordKinds.forEach(({ words }, kind) => {
  for (const word of words.split(' ')) listed.set(word, (listed.get(word) ?? 0) | (1 << kind));
});
const past = 1 << wordKinds.findIndex(({ name }) => name === 'past');
const ing = 1 << wordKinds.findIndex(({ name }) => name === '-ing');

function kindsOf(word: string): number {
  const kinds = listed.get(word) ?? 0;
  if (word.endsWith('ed')) return /^\w{3,}ed$/.test(word) ? kinds | past : kinds;
  return word.endsWith('ing') && /^\w{3,}ing$/.test(word) ? kinds | ing : kinds;
}

const counted = new WeakMap<ContentReading, readonly number[]>();

/** How many words of each kind a passage has. */
export function kindCounts(reading: ContentReading): readonly number[] {
  let counts = counted.get(reading);
  if (!counts) {
    const fresh = new Array<number>(wordKinds.length).fill(0);
    for (const word of reading.text.words.text)
      for (let bits = kindsOf(word), kind = 0; bits !== 0; bits >>= 1, kind++)
        if (bits & 1) fresh[kind] = (fresh[kind] ?? 0) + 1;
    counted.set(reading, fresh);
    counts = fresh;
  }
  return counts;
}
