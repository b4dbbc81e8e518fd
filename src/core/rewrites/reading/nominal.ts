import { familyOfNoun } from '../families/lookup';
import type { Family } from '../families/types';
import type { LowerWords } from './lesson-words';
import { sayTitle } from './names';
import { readQuestion } from './question';
import type { Slots } from './slots';
import { tokenize } from './tokens';
import { endOfNounPhrase } from './noun-phrase';
import { finiteVerb } from './finite-verb';
import { determiners, imperatives, learnerNouns, structuralWords } from './words';

/** A heading-like line that names a telling: "Mini-lesson: fractions (10 min)". */
export interface NounReading {
  readonly family: Family;
  readonly slots: Partial<Slots>;
}

export function readNoun(text: string, isKnownLower: LowerWords): NounReading | undefined {
  const tokens = tokenize(text, 0, Math.min(text.length, 120)).slice(0, 9);
  const first = tokens[0]?.lower ?? '';
  if (
    learnerNouns.has(first) ||
    learnerNouns.has(tokens[1]?.lower ?? '') ||
    (imperatives.has(first) && !familyOfNoun(first))
  )
    return undefined;
  for (const [at, token] of tokens.entries()) {
    const pair = `${token.lower} ${tokens[at + 1]?.lower ?? ''}`;
    const family = familyOfNoun(pair) ?? familyOfNoun(token.lower.replace(/\/.*$/, ''));
    if (!family) continue;
    const before = tokens[at - 1]?.lower ?? '';
    if (determiners.has(before) || /^(?:in|to|for|with|at|after|before|by|from)$/.test(before)) continue;
    const end = familyOfNoun(pair) ? (tokens[at + 1]?.end ?? token.end) : token.end;
    return {
      family,
      slots: slotsAfter(text, end, isKnownLower) ?? { topic: topicBefore(text, token.start, isKnownLower) },
    };
  }
  return undefined;
}

/** "Lecture: cells", "Demonstration of the pump", "PowerPoint presentation on: ...". */
function slotsAfter(text: string, end: number, isKnownLower: LowerWords): Partial<Slots> | undefined {
  const match = /^\s*(?:\([^)]*\)\s*)?(?:[:–—|-]|(?:of|on|about|to)\b)\s*/.exec(text.slice(end));
  if (!match) return undefined;
  const start = end + match[0].length;
  const from = /^\p{L}+\s+(?=(?:how|why|what)\s)/iu.exec(text.slice(start))?.[0].length ?? 0;
  const words = text.slice(start + from, endOfNounPhrase(text, start + from, text.length));
  if (/^(?:how|why|what)\s/i.test(words)) return readQuestion(words.charAt(0).toLowerCase() + words.slice(1));
  // "goggles, gloves, eyewash station": one of a list is not what it is about.
  if (isCutList(text, start + from + words.length)) return {};
  // "Judge Ramirez on the juvenile court" speaks about the court.
  const about = /^(?:\p{Lu}\S*\s){1,4}(?:on|about)\s+(?=\S)/u.exec(words)?.[0].length ?? 0;
  const topic = quoteNames(words.slice(about), isKnownLower);
  return topic === undefined ? undefined : { topic };
}

/** Whether a list goes on behind what was read: "x, y, z" without "and". */
export const isCutList = (text: string, end: number): boolean =>
  /^,\s+(?!\w+ing\b|such|including|especially|like|and|or|which|who|where|so|then|as|with|for|from|but)[^,.;:]{2,28},/i.test(
    text.slice(end),
  );

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
  if (
    tokens.every(
      ({ lower }) =>
        structuralWords.has(lower) ||
        /^(?:fundamental|basic|concepts?|ideas?|principles?)$/.test(lower) ||
        /^[\divx.]+$/.test(lower),
    )
  )
    return undefined;
  const first = tokens[0]?.lower ?? '';
  if (
    /\d/.test(clean) ||
    (tokens.length > 1 &&
      /^(?:intro|introduction|session|part|roadmap|overview|delivery|closing|opening|welcome|summary|wrap-up)$/.test(
        first,
      ))
  )
    return undefined;
  return sayTitle(clean, isKnownLower, 'bare noun');
}

/** The words of a cell as a topic; times, links and names of files are none. */
export function readCellTopic(text: string, isKnownLower: LowerWords): Partial<Slots> | undefined {
  const words = text
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/^[^:]{1,14}\d:\s*/, '')
    .trim();
  if (/\.\w{2,4}$|[|]|https?/.test(words) || words.length < 4) return undefined;
  if (/^(?:how|why|what|when|where|who)\b[^?:]{5,60}\?$/i.test(words))
    return readTitleQuestion(words, isKnownLower);
  for (const part of words.split(/:\s+/)) {
    const topic = /^(?:how|why)\b/i.test(part)
      ? readQuestion(part.toLowerCase()).topic
      : (quoteNames(part, isKnownLower) ?? quoteTitle(part));
    if (topic !== undefined) return { topic };
  }
  return undefined;
}

/** "What Is Feedback?" as a question, and as what it is about. */
function readTitleQuestion(words: string, isKnownLower: LowerWords): Partial<Slots> {
  const is = /^(what|who) (is|are) (.+)\?$/i.exec(words);
  const thing = is?.[3] === undefined ? undefined : sayTitle(is[3], isKnownLower, 'bare noun');
  if (is && thing !== undefined) {
    const [, who = '', verb = ''] = is;
    const asked = `${who.charAt(0).toUpperCase()}${who.slice(1).toLowerCase()} ${verb.toLowerCase()} ${thing}?`;
    return { question: asked, topic: `${who.toLowerCase()} ${thing} ${verb.toLowerCase()}` };
  }
  const small = words.replace(/(?<!^)\b\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
  return { question: small.charAt(0).toUpperCase() + small.slice(1) };
}

/** A title that does not read as a noun phrase can still be named. */
function quoteTitle(words: string): string | undefined {
  const tokens = tokenize(words, 0, words.length);
  const capitals = tokens.filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)).length;
  const isTitle =
    capitals >= 3 &&
    tokens.length <= 9 &&
    !/^(?:intro|introduction|session|summary|roadmap|welcome)$/.test(tokens[0]?.lower ?? '');
  return isTitle && !/['’"\d]/.test(words) ? `'${words}'` : undefined;
}

/** A short line that names a subject and nothing else: "Command line basics (10 min)", "How plants make food". */
export function readAgendaLine(text: string, isKnownLower: LowerWords): Partial<Slots> | undefined {
  const line = text.replace(/\s*\([^)]*\)/g, '').trim();
  if (/^(?:how|why|what|when|where)\s[^?.:;,]{6,70}\??$/i.test(line)) {
    const clause = line.replace(/\sand (?:how|why|what|when|where)\b.*$/, '');
    const asked = readQuestion(clause.charAt(0).toLowerCase() + clause.slice(1));
    return asked.question === undefined ? undefined : asked;
  }
  const topic = readBareTopic(text, isKnownLower);
  return topic === undefined ? undefined : { topic };
}

function readBareTopic(text: string, isKnownLower: LowerWords): string | undefined {
  const words = text
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/:?\s*$/, '')
    .replace(/\s+(?:review|recap|intro|introduction|overview)$/i, '')
    .trim();
  const tokens = tokenize(words, 0, words.length);
  const first = tokens[0]?.lower ?? '';
  if (
    learnerNouns.has(first) ||
    tokens.length > 6 ||
    /[.,;:?!]/.test(words) ||
    imperatives.has(first) ||
    finiteVerb(tokens) > 0
  )
    return undefined;
  return quoteNames(words, isKnownLower);
}
