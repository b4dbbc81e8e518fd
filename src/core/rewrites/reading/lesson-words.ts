import type { Lesson } from '../../lesson/types';

/** Whether a plan itself writes words so inside its sentences, with the capitals that they have; remembered for each lesson. */
export type LowerWords = (words: string) => boolean;

const remembered = new WeakMap<Lesson, LowerWords>();

export function lowerWordsOf(lesson: Lesson): LowerWords {
  const known = remembered.get(lesson);
  if (known) return known;
  const answers = new Map<string, boolean>();
  const reader: LowerWords = (words) => {
    const before = answers.get(words);
    if (before !== undefined) return before;
    const answer = mentions(lesson.text, words);
    answers.set(words, answer);
    return answer;
  };
  remembered.set(lesson, reader);
  return reader;
}

/** As a whole word or phrase, and not inside an address or code. */
function mentions(text: string, words: string): boolean {
  const isName = /^\p{Lu}/u.test(words);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    // At the start of a sentence every word has a capital.
    if (isName && !/[\p{Ll},]/u.test(text.charAt(at - 2))) continue;
    // "the Water Cycle": a word of a title is no name by itself.
    if (isName && isInTitle(text, at, words)) continue;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + words.length);
    if (/[\s(*"“]|^$/.test(before) && /[\s).,;:*"”?!'’]|^$/.test(after)) return true;
  }
  return false;
}

const isInTitle = (text: string, at: number, words: string): boolean =>
  /^\s\p{Lu}/u.test(text.slice(at + words.length, at + words.length + 3)) ||
  /(?:^|[\s"“'(])\p{Lu}[^\s]*\s$/u.test(text.slice(Math.max(0, at - 24), at));
