import { finiteVerb } from './finite-verb';
import { labelLength } from './read-passage';
import { readNoun } from './nominal';
import { blankBrackets, skipSpace, tokenize } from './tokens';
import { structuralWords } from './words';

/** What stands before the words of a told explanation. */
export interface ContentLabel {
  /** Plain offset where its own words begin. */
  readonly end: number;
  /** Whether it may name what is explained behind it. */
  readonly mayBeTerm: boolean;
  /** Whether it names something that cannot be asked about, and a prompt behind it would stand lost. */
  readonly isLost: boolean;
}

const none: ContentLabel = { end: 0, mayBeTerm: false, isLost: false };

/** Who speaks, and labels of what is said: the prompt stands behind them. */
const speaker =
  /^(?:\s*\[[ xX]\]\s+)?(?:(?:the )?(?:teacher|instructor|facilitator|leader|principal) (?:says|explains|tells (?:them|students|the class))[,:]\s*(?=["“])|(?:teacher|instructor|facilitator|trainer|presenter|leader|t|say|script|tell (?:them|students|participants)|say to [\w ]{1,20}|teacher to class|input|explain|explanation|talk|mini-?lesson|mini-?lecture|direct instruction|lecture|key (?:point|idea)s?|note|remember|important|definition|\d[\d:.– -]*(?:min)?)\b[^:|]{0,24}[:|]\s*)/i;

/** "Nucleus — holds the DNA": a dash behind the first words. */
const dashed = /^[^.:?!"“”|,–—]{2,40}\s[–—]\s+(?=\S)|^[^.:?!"“”|,–—-]{2,30}\s-\s+(?=\S)/;

export function readContentLabel(text: string, lead: string | undefined): ContentLabel {
  const spoken = speaker.exec(text)?.[0].length ?? 0;
  if (spoken > 0) return { end: spoken, mayBeTerm: false, isLost: false };
  const dash = dashed.exec(blankBrackets(text))?.[0].length ?? 0;
  const end = Math.max(labelLength(text), leadLength(text, lead), dash);
  if (end === 0) return none;
  const words = labelWords(text.slice(0, end));
  const tokens = tokenize(words, 0, words.length);
  // "There is one thing to know: ..." is a sentence with a colon in it.
  if (finiteVerb(tokens) > 0 && lead === undefined) return none;
  const isScript = /["“]/.test(text.charAt(skipSpace(text, end)));
  const isStructural =
    tokens.every(({ lower }) => structuralWords.has(lower) || /^\d/.test(lower)) ||
    (tokens.length <= 3 && readNoun(words, () => false) !== undefined) ||
    /\d\s*min|\d:\d\d/i.test(text.slice(0, end));
  return {
    end,
    mayBeTerm: !isStructural && !isScript,
    isLost: !isStructural && !isScript,
  };
}

/** A label without its box, its brackets and its sign. */
export const labelWords = (label: string): string =>
  label
    .replace(/^\s*\[[ xX]\]\s+/, '')
    .replace(/\s*[:|–—-]\s*$/, '')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .trim();

/** A bold term before its explanation, with or without a sign behind it. */
function leadLength(text: string, lead: string | undefined): number {
  if (lead === undefined || !text.startsWith(lead) || lead.split(/\s+/).length > 6) return 0;
  const rest = text.slice(lead.length);
  const sign = /^\s*(?:[:–—]|-\s)\s*(?=\S)/.exec(rest)?.[0].length;
  if (sign !== undefined) return lead.length + sign;
  return /^\s*\p{Lu}/u.test(rest) ? lead.length : 0;
}
