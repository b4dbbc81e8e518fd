import { learn, noEntry, numeral, wordsKnown, type Entry } from '../lexicon/lexicon';
import { annotate } from '../reading/annotate';
import type { ContentReading } from '../reading/read-content';
import { readHeadingText, type HeadingReading } from '../reading/read-heading';
import { functions } from '../reading/sentence-words';

/** Words that many authors use, and for each label how much they speak for it. */
export interface PhraseWeights {
  readonly biases: readonly number[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** Phrases by their numbers, found by the numbers of their words; see `phrasesOf` for what a phrase is. */
export interface CompiledPhrases {
  readonly biases: readonly number[];
  /** For each phrase the weights of all labels. */
  readonly weights: Float64Array;
  /** Single words, by the word's number; `noPhrase` where a word is none. */
  readonly words: Int32Array;
  /** Neighbours, by `pairOf`, and for each word's number whether a pair begins with it. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly begins: Uint8Array;
  /** A passage's first word, and by `pairOf` its first two. */
  readonly firstWords: ReadonlyMap<number, number>;
  readonly firstPairs: ReadonlyMap<number, number>;
  /** How many words the lexicon knew when all of these were among them. */
  readonly wordsKnown: number;
  /** What the passage or heading at hand speaks for. */
  readonly sums: Float64Array;
  /** For each phrase 1 while it is in the list that is being made. */
  readonly seen: Uint8Array;
}

/** One number for two words. */
const pairOf = (first: number, second: number): number => first * mostWords + second;
const mostWords = 1 << 15;

/** Stands before the first words of a passage. */
const start = learn('^').number;
/** Stands before the words of the heading above a passage. */
const under = learn('under').number;
/** All numbers are one word. */
const anyNumber = learn('#').number;
const numberOf = ({ functions: what, number }: Entry): number => (what & numeral ? anyNumber : number);
const isMark = ({ functions: what }: Entry): boolean => (what & functions.mark) !== 0;

const noPhrase = -1;

export function compilePhrases({ biases, weights }: PhraseWeights): CompiledPhrases {
  const names = Object.keys(weights);
  const parts = names.map((name) => name.split(' ').map((word) => learn(word).number));
  const words = new Int32Array(wordsKnown() + 1).fill(noPhrase);
  const begins = new Uint8Array(wordsKnown() + 1);
  const pairs = new Map<number, number>();
  const firstWords = new Map<number, number>();
  const firstPairs = new Map<number, number>();
  parts.forEach(([one = 0, two, three], phrase) => {
    if (two === undefined) words[one] = phrase;
    else if (one !== start) {
      pairs.set(pairOf(one, two), phrase);
      begins[one] = 1;
    } else if (three === undefined) firstWords.set(two, phrase);
    else firstPairs.set(pairOf(two, three), phrase);
  });
  return {
    biases,
    weights: Float64Array.from(Object.values(weights).flat()),
    words,
    pairs,
    begins,
    firstWords,
    firstPairs,
    wordsKnown: wordsKnown(),
    sums: new Float64Array(biases.length),
    seen: new Uint8Array(names.length),
  };
}

/** Adds to the score of each label from `from` on what the words of a passage speak for it. */
export const addPhrases = (
  model: CompiledPhrases,
  reading: ContentReading,
  scores: Float32Array,
  from: number,
): void => addUp(model, phrasesIn(model, reading), scores, from);

/** Adds what any passage under a heading has: what its words speak for, and what is usual. */
export function addHeading(
  model: CompiledPhrases,
  heading: HeadingReading | undefined,
  scores: Float32Array,
  from: number,
): void {
  for (let label = 0; label < model.biases.length; label++)
    scores[from + label] = (scores[from + label] ?? 0) + (model.biases[label] ?? 0);
  if (heading) addUp(model, phrasesAbove(model, heading), scores, from);
}

/** Adds to each label what some phrases speak for it. */
function addUp(
  { biases, weights, sums }: CompiledPhrases,
  phrases: readonly number[],
  scores: Float32Array,
  from: number,
): void {
  const labels = biases.length;
  sums.fill(0);
  for (let at = 0; at < phrases.length; at++) {
    const row = (phrases[at] ?? 0) * labels;
    for (let label = 0; label < labels; label++)
      sums[label] = (sums[label] ?? 0) + (weights[row + label] ?? 0);
  }
  for (let label = 0; label < labels; label++)
    scores[from + label] = (scores[from + label] ?? 0) + (sums[label] ?? 0);
}

/** The phrases that a passage holds, each once. */
function phrasesIn(model: CompiledPhrases, { text }: ContentReading): readonly number[] {
  // What was read before the lexicon knew all these words is looked up again.
  const { entries } = text.wordsKnown < model.wordsKnown ? annotate(text.plain) : text;
  const found: number[] = [];
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] ?? noEntry;
    const word = numberOf(entry);
    if (word === 0) continue;
    if (!isMark(entry)) add(model, found, model.words[word]);
    if (!model.begins[word]) continue;
    const next = numberOf(entries[at + 1] ?? noEntry);
    if (next !== 0) add(model, found, model.pairs.get(pairOf(word, next)));
  }
  const first = numberOf(entries[0] ?? noEntry);
  const second = numberOf(entries[1] ?? noEntry);
  add(model, found, model.firstWords.get(first));
  add(model, found, model.firstPairs.get(pairOf(first, second)));
  return release(model, found);
}

function add({ seen }: CompiledPhrases, found: number[], phrase: number | undefined): void {
  if (phrase === undefined || phrase === noPhrase || seen[phrase]) return;
  seen[phrase] = 1;
  found.push(phrase);
}

/** The list is made. */
function release({ seen }: CompiledPhrases, found: readonly number[]): readonly number[] {
  for (let at = 0; at < found.length; at++) seen[found[at] ?? 0] = 0;
  return found;
}

/** The phrases of what stands under a heading, each once. */
function phrasesAbove(model: CompiledPhrases, heading: HeadingReading): readonly number[] {
  const { entries } = heading.wordsKnown < model.wordsKnown ? readHeadingText(heading.text) : heading;
  const found: number[] = [];
  for (const entry of entries)
    if (!isMark(entry)) add(model, found, model.pairs.get(pairOf(under, numberOf(entry))));
  return release(model, found);
}
