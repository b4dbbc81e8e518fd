/**
 * The words and marks of a text, as parallel lists: `text` in lower case with straight apostrophes,
 * `start` and `end` as offsets into the text they came from.
 */
export interface Words {
  readonly text: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** A word with its inner hyphens and apostrophes, a web address, or one mark. */
const wordOrMark = /https?:\/\/\S+|[\p{L}\p{N}]+(?:[-'’.&/][\p{L}\p{N}]+)*|[?!.,:;"“”()|…—–=]/gu;

export function splitWords(text: string): Words {
  const words: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  for (const match of text.matchAll(wordOrMark)) {
    const [word] = match;
    words.push(normalize(word));
    start.push(match.index);
    end.push(match.index + word.length);
  }
  return { text: words, start, end };
}

function normalize(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** Whether a word of `Words` is a mark and not a word. */
export const isMark = (word: string): boolean => word.length === 1 && '?!.,:;"“”()|…—–='.includes(word);

export const endsSentence = (word: string): boolean =>
  word === '.' || word === '?' || word === '!' || word === '…' || word === '|';
