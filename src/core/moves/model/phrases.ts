import { headingPhrasesOf } from '../features/phrases';
import { learn, numeral, wordsKnown, type Entry } from '../lexicon/lexicon';
import { annotate } from '../reading/annotate';
import type { ContentReading } from '../reading/read-content';
import type { HeadingReading } from '../reading/read-heading';
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
  readonly byName: ReadonlyMap<string, number>;
  /** Single words, by the word's number. */
  readonly words: ReadonlyMap<number, number>;
  /** Neighbours, by `pairOf`, and the words that a pair begins with. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly beginnings: ReadonlySet<number>;
  /** A passage's first word, and by `pairOf` its first two. */
  readonly firstWords: ReadonlyMap<number, number>;
  readonly firstPairs: ReadonlyMap<number, number>;
  /** How many words the lexicon knew when all of these were among them. */
  readonly wordsKnown: number;
  /** What the words of a heading speak for, for all passages under it. */
  readonly headings: WeakMap<HeadingReading, Float64Array>;
}

/** One number for two words. */
const pairOf = (first: number, second: number): number => first * mostWords + second;
const mostWords = 1 << 15;

/** All numbers are one word. */
const anyNumber = learn('#').number;
const numberOf = ({ functions: what, number }: Entry): number => (what & numeral ? anyNumber : number);
const isMark = ({ functions: what }: Entry): boolean => (what & functions.mark) !== 0;

export function compilePhrases({ biases, weights }: PhraseWeights): CompiledPhrases {
  const names = Object.keys(weights);
  const words = new Map<number, number>();
  const pairs = new Map<number, number>();
  const beginnings = new Set<number>();
  const firstWords = new Map<number, number>();
  const firstPairs = new Map<number, number>();
  names.forEach((name, phrase) => {
    const isFirst = name.startsWith('^ ');
    const [one = 0, two] = (isFirst ? name.slice(2) : name).split(' ').map((word) => learn(word).number);
    if (two === undefined) (isFirst ? firstWords : words).set(one, phrase);
    else (isFirst ? firstPairs : pairs).set(pairOf(one, two), phrase);
    if (two !== undefined && !isFirst) beginnings.add(one);
  });
  return {
    biases,
    weights: Float64Array.from(Object.values(weights).flat()),
    byName: new Map(names.map((name, phrase) => [name, phrase])),
    words,
    pairs,
    beginnings,
    firstWords,
    firstPairs,
    wordsKnown: wordsKnown(),
    headings: new WeakMap(),
  };
}

/** Adds to the score of each label from `from` on what the words of a passage and of its heading speak for it. */
export function addPhrases(
  model: CompiledPhrases,
  reading: ContentReading | undefined,
  heading: HeadingReading | undefined,
  scores: Float32Array,
  from: number,
): void {
  const own = reading && sumOf(model, phrasesIn(model, reading));
  const above = heading && headingSum(model, heading);
  for (let label = 0; label < model.biases.length; label++)
    scores[from + label] =
      (scores[from + label] ?? 0) + (model.biases[label] ?? 0) + (own?.[label] ?? 0) + (above?.[label] ?? 0);
}

/** The numbers of the phrases that a passage holds, each once. */
function phrasesIn(model: CompiledPhrases, { text }: ContentReading): ReadonlySet<number> {
  // What was read before the lexicon knew all these words is looked up again.
  const { entries } = text.wordsKnown < model.wordsKnown ? annotate(text.plain) : text;
  const found = new Set<number>();
  const add = (phrase: number | undefined): void => {
    if (phrase !== undefined) found.add(phrase);
  };
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at];
    const next = entries[at + 1];
    if (!entry) continue;
    const word = numberOf(entry);
    if (word === 0) continue;
    if (!isMark(entry)) add(model.words.get(word));
    if (next && model.beginnings.has(word)) add(model.pairs.get(pairOf(word, numberOf(next))));
  }
  const [first, second] = entries;
  if (first) add(model.firstWords.get(numberOf(first)));
  if (first && second) add(model.firstPairs.get(pairOf(numberOf(first), numberOf(second))));
  return found;
}

function headingSum(model: CompiledPhrases, heading: HeadingReading): Float64Array {
  let sum = model.headings.get(heading);
  if (!sum) {
    const phrases = [...headingPhrasesOf(heading.words)].flatMap((name) => model.byName.get(name) ?? []);
    sum = sumOf(model, phrases);
    model.headings.set(heading, sum);
  }
  return sum;
}

function sumOf({ biases, weights }: CompiledPhrases, phrases: Iterable<number>): Float64Array {
  const labels = biases.length;
  const sum = new Float64Array(labels);
  for (const phrase of phrases)
    for (let label = 0; label < labels; label++)
      sum[label] = (sum[label] ?? 0) + (weights[phrase * labels + label] ?? 0);
  return sum;
}
