import type { Passage } from '../../lesson/types';
import type { Meaning } from '../../vocabulary/acronyms';
import type { AcronymUse, PlainWordUse } from '../../vocabulary/read-terms';
import type { Fix } from '../types';
import { fillIn } from './fill-in';
import { replacement } from './remark';

/** Titles of the fixes, with `{text}` for what will stand there. */
export interface FixTitles {
  readonly spellOut: string;
  readonly meaning: string;
  readonly explain: string;
  readonly swap: string;
}

/** Spelling an acronym out, or saying what it is; where it is ambiguous, one fix for each meaning. */
export function acronymFixes(passage: Passage, use: AcronymUse, titles: FixTitles): Fix[] {
  const { text } = passage.content.plain;
  const written = text.slice(use.start, use.end);
  const { meanings } = use.acronym;
  const spelled = meanings.flatMap((meaning): Fix[] => {
    const expansion = expansionFor(meaning, use, text);
    if (expansion === undefined) return [];
    const title = meanings.length > 1 ? titles.meaning : titles.spellOut;
    const edit = withArticle(passage, use, `${expansion} (${written})`);
    if (!edit) return [];
    return [{ title: fillIn(title, { text: `${expansion} (${written})`, expansion }), edits: [edit] }];
  });
  const [only] = meanings;
  if (!only || meanings.length > 1 || use.form === 'possessive') return spelled;
  const explained = `${written} (${only.gloss})`;
  const edit = replacement(passage, use, explained);
  return edit ? [...spelled, { title: fillIn(titles.explain, { text: explained }), edits: [edit] }] : spelled;
}

/** Plain words in the place of a word of the trade, or in brackets behind it. */
export function plainWordFixes(passage: Passage, use: PlainWordUse, titles: FixTitles): Fix[] {
  const { text } = passage.content.plain;
  const written = text.slice(use.start, use.end);
  const plain = /^[A-Z]/.test(written) ? capital(use.word.plain) : use.word.plain;
  const swap = withArticle(passage, use, plain);
  const explain = replacement(passage, use, `${written} (${use.word.plain})`);
  return [
    ...(swap ? [{ title: fillIn(titles.swap, { text: plain }), edits: [swap] }] : []),
    ...(explain ? [{ title: fillIn(titles.explain, { text: explain.text }), edits: [explain] }] : []),
  ];
}

function expansionFor(meaning: Meaning, use: AcronymUse, text: string): string | undefined {
  const words =
    use.form === 'singular' ? meaning.expansion : use.form === 'plural' ? meaning.plural : undefined;
  return words !== undefined && beginsSentence(text, use.start) ? capital(words) : words;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const beginsSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?]["”’)]?\s+)\W*$/.test(text.slice(0, start));

/** "an SLP" becomes "a speech-language pathologist (SLP)". */
function withArticle(passage: Passage, { start, end }: { start: number; end: number }, words: string) {
  const { text } = passage.content.plain;
  const [, article = '', space = ''] = /(?:^|[\s(“"])(an?)(\s+)$/i.exec(text.slice(0, start)) ?? [];
  const fitting = /^(?:[aeio]|un(?!i))/i.test(words) ? 'an' : 'a';
  if (article === '' || article.toLowerCase() === fitting) return replacement(passage, { start, end }, words);
  const from = start - space.length - article.length;
  const cased = /^A/.test(article) ? capital(fitting) : fitting;
  return replacement(passage, { start: from, end }, `${cased}${space}${words}`);
}
