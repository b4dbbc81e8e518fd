import { countClasses } from '../lexicon/bits';
import {
  counted,
  insideOf,
  lookUp,
  nounBit,
  withMeaning,
  wordsKnown,
  type Bits,
  type Entry,
  type Phrase,
} from '../lexicon/lexicon';
import type { Signs } from './signs';
import { openings, phrases } from './set-phrases';
import { cutWords, emptyCut } from './words';

/** The words of a text with what the lexicon knows about each, and how often each class of word occurs. */
export interface AnnotatedWords {
  readonly plain: string;
  /** One for each word. Words inside a longer verb ("over" in "go over") know nothing on their own. */
  readonly entries: readonly Readonly<Entry>[];
  /** How often each class of cue, noun and small word occurs; see `counted`. */
  readonly counts: readonly number[];
  /** Whom its words name. */
  readonly people: Bits;
  /** See `WordCut`. */
  readonly signs: Signs;
  readonly capitals: number;
  readonly codes: number;
  /** Which set phrases it holds, and with which of `openings` it opens. */
  readonly holds: Bits;
  readonly opens: Bits;
  /** How many words the lexicon knew. */
  readonly wordsKnown: number;
}

const telling = nounBit('telling');
const nothing: readonly number[] = new Array<number>(counted.all).fill(0);
/** Where the words of the passage at hand stand; few passages are asked for it again. */
const cut = emptyCut();

export function annotate(plain: string): AnnotatedWords {
  cutWords(plain, cut);
  const { units, count, start, end, hash, signs, capitals, codes } = cut;
  const entries = new Array<Readonly<Entry>>(count);
  for (let at = 0; at < count; at++) entries[at] = lookUp(units, start[at] ?? 0, end[at] ?? 0, hash[at] ?? 0);
  const counts = nothing.slice();
  let named = 0;
  /** The first word behind a longer verb or name. */
  let free = 0;
  for (let at = 0; at < count; at++) {
    const own = entries[at];
    if (!own) continue;
    countClasses(own.counted, counts);
    let entry = at < free ? insideOf(own) : own;
    const next = entries[at + 1];
    if (next && own.seconds & next.second)
      for (const phrase of own.phrases?.get(next.number) ?? nothingFollows) {
        if (!follows(phrase, entries, at + 2)) continue;
        const { verbs, people, nouns, counted: classes } = phrase.entry;
        countClasses(classes, counts);
        if (verbs !== 0 && at >= free) {
          entry = phrase.entry;
          free = at + 2 + phrase.rest.length;
        } else if (people !== 0 || nouns !== 0) {
          // "Teacher talk", "read-aloud": the name of a telling, in which nobody talks or reads by a verb of their own.
          if (nouns & telling && verbs === 0 && at >= free) {
            entry = insideOf(entry);
            free = at + 2 + phrase.rest.length;
          }
          entry = withMeaning(entry, { people: entry.people | people, nouns: entry.nouns | nouns });
        }
      }
    entries[at] = entry;
    named |= entry.people;
  }
  return {
    plain,
    entries,
    counts,
    people: named,
    signs,
    capitals,
    codes,
    holds: phrases.matchesOf(plain, cut),
    opens: openings.matchesOf(plain, cut),
    wordsKnown: wordsKnown(),
  };
}

/** Whether the words from an index on are the rest of a phrase. */
function follows({ rest }: Phrase, entries: readonly Entry[], from: number): boolean {
  for (let at = 0; at < rest.length; at++) if (entries[from + at] !== rest[at]) return false;
  return true;
}

const nothingFollows: readonly Phrase[] = [];

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
