import { formsOfNoun, formsOfVerb } from './inflect';
import { endsClause, type Words } from './words';

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
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'not'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'gap'; readonly most: number };

export type WordClasses = Readonly<Record<string, readonly string[]>>;

/** @throws {Error} for a class that is not there and for a pattern that does not begin with words */
export function compilePattern(source: string, classes: WordClasses): Pattern {
  const parts = source.split(' ');
  const atStart = parts[0] === '^';
  const elements = (atStart ? parts.slice(1) : parts).map((part) => compileElement(part, classes));
  if (elements[0]?.kind !== 'words' || elements[0].optional)
    throw new Error(`Must begin with words: ${source}`);
  return { source, elements, atStart };
}

function compileElement(part: string, classes: WordClasses): Element {
  if (/^\.\.\d+$/.test(part)) return { kind: 'gap', most: Number(part.slice(2)) };
  if (part.startsWith('!')) return { kind: 'not', words: new Set(expand(part.slice(1), classes)) };
  const optional = part.startsWith('[');
  const inner = optional ? part.slice(1, -1) : part;
  return { kind: 'words', words: new Set(expand(inner, classes)), optional };
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
export function firstWords(pattern: Pattern): ReadonlySet<string> {
  const [first] = pattern.elements;
  return first?.kind === 'words' ? first.words : new Set();
}

/** The words of which one must come second; `undefined` where others may. */
export function secondWords(pattern: Pattern): ReadonlySet<string> | undefined {
  const second = pattern.elements[1];
  return second?.kind === 'words' && !second.optional ? second.words : undefined;
}

/** Where a match that begins at word `at` ends (the word after it), or -1. `atStart` patterns are the caller's care. */
export function matchAt(pattern: Pattern, words: Words, at: number): number {
  return matchFrom(pattern.elements, 0, words.words, at);
}

function matchFrom(
  elements: readonly Element[],
  index: number,
  words: readonly string[],
  at: number,
): number {
  const element = elements[index];
  if (!element) return at;
  const word = words[at];
  switch (element.kind) {
    case 'not':
      return word !== undefined && element.words.has(word) ? -1 : matchFrom(elements, index + 1, words, at);
    case 'words': {
      if (word !== undefined && element.words.has(word)) {
        const end = matchFrom(elements, index + 1, words, at + 1);
        if (end >= 0) return end;
      }
      return element.optional ? matchFrom(elements, index + 1, words, at) : -1;
    }
    case 'gap': {
      for (let skipped = 0; skipped <= element.most; skipped++) {
        const end = matchFrom(elements, index + 1, words, at + skipped);
        if (end >= 0) return end;
        const passed = words[at + skipped];
        if (passed === undefined || endsClause(passed)) return -1;
      }
      return -1;
    }
  }
}
