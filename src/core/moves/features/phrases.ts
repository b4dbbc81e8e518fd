import { isMark, type Words } from '../reading/words';

/**
 * The words by which a passage may be known: each word, each pair of neighbours, and its first words, each once.
 * Numbers are all one word.
 */
export function phrasesOf({ text }: Words): Set<string> {
  const phrases = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const word = plain(text[at] ?? '');
    if (!isMark(word)) phrases.add(word);
    if (at + 1 < text.length) phrases.add(`${word} ${plain(text[at + 1] ?? '')}`);
  }
  const [first, second] = text;
  if (first !== undefined) phrases.add(`^ ${plain(first)}`);
  if (first !== undefined && second !== undefined) phrases.add(`^ ${plain(first)} ${plain(second)}`);
  return phrases;
}

/** The words of the heading above a passage. */
export const headingPhrasesOf = (words: readonly string[]): Set<string> =>
  new Set(words.filter((word) => !isMark(word)).map((word) => `under ${plain(word)}`));

const number = /^\d/;
const plain = (word: string): string => (number.test(word) ? '#' : word);
