import type { ContentReading } from '../reading/read-content';

/** Kinds of small words and endings whose density tells prose from directions. */
export const wordKinds = [
  { name: 'you', pattern: /^(?:you|you'll|you're|you've|your|yours|yourself)$/ },
  { name: 'we', pattern: /^(?:we|we'll|we're|we've|our|us|let's)$/ },
  { name: 'I', pattern: /^(?:i|i'm|i'll|my|me)$/ },
  { name: 'they', pattern: /^(?:they|their|them|themselves)$/ },
  { name: 'it or this', pattern: /^(?:it|this|that|these|those|its|it's|that's)$/ },
  { name: 'modal verbs', pattern: /^(?:will|can|may|might|must|should|would|could)$/ },
  { name: 'be', pattern: /^(?:is|are|was|were|be|been|being|isn't|aren't|it's|that's)$/ },
  { name: 'articles', pattern: /^(?:the|a|an)$/ },
  { name: 'past', pattern: /^\w{3,}ed$|^(?:was|were|had|did|became|made|began)$/ },
  { name: '-ing', pattern: /^\w{3,}ing$/ },
] as const;

/** Kinds of words met before, as bits; forgotten when there are too many, for texts that never repeat a word. */
const known = new Map<string, number>();
const mostKnown = 20_000;

function kindsOf(word: string): number {
  let kinds = known.get(word);
  if (kinds === undefined) {
    if (known.size >= mostKnown) known.clear();
    kinds = wordKinds.reduce(
      (bits, { pattern }, index) => (pattern.test(word) ? bits | (1 << index) : bits),
      0,
    );
    known.set(word, kinds);
  }
  return kinds;
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
