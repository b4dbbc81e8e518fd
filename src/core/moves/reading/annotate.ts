import {
  cueClasses,
  insideOf,
  lookUp,
  nounBit,
  nounClasses,
  withMeaning,
  wordsKnown,
  type Entry,
  type Phrase,
} from '../lexicon/lexicon';
import { countClasses } from '../lexicon/bits';
import { wordKinds } from '../lexicon/word-kinds';
import { cutWords, type WordCut } from './words';

/** The words of a text with what the lexicon knows about each, and how often each class of word occurs. */
export interface AnnotatedWords extends WordCut {
  readonly plain: string;
  /** One for each word. Words inside a longer verb ("over" in "go over") know nothing on their own. */
  readonly entries: readonly Readonly<Entry>[];
  /** By class number, see `cueClasses`. */
  readonly cueCounts: readonly number[];
  /** By class number, see `nounClasses`. */
  readonly nounCounts: readonly number[];
  /** By number, see `wordKinds`. */
  readonly kindCounts: readonly number[];
  /** How many words the lexicon knew. */
  readonly wordsKnown: number;
}

const telling = nounBit('telling');

export function annotate(plain: string): AnnotatedWords {
  const { start, end, signs, capitals } = cutWords(plain);
  const entries = start.map((from, at) => lookUp(plain, from, end[at] ?? from));
  const cueCounts = new Array<number>(cueClasses.length).fill(0);
  const nounCounts = new Array<number>(nounClasses.length).fill(0);
  const kindCounts = new Array<number>(wordKinds.length).fill(0);
  /** The first word behind a longer verb or name. */
  let free = 0;
  for (let at = 0; at < entries.length; at++) {
    const own = entries[at];
    if (!own) continue;
    countClasses(own.kinds, kindCounts);
    countClasses(own.cues, cueCounts);
    countClasses(own.nouns, nounCounts);
    let entry = at < free ? insideOf(own) : own;
    if (own.phrases.length > 0 && entries[at + 1]?.goesOn)
      for (const phrase of own.phrases) {
        if (!follows(phrase, entries, at)) continue;
        const { verbs, people, nouns, cues } = phrase.entry;
        countClasses(cues, cueCounts);
        countClasses(nouns, nounCounts);
        if (verbs !== 0 && at >= free) {
          entry = phrase.entry;
          free = at + 1 + phrase.rest.length;
        } else if (people !== 0 || nouns !== 0) {
          // "Teacher talk", "read-aloud": the name of a telling, in which nobody talks or reads by a verb of their own.
          if (nouns & telling && verbs === 0 && at >= free) {
            entry = insideOf(entry);
            free = at + 1 + phrase.rest.length;
          }
          entry = withMeaning(entry, { people: entry.people | people, nouns: entry.nouns | nouns });
        }
      }
    entries[at] = entry;
  }
  return {
    plain,
    start,
    end,
    signs,
    capitals,
    entries,
    cueCounts,
    nounCounts,
    kindCounts,
    wordsKnown: wordsKnown(),
  };
}

/** Whether the words behind one are the rest of a phrase. */
function follows({ rest }: Phrase, entries: readonly Entry[], at: number): boolean {
  for (let ahead = 0; ahead < rest.length; ahead++) if (entries[at + 1 + ahead] !== rest[ahead]) return false;
  return true;
}

/** The union of what the lexicon knows of the words from one index to another. */
export const nounsIn = ({ entries }: AnnotatedWords, from: number, to: number): number => {
  let nouns = 0;
  for (let at = from; at < to && at < entries.length; at++) nouns |= entries[at]?.nouns ?? 0;
  return nouns;
};
export const peopleIn = ({ entries }: AnnotatedWords, from: number, to: number): number => {
  let people = 0;
  for (let at = from; at < to && at < entries.length; at++) people |= entries[at]?.people ?? 0;
  return people;
};
