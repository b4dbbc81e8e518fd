import { familyOfNoun } from '../families/lookup';
import type { Family } from '../families/types';
import type { LowerWords } from './lesson-words';
import { sayTitle } from './names';
import { tokenize } from './tokens';
import { structuralWords } from './words';

/** A heading-like line that names a telling: "Mini-lesson: fractions (10 min)". */
export interface NounReading {
  readonly family: Family;
  readonly topic: string | undefined;
}

export function readNoun(text: string, isKnownLower: LowerWords): NounReading | undefined {
  const tokens = tokenize(text, 0, Math.min(text.length, 120)).slice(0, 9);
  for (const [at, token] of tokens.entries()) {
    const pair = `${token.lower} ${tokens[at + 1]?.lower ?? ''}`;
    const family = familyOfNoun(pair) ?? familyOfNoun(token.lower);
    if (!family) continue;
    const end = familyOfNoun(pair) ? (tokens[at + 1]?.end ?? token.end) : token.end;
    return {
      family,
      topic: topicAfter(text, end, isKnownLower) ?? topicBefore(text, token.start, isKnownLower),
    };
  }
  return undefined;
}

/** "Lecture: cells", "Demonstration of the pump", "PowerPoint presentation on: ...". */
function topicAfter(text: string, end: number, isKnownLower: LowerWords): string | undefined {
  const match = /^\s*(?:\([^)]*\)\s*)?(?:[:–—|-]|of|on|about|to)\s*([^|()[\],.;:–—]{3,80})/.exec(
    text.slice(end),
  );
  return match ? quoteNames(match[1] ?? '', isKnownLower) : undefined;
}

/** "Google Docs demonstration". */
function topicBefore(text: string, start: number, isKnownLower: LowerWords): string | undefined {
  const before = text.slice(0, start).trim();
  return before.length > 2 &&
    !/[:|.,\d-]$/.test(before) &&
    !tokenize(before, 0, before.length).every(
      ({ lower }) => structuralWords.has(lower) || /^[\divx.]+$/.test(lower),
    )
    ? quoteNames(before.replace(/^.*[:|.]\s*/, ''), isKnownLower)
    : undefined;
}

/** Words as a topic, in the capitals that they have inside a sentence. */
export function quoteNames(words: string, isKnownLower: LowerWords): string | undefined {
  const clean = words
    .trim()
    .replace(/^(?:model|part|topic|unit|chapter|session|lesson|slide)\s*\d+\s*[:.)-]\s*/i, '')
    .replace(/\s+-\s.*$/, '')
    .replace(/\s+\d+\s*(?:min|mins|minutes)?$/, '')
    .trim();
  const tokens = tokenize(clean, 0, clean.length);
  if (tokens.every(({ lower }) => structuralWords.has(lower) || /^[\divx.]+$/.test(lower))) return undefined;
  return /\d/.test(clean) ? undefined : sayTitle(clean, isKnownLower);
}
