import type { HeadingContent } from '../../lesson/types';
import roleLists from '../lexicon/section-roles.json';
import { splitWords } from './words';

export type SectionRole = keyof typeof roleLists;
export const sectionRoles = Object.keys(roleLists) as readonly SectionRole[];
export const sectionRoleBit = (role: SectionRole): number => 1 << sectionRoles.indexOf(role);

/** "Part 2", "Day 1": what it holds decides, so it names no role of its own. */
const container = sectionRoleBit('container');

/** Roles under which nothing is taught; a long heading that only mentions such a word far inside names something else. */
const quiet = (
  ['objectives', 'materials', 'preparation', 'facts', 'reference', 'assessment'] as const
).reduce((bits, role) => bits | sectionRoleBit(role), 0);
const longHeading = 7;

interface RolePhrase {
  readonly words: readonly string[];
  readonly role: number;
}

const phrasesByFirstWord = new Map<string, RolePhrase[]>();
sectionRoles.forEach((role, index) => {
  for (const text of roleLists[role]) {
    const { text: words } = splitWords(text);
    const [first = ''] = words;
    const phrases = phrasesByFirstWord.get(first) ?? [];
    phrases.push({ words, role: 1 << index });
    phrases.sort((one, other) => other.words.length - one.words.length);
    phrasesByFirstWord.set(first, phrases);
  }
});

/** What a heading, a bold lead or a line that ends in a colon announces. */
export interface HeadingReading {
  /** Every role its words name, as bits by `sectionRoles`. */
  readonly roles: number;
  /** The role of its longest, then first, naming words; -1 where they name none. */
  readonly main: number;
  readonly words: readonly string[];
  readonly isQuestion: boolean;
}

export function readHeadingText(text: string): HeadingReading {
  const { text: words } = splitWords(text.replace(/(?<=\p{L})\/(?=\p{L})/gu, ' / '));
  const read = readRoles(words);
  const colon = words.findIndex((word) => word === ':' || word === '—' || word === '–');
  // "Homework — students will": what stands before the mark names the stage, what follows says more of it.
  const before = colon > 0 ? readRoles(words.slice(0, colon)).main : -1;
  return { ...read, main: before >= 0 ? before : read.main, words, isQuestion: /\?\s*$/.test(text) };
}

function readRoles(words: readonly string[]): { roles: number; main: number } {
  let roles = 0;
  let main = -1;
  let longest = 0;
  for (let at = 0; at < words.length; at++) {
    for (const phrase of phrasesByFirstWord.get(words[at] ?? '') ?? []) {
      if (!phrase.words.every((word, ahead) => words[at + ahead] === word)) continue;
      if (phrase.role & quiet && words.length > longHeading && at > 2) continue;
      roles |= phrase.role;
      const weight = phrase.role === container ? 0.5 : phrase.words.length;
      if (weight > longest) {
        longest = weight;
        main = phrase.role === container ? -1 : 31 - Math.clz32(phrase.role);
      }
      break;
    }
  }
  return { roles, main };
}

const readings = new WeakMap<HeadingContent, HeadingReading>();

export function readHeading(content: HeadingContent): HeadingReading {
  let reading = readings.get(content);
  if (!reading) {
    reading = readHeadingText(content.plain.text);
    readings.set(content, reading);
  }
  return reading;
}
