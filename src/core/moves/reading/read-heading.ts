import { functionBit, learn, lookUp, wordsKnown, type Bits, type Entry } from '../lexicon/lexicon';
import roleLists from '../lexicon/section-roles.json';
import type { AnnotatedWords } from './annotate';
import { sign } from './signs';
import { cutWords, splitWords } from './words';

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
const labelEnd = functionBit('labelEnds');

interface RolePhrase {
  /** See `Entry.number`. */
  readonly words: readonly number[];
  readonly role: Bits;
}

/** By the number of the first word, longest first. */
const phrasesByWord = ((): readonly (readonly RolePhrase[] | undefined)[] => {
  const byWord = new Map<number, RolePhrase[]>();
  sectionRoles.forEach((role, index) => {
    for (const text of roleLists[role]) {
      const words = splitWords(text).text.map((word) => learn(word).number);
      const [first = 0] = words;
      byWord.set(first, [...(byWord.get(first) ?? []), { words, role: 1 << index }]);
    }
  });
  return Array.from({ length: wordsKnown() + 1 }, (_, word) =>
    byWord.get(word)?.sort((one, other) => other.words.length - one.words.length),
  );
})();
const noPhrases: readonly RolePhrase[] = [];

/** What a heading, a bold lead or a line that ends in a colon announces. */
export interface HeadingReading {
  readonly text: string;
  /** Every role its words name, as bits by `sectionRoles`. */
  readonly roles: Bits;
  /** The role of its longest, then first, naming words; -1 where they name none. */
  readonly main: number;
  /** One for each word, and how many words the lexicon knew. */
  readonly entries: readonly Entry[];
  readonly wordsKnown: number;
  /** What any of its words does as a function word. */
  readonly functions: Bits;
  readonly isQuestion: boolean;
}

export function readHeadingText(text: string): HeadingReading {
  const plain = parted(text);
  const { units, count, start, end, hash } = cutWords(plain);
  const entries: Entry[] = [];
  let functions = 0;
  let colon = -1;
  for (let at = 0; at < count; at++) {
    const entry = lookUp(units, start[at] ?? 0, end[at] ?? 0, hash[at] ?? 0);
    if (colon < 0 && entry.functions & labelEnd) colon = at;
    functions |= entry.functions;
    entries.push(entry);
  }
  const { roles, main } = readRoles(entries, 0, count);
  // "Homework — students will": what stands before the mark names the stage, what follows says more of it.
  const before = colon > 0 ? readRoles(entries, 0, colon).main : -1;
  return {
    text,
    roles,
    main: before >= 0 ? before : main,
    entries,
    wordsKnown: wordsKnown(),
    functions,
    isQuestion: text.trimEnd().endsWith('?'),
  };
}

/** The words of a heading, as they are learned from. */
export const wordsOfHeading = ({ text }: HeadingReading): readonly string[] => splitWords(parted(text)).text;

/** The role that the words of a passage from one index to another name; -1 where they name none. */
export function roleOfWords({ entries, plain, signs }: AnnotatedWords, from: number, to: number): number {
  if ((signs & sign.slash) === 0) return readRoles(entries, from, to).main;
  const { start, end } = cutWords(plain);
  return readHeadingText(plain.slice(start[from], end[to - 1])).main;
}

/** "Opening/warm-up" names two things. */
const parted = (text: string): string =>
  text.includes('/') ? text.replace(/(?<=\p{L})\/(?=\p{L})/gu, ' / ') : text;

function readRoles(entries: readonly Entry[], from: number, to: number): { roles: Bits; main: number } {
  let roles = 0;
  let main = -1;
  let longest = 0;
  for (let at = from; at < to; at++)
    for (const { words, role } of phrasesByWord[entries[at]?.number ?? 0] ?? noPhrases) {
      if (at + words.length > to || !stands(words, entries, at)) continue;
      if (role & quiet && to - from > longHeading && at - from > 2) continue;
      roles |= role;
      const weight = role === container ? 0.5 : words.length;
      if (weight > longest) {
        longest = weight;
        main = role === container ? -1 : 31 - Math.clz32(role);
      }
      break;
    }
  return { roles, main };
}

function stands(words: readonly number[], entries: readonly Entry[], at: number): boolean {
  for (let ahead = 0; ahead < words.length; ahead++)
    if (entries[at + ahead]?.number !== words[ahead]) return false;
  return true;
}
