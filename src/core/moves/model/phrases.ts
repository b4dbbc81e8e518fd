import { learn, noEntry, numeral, wordsKnown, type Entry } from '../lexicon/lexicon';
import { annotate } from '../reading/annotate';
import type { ContentReading } from '../reading/read-content';
import { readHeadingText, type HeadingReading } from '../reading/read-heading';
import { pairOf, PairTable } from './pair-table';

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
  /** Single words, by the word's number; `noPhrase` where a word is none, as a mark is: see `phrasesOf`. */
  readonly words: Int32Array;
  /** Neighbours, and for each word's number the union of `bitOf` over the words that may follow it. */
  readonly pairs: PairTable;
  readonly follows: Int32Array;
  /** A passage's first two words; its first one alone stands behind `start`. */
  readonly firstPairs: PairTable;
  /** How many words the lexicon knew when all of these were among them. */
  readonly wordsKnown: number;
  /** What the passage or heading at hand speaks for. */
  readonly sums: Float64Array;
  /** For each phrase the number of the last passage or heading that held it, and the number of the one at hand. */
  readonly seen: Int32Array;
  turn: number;
}

/** Stands before the first words of a passage. */
const start = learn('^').number;
/** Stands before the words of the heading above a passage. */
const under = learn('under').number;
/** All numbers are one word. */
const anyNumber = learn('#').number;
const numberOf = ({ functions: what, number }: Entry): number => (what & numeral ? anyNumber : number);

/** One of 32 bits by a word's number: most words that follow each other are no pair. What has no number has no bit. */
const bitOf = (word: number): number => (word === 0 ? 0 : 1 << (word & 31));

const noPhrase = -1;

export function compilePhrases({ biases, weights }: PhraseWeights): CompiledPhrases {
  const names = Object.keys(weights);
  const parts = names.map((name) => name.split(' ').map((word) => learn(word).number));
  const words = new Int32Array(wordsKnown() + 1).fill(noPhrase);
  const follows = new Int32Array(wordsKnown() + 1);
  const pairs = new Map<number, number>();
  const firstPairs = new Map<number, number>();
  parts.forEach(([one = 0, two, three], phrase) => {
    if (two === undefined) words[one] = phrase;
    else if (three === undefined) {
      pairs.set(pairOf(one, two), phrase);
      follows[one] = (follows[one] ?? 0) | bitOf(two);
    } else firstPairs.set(pairOf(two, three), phrase);
  });
  return {
    biases,
    weights: Float64Array.from(Object.values(weights).flat()),
    words,
    pairs: new PairTable(pairs),
    follows,
    firstPairs: new PairTable(firstPairs),
    wordsKnown: wordsKnown(),
    sums: new Float64Array(biases.length),
    seen: new Int32Array(names.length),
    turn: 0,
  };
}

/** Adds to the score of each label from `from` on what the words of a passage speak for it, each phrase once. */
export function addPhrases(
  model: CompiledPhrases,
  { text }: ContentReading,
  scores: Float32Array,
  from: number,
): void {
  // What was read before the lexicon knew all these words is looked up again.
  const { entries } = text.wordsKnown < model.wordsKnown ? annotate(text.plain) : text;
  beginTurn(model);
  let word = numberOf(entries[0] ?? noEntry);
  const first = word;
  for (let at = 0; at < entries.length; at++) {
    const next = numberOf(entries[at + 1] ?? noEntry);
    if (word !== 0) {
      addPhrase(model, model.words[word]);
      if ((model.follows[word] ?? 0) & bitOf(next)) addPhrase(model, model.pairs.get(pairOf(word, next)));
    }
    word = next;
  }
  addPhrase(model, model.pairs.get(pairOf(start, first)));
  addPhrase(model, model.firstPairs.get(pairOf(first, numberOf(entries[1] ?? noEntry))));
  endTurn(model, scores, from);
}

/** Adds what any passage under a heading has: what its words speak for, and what is usual. */
export function addHeading(
  model: CompiledPhrases,
  heading: HeadingReading | undefined,
  scores: Float32Array,
  from: number,
): void {
  for (let label = 0; label < model.biases.length; label++)
    scores[from + label] = (scores[from + label] ?? 0) + (model.biases[label] ?? 0);
  if (!heading) return;
  const { entries } = heading.wordsKnown < model.wordsKnown ? readHeadingText(heading.text) : heading;
  beginTurn(model);
  for (const entry of entries) addPhrase(model, model.pairs.get(pairOf(under, numberOf(entry))));
  endTurn(model, scores, from);
}

/** A passage, or a heading, begins to speak. */
function beginTurn(model: CompiledPhrases): void {
  model.turn++;
  model.sums.fill(0);
}

/** Adds up what a phrase speaks for, if it has not spoken in this turn. */
function addPhrase({ biases, weights, sums, seen, turn }: CompiledPhrases, phrase = noPhrase): void {
  if (phrase === noPhrase || seen[phrase] === turn) return;
  seen[phrase] = turn;
  const row = phrase * biases.length;
  for (let label = 0; label < biases.length; label++)
    sums[label] = (sums[label] ?? 0) + (weights[row + label] ?? 0);
}

function endTurn({ sums }: CompiledPhrases, scores: Float32Array, from: number): void {
  for (let label = 0; label < sums.length; label++)
    scores[from + label] = (scores[from + label] ?? 0) + (sums[label] ?? 0);
}
