import { functionBit, learn, noEntry, numeral, roleBit, type Entry } from '../lexicon/lexicon';

export const roles = {
  copula: roleBit('copulas'),
  auxiliary: roleBit('auxiliaries'),
  nounish: roleBit('nounish'),
  follower: roleBit('followers'),
  opener: roleBit('openers'),
  subordinator: roleBit('subordinators'),
  determiner: roleBit('determiners'),
  causative: roleBit('causatives'),
  negation: roleBit('negations'),
  wh: roleBit('wh'),
} as const;

/** What small words and marks do in a sentence, as bits of `Entry.functions`. */
export const functions = {
  mark: functionBit('marks'),
  sentenceEnd: functionBit('sentenceEnds'),
  abbreviation: functionBit('abbreviations'),
  labelEnd: functionBit('labelEnds'),
  labelStop: functionBit('labelStops'),
  openingQuote: functionBit('openingQuotes'),
  closer: functionBit('closers'),
  ending: functionBit('endings'),
  /** What stands before a clause and is no part of it: marks, numbers and minutes. */
  aside: functionBit('marks') | functionBit('minutes') | numeral,
  commandEnd: functionBit('commandEnds'),
  clauseEnd: functionBit('clauseEnds'),
  joiner: functionBit('joiners'),
  link: functionBit('links'),
  be: functionBit('be'),
  naming: functionBit('naming'),
  defining: functionBit('defining'),
  condition: functionBit('conditions'),
  time: functionBit('times'),
  owner: functionBit('owners'),
} as const;

const numberOf = (text: string): number => learn(text).number;

/** The numbers of single words and marks that say something by themselves; see `Entry.number`. */
export const word = {
  none: noEntry.number,
  comma: numberOf(','),
  colon: numberOf(':'),
  fullStop: numberOf('.'),
  questionMark: numberOf('?'),
  that: numberOf('that'),
  then: numberOf('then'),
  to: numberOf('to'),
  you: numberOf('you'),
  do: numberOf('do'),
  dont: numberOf("don't"),
  not: numberOf('not'),
} as const;

/** The words of one sentence by their index in the passage; beyond its end there are none. */
export class SentenceWords {
  from = 0;
  to = 0;

  constructor(readonly entries: readonly Readonly<Entry>[]) {}

  /** Goes to the next sentence. */
  enter(from: number, to: number): void {
    this.from = from;
    this.to = to;
  }

  at(index: number): Readonly<Entry> {
    return index >= 0 && index < this.to ? (this.entries[index] ?? noEntry) : noEntry;
  }
}
