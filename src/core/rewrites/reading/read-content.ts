import type { Slots } from './slots';
import { readStatement } from './statement';
import { labelLength } from './read-passage';
import { sayTitle } from './names';
import { sentencesOf, skipSpace, tokenize } from './tokens';
import { structuralWords } from './words';

/** A told explanation: what to ask before it, and where its own words begin. */
export interface ContentReading {
  readonly slots: Slots;
  /** Plain offset behind a label such as "Say:"; the prompt stands there. */
  readonly labelEnd: number;
  readonly family: 'explain-that' | 'define';
  /** Whether it is a whole statement, and no fragment of a list. */
  readonly isStatement: boolean;
}

const speaker =
  /^(?:\s*\[[ xX]\]\s+)?(?:teacher|instructor|facilitator|trainer|presenter|leader|t|say|script|tell (?:them|students|participants)|say to [\w ]{1,20}|teacher to class|input|explain|explanation|talk|mini-?lesson|direct instruction|lecture|key (?:point|idea)s?|note|remember|important|definition|\d[\d:.– -]*(?:min)?)\b[^:|]{0,24}[:|]\s*/i;

export function readContent(text: string, isKnownLower: (word: string) => boolean): ContentReading {
  const label = labelLength(text);
  const spoken = speaker.exec(text)?.[0].length ?? 0;
  const term = label > 0 && spoken === 0 ? termOf(text.slice(0, label), isKnownLower) : undefined;
  const labelEnd = spoken > 0 ? spoken : term ? 0 : label;
  const from = /["“]/.test(text.charAt(skipSpace(text, labelEnd))) ? skipSpace(text, labelEnd) + 1 : labelEnd;
  const [first] = sentencesOf(text.replace(/["“”]/g, ' '), from);
  const isStatement = first !== undefined && tokenize(text, first.start, first.end).length >= 5;
  if (term)
    return {
      slots: { question: undefined, topic: term, fromHeading: false },
      labelEnd,
      family: 'explain-that',
      isStatement,
    };
  const statement =
    first && isStatement
      ? readStatement(text.replace(/["“”]/g, ' '), first.start, first.end, isKnownLower)
      : undefined;
  const isDefinition =
    statement?.question !== undefined &&
    / (?:is|are|means?)\?$|^What would you call/.test(statement.question);
  return {
    slots: { question: statement?.question, topic: statement?.topic, fromHeading: false },
    labelEnd,
    family: isDefinition ? 'define' : 'explain-that',
    isStatement,
  };
}

/** "Friction: a force that ..." explains the term before the colon. */
function termOf(label: string, isKnownLower: (word: string) => boolean): string | undefined {
  const words = label
    .replace(/^\s*\[[ xX]\]\s+/, '')
    .replace(/[:|]\s*$/, '')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .trim();
  const tokens = tokenize(words, 0, words.length);
  if (
    tokens.length === 0 ||
    tokens.length > 5 ||
    /[:|\d]/.test(words) ||
    tokens.every(({ lower }) => structuralWords.has(lower))
  )
    return undefined;
  return sayTitle(words, isKnownLower);
}
