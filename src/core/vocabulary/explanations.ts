import { acronyms } from './acronyms';

/** A place that tells what a term means. */
export interface Explained {
  readonly term: string;
  /** UTF-16 offset at which the explanation begins. */
  readonly start: number;
  /** Whether term and meaning stand side by side; otherwise only the meaning was used, in full words. */
  readonly defines: boolean;
}

/** Expansions by their first word: reading a text then costs one look-up a word. */
const expansions = new Map<string, { readonly words: string; readonly term: string }[]>();
for (const { term, meanings } of acronyms.values()) {
  for (const { expansion } of meanings) {
    // Without its last "y", the beginning of "communities" is found as well as "community".
    const words = normalised(expansion).replace(/y$/, '');
    const first = words.slice(0, words.indexOf(' ') < 0 ? undefined : words.indexOf(' '));
    const others = expansions.get(first);
    if (others) others.push({ words, term });
    else expansions.set(first, [{ words, term }]);
  }
}

/** Where a text explains acronyms, known ones and those of its own. */
export function readExplanations(text: string): Explained[] {
  return [...fullNames(text), ...(/[A-Z]{2}|5E|UbD/.test(text) ? definitions(text) : [])];
}

function normalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/[-–/\s]+/g, ' ')
    .replace(/[,’']/g, '');
}

/** "students meet in a professional learning community" */
function* fullNames(text: string): Iterable<Explained> {
  let plain: string | undefined;
  for (const match of text.matchAll(/[A-Za-z0-9]+/g)) {
    const candidates = expansions.get(match[0].toLowerCase());
    if (!candidates) continue;
    plain = normalised(text.slice(match.index, match.index + 120));
    for (const { words, term } of candidates)
      if (plain.startsWith(words)) yield { term, start: match.index, defines: false };
  }
}

const bracketed = /([A-Za-z0-9]{2,8}?)s?["”’*]?\s*\(([^()]{6,160})\)/g;
const inBrackets = /\(\s*["“]?([A-Za-z0-9]{2,8}?)s?["”]?\s*\)/g;
const inWords =
  /\b([A-Z][A-Za-z0-9]{1,7}?)s?["”]?,?\s+(?:(?:which\s+)?(?:stands?|is short|are short)\s+for|means|is an? |or\s+["“]?(?=[a-z]))/g;
const labelled = /^\W*([A-Z0-9][A-Za-z0-9]{1,7}?)s?["”*]*\s*(?::|=|–|—|-|\|)\s*(\S.*)$/;

/** "PLC (professional learning community)", "a professional learning community (PLC)", "PLC stands for ..." */
function* definitions(text: string): Iterable<Explained> {
  for (const { 1: term = '', 2: inside = '', index } of text.matchAll(bracketed))
    if (isAcronym(term) && (spells(term, inside) || (inside.match(/[a-z]{2,}/g) ?? []).length >= 3))
      yield { term, start: index, defines: true };
  for (const { 1: term = '', index } of text.matchAll(inBrackets))
    if (isAcronym(term) && spells(term, lastWords(text.slice(0, index), term.length)))
      yield { term, start: index, defines: true };
  for (const { 1: term = '', index } of text.matchAll(inWords))
    if (isAcronym(term)) yield { term, start: index, defines: true };
  const { 1: term = '', 2: meaning = '' } = labelled.exec(text) ?? [];
  if (isAcronym(term) && spells(term, meaning)) yield { term, start: 0, defines: true };
}

const isAcronym = (term: string): boolean => acronyms.has(term) || /^[A-Z]{2,8}$/.test(term);

const lastWords = (text: string, letters: number): string =>
  text
    .split(/[\s/-]+/)
    .filter(Boolean)
    .slice(-2 * letters)
    .join(' ');

/** Whether the letters of a term are found, in order, at the beginnings of the words. */
function spells(term: string, words: string): boolean {
  const initials = (words.match(/[A-Za-z0-9]+/g) ?? []).map((word) => word.charAt(0).toLowerCase());
  let found = 0;
  const letters = term.toLowerCase();
  for (const initial of initials) if (initial === letters.charAt(found)) found++;
  return found === letters.length;
}
