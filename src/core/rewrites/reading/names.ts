import type { LowerWords } from './lesson-words';
import { sayTopic } from './topic';
import { tokenize } from './tokens';

/**
 * Words in Title Case as they stand inside a sentence: "Nested Loops" is *nested loops* where the plan writes
 * them so itself, "Socratic Seminars" is *Socratic seminars*; what stays a title is quoted.
 */
export function sayTitle(words: string, isKnownLower: LowerWords): string | undefined {
  const tokens = tokenize(words, 0, words.length);
  let said = words;
  let capitals = 0;
  for (const token of [...tokens].reverse()) {
    if (!/^\p{Lu}[\p{Ll}'’-]/u.test(token.text)) continue;
    if (/\p{Lu}/u.test(token.text.slice(1)) || !isKnownLower(token.lower)) capitals++;
    else said = said.slice(0, token.start) + token.lower + said.slice(token.end);
  }
  const isMixed = capitals > 1 || (capitals === 1 && tokens.length > 3);
  const topic = sayTopic(isMixed ? words : said, isMixed ? () => false : isKnownLower);
  if (topic === undefined || !isMixed) return topic;
  return /['’]/.test(words) ? undefined : `'${words}'`;
}
