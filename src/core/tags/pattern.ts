import { formsOfNoun, formsOfVerb } from './inflect';
import { endsClause, unknownWord, type WordNumbers } from './word-numbers';
import type { Words } from './words';

/**
 * A pattern of words, written as in `+share [@own] idea% with @peer`:
 * `a|b` either, `+verb` all its forms, `noun%` with its plural, `@class` the words of a class,
 * `[x]` may be missing, `!x` something else stands here, `..3` up to three words of the same clause,
 * `^` the text begins here, and the marks `? : . |` themselves.
 */
export interface Pattern {
  readonly source: string;
  readonly elements: readonly Element[];
  readonly atStart: boolean;
}

type Element =
  | { readonly kind: 'words'; readonly words: WordSet; readonly optional: boolean }
  | { readonly kind: 'not'; readonly words: WordSet }
  | { readonly kind: 'gap'; readonly most: number };

/** Words by their numbers. */
export type WordSet = ReadonlySet<number>;

export type WordClasses = Readonly<Record<string, readonly string[]>>;

/**
 * @param vocabulary takes up the pattern's words
 * @throws {Error} for a class that is not there and for a pattern that does not begin with words
 */
export function compilePattern(source: string, classes: WordClasses, vocabulary: WordNumbers): Pattern {
  const parts = source.split(' ');
  const atStart = parts[0] === '^';
  const wordsOf = (alternatives: string): WordSet =>
    new Set(expand(alternatives, classes).map((word) => vocabulary.add(word)));
  const elements = (atStart ? parts.slice(1) : parts).map((part) => compileElement(part, wordsOf));
  if (elements[0]?.kind !== 'words' || elements[0].optional)
    throw new Error(`Must begin with words: ${source}`);
  return { source, elements, atStart };
}

function compileElement(part: string, wordsOf: (alternatives: string) => WordSet): Element {
  if (/^\.\.\d+$/.test(part)) return { kind: 'gap', most: Number(part.slice(2)) };
  if (part.startsWith('!')) return { kind: 'not', words: wordsOf(part.slice(1)) };
  const optional = part.startsWith('[');
  const inner = optional ? part.slice(1, -1) : part;
  return { kind: 'words', words: wordsOf(inner), optional };
}

function expand(alternatives: string, classes: WordClasses): string[] {
  if (alternatives === '|') return ['|'];
  return alternatives.split('|').flatMap((word) => {
    if (word.startsWith('+')) return formsOfVerb(word.slice(1));
    if (word.endsWith('%')) return formsOfNoun(word.slice(0, -1));
    if (!word.startsWith('@')) return [word];
    const members = classes[word.slice(1)];
    if (!members) throw new Error(`No class of words ${word}`);
    return members.flatMap((member) => expand(member, classes));
  });
}

/** The words with which a match of the pattern can begin. */
export function firstWords(pattern: Pattern): WordSet {
  const [first] = pattern.elements;
  return first?.kind === 'words' ? first.words : new Set();
}

/** Of what must follow the first word of a pattern: one of these words, with at most so many others before it. */
export interface Following {
  readonly words: WordSet;
  readonly within: number;
}

/** What must follow; `undefined` where a match may end before. */
export function followingOf({ elements }: Pattern): Following | undefined {
  let within = 0;
  for (const element of elements.slice(1)) {
    if (element.kind === 'gap') within += element.most;
    else if (element.kind === 'words' && !element.optional) return { words: element.words, within };
    else if (element.kind === 'words') within++;
  }
  return undefined;
}

/** Whether the second element is a word that must be there. */
export const hasSecondWord = ({ elements: [, second] }: Pattern): boolean =>
  second?.kind === 'words' && !second.optional;

/** Where a match that begins at word `at` ends (the word after it), or -1. `atStart` patterns are the caller's care. */
export function matchAt(pattern: Pattern, words: Words, at: number): number {
  return matchFrom(pattern.elements, 0, words, at);
}

function matchFrom(elements: readonly Element[], index: number, words: Words, at: number): number {
  const element = elements[index];
  if (!element) return at;
  switch (element.kind) {
    case 'not':
      return element.words.has(numberAt(words, at)) ? -1 : matchFrom(elements, index + 1, words, at);
    case 'words': {
      if (element.words.has(numberAt(words, at))) {
        const end = matchFrom(elements, index + 1, words, at + 1);
        if (end >= 0) return end;
      }
      return element.optional ? matchFrom(elements, index + 1, words, at) : -1;
    }
    case 'gap': {
      for (let skipped = 0; skipped <= element.most; skipped++) {
        const end = matchFrom(elements, index + 1, words, at + skipped);
        if (end >= 0) return end;
        if (at + skipped >= words.length || endsClause(numberAt(words, at + skipped))) return -1;
      }
      return -1;
    }
  }
}

/** Behind the last word stands none that a pattern could name. */
const numberAt = ({ numbers, length }: Words, at: number): number =>
  at < length ? (numbers[at] ?? unknownWord) : unknownWord;
