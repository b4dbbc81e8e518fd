import {
  cueClasses,
  lookUp,
  noEntry,
  nounBit,
  nounClasses,
  type Entry,
  type Phrase,
} from '../lexicon/lexicon';
import type { Words } from './words';

/** Words with what the lexicon knows about each, and how often each class of noun and cue occurs. */
export interface AnnotatedWords {
  readonly words: Words;
  /** One for each word. Words inside a longer verb ("over" in "go over") know nothing on their own. */
  readonly entries: readonly Readonly<Entry>[];
  /** How many words the verb at each word has; 1 for most. */
  readonly verbLengths: readonly number[];
  /** By class number, see `cueClasses`. */
  readonly cueCounts: readonly number[];
  /** By class number, see `nounClasses`. */
  readonly nounCounts: readonly number[];
}

const telling = nounBit('telling');

export function annotate(words: Words): AnnotatedWords {
  const entries: Readonly<Entry>[] = [];
  const cueCounts = new Array<number>(cueClasses.length).fill(0);
  const nounCounts = new Array<number>(nounClasses.length).fill(0);
  const verbLengths: number[] = [];
  let insideVerbUntil = 0;
  for (let at = 0; at < words.text.length; at++) {
    verbLengths.push(1);
    const lemma = lookUp(words.text[at] ?? '');
    if (!lemma) {
      entries.push(noEntry);
      continue;
    }
    countBits(lemma.entry.cues, cueCounts);
    countBits(lemma.entry.nouns, nounCounts);
    let entry: Readonly<Entry> = at < insideVerbUntil ? withoutVerb(lemma.entry) : lemma.entry;
    for (const phrase of lemma.phrases) {
      if (!matches(phrase, words, at)) continue;
      countBits(phrase.entry.cues, cueCounts);
      countBits(phrase.entry.nouns, nounCounts);
      if (phrase.entry.verbs !== 0 && at >= insideVerbUntil) {
        entry = { ...phrase.entry, roles: lemma.entry.roles };
        insideVerbUntil = at + 1 + phrase.rest.length;
        verbLengths[at] = 1 + phrase.rest.length;
      } else if (phrase.entry.people !== 0 || phrase.entry.nouns !== 0) {
        // "Teacher talk", "read-aloud": the name of a telling, in which nobody talks or reads by a verb of their own.
        if (phrase.entry.nouns & telling && phrase.entry.verbs === 0 && at >= insideVerbUntil) {
          entry = withoutVerb(entry);
          insideVerbUntil = at + 1 + phrase.rest.length;
        }
        entry = {
          ...entry,
          people: entry.people | phrase.entry.people,
          nouns: entry.nouns | phrase.entry.nouns,
        };
      }
    }
    entries.push(entry);
  }
  return { words, entries, verbLengths, cueCounts, nounCounts };
}

function matches(phrase: Phrase, words: Words, at: number): boolean {
  for (let ahead = 0; ahead < phrase.rest.length; ahead++)
    if (words.text[at + 1 + ahead] !== phrase.rest[ahead]) return false;
  return true;
}

const withoutVerb = (entry: Entry): Entry => ({ ...entry, verbs: 0, forms: 0, people: 0 });

function countBits(bits: number, counts: number[]): void {
  for (let bit = 0; bits !== 0; bit++, bits >>= 1) if (bits & 1) counts[bit] = (counts[bit] ?? 0) + 1;
}
