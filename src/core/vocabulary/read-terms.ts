import { acronyms, type Acronym } from './acronyms';
import { plainWords, type PlainWord } from './plain-words';

/** Where a text uses terms. Offsets are UTF-16, into the text that was read. */
export interface TermsReading {
  readonly acronyms: readonly AcronymUse[];
  readonly plainWords: readonly PlainWordUse[];
}

export interface AcronymUse {
  readonly acronym: Acronym;
  readonly start: number;
  readonly end: number;
  /** "IEPs" is plural, "IEP's" possessive. */
  readonly form: 'singular' | 'plural' | 'possessive';
}

export interface PlainWordUse {
  readonly word: PlainWord;
  readonly start: number;
  readonly end: number;
}

const none: readonly never[] = [];
const nothing: TermsReading = { acronyms: none, plainWords: none };

const escaped = (term: string): string => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const unusual = [...acronyms.keys()].filter((term) => !/^[A-Z]{2,8}$/.test(term)).map(escaped);
const candidate = new RegExp(`(?:[A-Z]{2,8}|${unusual.join('|')})(['’]s|s['’]|s|['’])?(?![A-Za-z0-9_])`, 'g');

const anyOf = (words: Iterable<PlainWord>): RegExp =>
  new RegExp(
    `\\b(?:${[...words]
      .map(({ form }) => form)
      .sort((one, other) => other.length - one.length)
      .map((form) => escaped(form).replaceAll(' ', '\\s+'))
      .join('|')})\\b`,
    'gi',
  );
const jargon = {
  all: anyOf(plainWords.values()),
  opaque: anyOf([...plainWords.values()].filter(({ opaque }) => opaque)),
} as const;

/**
 * Reads the terms of one passage or heading; the same text always reads the same.
 * @param words which words of the trade are read
 */
export function readTerms(text: string, words: keyof typeof jargon = 'all'): TermsReading {
  const uses = readAcronyms(text);
  const found = readPlainWords(text, jargon[words]);
  return uses.length + found.length === 0 ? nothing : { acronyms: uses, plainWords: found };
}

function readAcronyms(text: string): readonly AcronymUse[] {
  // Most texts hold none, and `matchAll` copies its pattern each time.
  if (text.search(candidate) < 0) return none;
  const uses: AcronymUse[] = [];
  for (const match of text.matchAll(candidate)) {
    const ending = match[1] ?? '';
    const term = match[0].slice(0, match[0].length - ending.length);
    const acronym = acronyms.get(term);
    const start = match.index;
    const end = start + match[0].length;
    if (!acronym || !standsAlone(text, start, end)) continue;
    if (acronym.near && !acronym.near.test(text.slice(0, start) + ' ' + text.slice(end))) continue;
    uses.push({ acronym, start, end, form: formOf(ending) });
  }
  return uses.length > 0 && isShouted(text) ? [] : uses;
}

const formOf = (ending: string): AcronymUse['form'] =>
  ending === '' ? 'singular' : ending === 's' ? 'plural' : 'possessive';

/** Not a part of a standards code, an address, a file name, a longer name, or a shouted line. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 60);
  if (/[\w.\-#@&_+$:’']$/.test(before) && !/\b[A-Za-z]+:$|(?:^|\s)['’]$/.test(before)) return false;
  if (/\/$/.test(before) && !/(?:^|[\s(])[A-Z]{2,8}s?\/$/.test(before)) return false;
  if (/^(?:[@_&+]|\/(?![A-Z]{2,8}\b)|[.\-:](?=[A-Z0-9]))/.test(after)) return false;
  if (/^[\s:]*§?(?:[A-Z]{0,5}\d|[A-Z]{1,5}[-.][A-Z0-9])/.test(after)) return false;
  if (isAddress(/\S*$/.exec(before)?.[0] + text.slice(start, end) + (/^\S*/.exec(after)?.[0] ?? '')))
    return false;
  return (
    !isShouted(/[A-Za-z]{3,}\W+$/.exec(before)?.[0] ?? '') &&
    !isShouted(/^\W+[A-Za-z]{3,}/.exec(after)?.[0] ?? '')
  );
}

const isAddress = (word: string): boolean =>
  /:\/\/|^www\.|@|\.(?:com|org|net|edu|gov|io)\b|\.(?:pdf|docx?|pptx?|xlsx?|md|html?|png|jpe?g|csv|zip|mp4)\b/i.test(
    word,
  );

/** Several capital words in a row, none of them an acronym: "DO NOT SEND". */
function isShouted(text: string): boolean {
  const words = text.match(/[A-Za-z]{3,}/g) ?? [];
  const shouted = words.filter((word) => word === word.toUpperCase() && !acronyms.has(word));
  return shouted.length > 0 && shouted.length * 2 >= words.length;
}

function readPlainWords(text: string, words: RegExp): readonly PlainWordUse[] {
  if (text.search(words) < 0) return none;
  return [...text.matchAll(words)].flatMap((match) => {
    const word = plainWords.get(match[0].toLowerCase().replace(/\s+/g, ' '));
    if (!word) return [];
    return [{ word, start: match.index, end: match.index + match[0].length }];
  });
}
