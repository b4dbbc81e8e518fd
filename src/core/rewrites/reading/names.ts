import { isPlainPlural, isSmall } from './capitals';
import type { LowerWords } from './lesson-words';
import { sayTopic } from './topic';
import { tokenize, type Token } from './tokens';
import { commonNouns, countables } from './nouns';
import { commonEnding, determiners } from './words';

/**
 * Words in Title Case as they stand inside a sentence: "Nested Loops" is *nested loops* where the plan writes
 * them so itself, "Socratic Seminars" is *Socratic seminars*; what stays a title is quoted.
 */
export function sayTitle(
  words: string,
  isKnownLower: LowerWords,
  from: 'sentence' | 'bare noun' = 'sentence',
): string | undefined {
  // "the Boston Tea Party" is a name in a sentence.
  if (/^(?:the|an?) \p{Lu}/u.test(words)) return sayTopic(words, () => false);
  const tokens = tokenize(words, 0, words.length);
  let said = words;
  let capitals = 0;
  for (const token of [...tokens].reverse()) {
    if (!/^\p{Lu}[\p{Ll}'’-]/u.test(token.text)) continue;
    if (/\p{Lu}/u.test(token.text.slice(1)) || !isCommon(token.text, isKnownLower)) capitals++;
    else said = said.slice(0, token.start) + token.lower + said.slice(token.end);
  }
  const isInner = capitals === 1 && !said.startsWith(words.slice(0, tokens[0]?.end));
  // "Coordinate System" is a title; "Socratic Seminars" are Socratic seminars.
  const isHalf = capitals === 1 && said !== words && !/(?:an|ic|ish|ese)$/.test(tokens[0]?.lower ?? '');
  const isMixed =
    capitals > 1 || isInner || isHalf || (capitals === 1 && tokens.length > (from === 'sentence' ? 3 : 1));
  const topic = sayTopic(isMixed ? words : said, isMixed ? () => false : isKnownLower);
  if (topic === undefined) return undefined;
  if (words.includes('/')) return quote(words);
  if (from === 'bare noun' && tokens.length === 1 && /^\p{Lu}\p{Ll}/u.test(topic) && !isKnownLower(topic))
    return quote(words);
  const isCompound = / and /.test(topic) && !/\p{Lu}/u.test(words);
  if (!isMixed) return from === 'sentence' || isCompound || needsNoArticle(topic) ? topic : quote(words);
  // "Ada Lovelace" is a name; "The Life of a Star" is a title.
  const isName = tokens
    .filter(({ lower }) => !/^(?:and|or)$/.test(lower))
    .every(({ text }) => /^\p{Lu}/u.test(text) && !isCommon(text, isKnownLower));
  if ((tokens.length <= 3 || (words.includes(',') && tokens.length <= 6)) && isName) return topic;
  return quote(words);
}

const isCommon = (word: string, isKnownLower: LowerWords): boolean =>
  commonEnding.test(word.toLowerCase()) ||
  isPlainPlural(word.toLowerCase()) ||
  commonNouns.has(word.toLowerCase()) ||
  isSmall(word, isKnownLower);

/** A title with an apostrophe cannot be quoted again; a short one can do without. */
export const quote = (words: string): string | undefined =>
  !/['’]/.test(words) ? `'${words}'` : words.split(' ').length <= 3 ? words : undefined;

/** Plurals, "-ing" forms and most abstract nouns stand without an article: *fractions*, *using variables*. */
export function needsNoArticle(topic: string): boolean {
  const tokens = tokenize(topic, 0, topic.length);
  const head = headOf(tokens);
  const first = tokens[0];
  if (first && determiners.has(first.lower)) return true;
  // "building a bridge" is an act; "engineering challenge" and "the mechanics of recursion" are things.
  if (isCompound(tokens, head) || /\w{4}ics of\b/.test(topic)) return false;
  if (first && /ing$/.test(first.lower) && tokens.length > 1) return true;
  if (first && /^\p{Lu}/u.test(first.text)) return true;
  if (countables.has(head)) return false;
  return (
    /[^su]s$|(?:tion|ity|ism|ment|ness|sis|ics|ing|ology|ance|ence|ship|ure|phy|ory|er)$/.test(head) ||
    commonNouns.has(head)
  );
}

/** "Engineering design challenge": an "-ing" form that only describes a thing that can be counted. */
const isCompound = (tokens: readonly Token[], head: string): boolean =>
  tokens.length > 1 &&
  /ing$/.test(tokens[0]?.lower ?? '') &&
  countables.has(head) &&
  !tokens.some(({ lower }) => determiners.has(lower));

/** The noun that the others of a phrase speak of. */
function headOf(tokens: readonly Token[]): string {
  const at = tokens.findIndex(({ lower }) => /^(?:of|in|for|on|with|from|to|and)$/.test(lower));
  return (at > 0 ? tokens[at - 1] : tokens[tokens.length - 1])?.lower ?? '';
}

/** "Nested loop", "current event": a thing that can be counted, with no article before it. */
export function isBareCountable(topic: string): boolean {
  const tokens = tokenize(topic, 0, topic.length);
  const first = tokens[0]?.lower ?? '';
  return (
    !determiners.has(first) &&
    (!/ing$/.test(first) || isCompound(tokens, headOf(tokens))) &&
    !/['’]s\b/.test(topic) &&
    !/^\p{Lu}/u.test(topic) &&
    countables.has(headOf(tokens))
  );
}

/** All its words but the smallest begin with a capital. */
export function isTitleCase(words: string): boolean {
  const tokens = tokenize(words, 0, words.length).filter(
    ({ text }) => text.length > 3 || /^\p{Lu}/u.test(text),
  );
  return (
    tokens.length > 1 && /^[\p{Lu}\d]/u.test(words) && tokens.every(({ text }) => /^[\p{Lu}\d]/u.test(text))
  );
}
