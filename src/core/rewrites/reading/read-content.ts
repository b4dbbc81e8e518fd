import type { Slots } from './slots';
import { finiteVerb } from './finite-verb';
import { readStatement } from './statement';
import { labelLength } from './read-passage';
import { sayTitle } from './names';
import { sentencesOf, skipSpace, tokenize } from './tokens';
import { isInstruction } from './extent';
import { imperatives, qualities, structuralWords } from './words';

/** A told explanation: what to ask before it, and where its own words begin. */
export interface ContentReading {
  readonly slots: Slots;
  /** Plain offset behind a label such as "Say:"; the prompt stands there. */
  readonly labelEnd: number;
  readonly family: 'explain-that' | 'define';
  /** Whether it is a whole statement, and no fragment of a list. */
  readonly isStatement: boolean;
  /** Whether it may be asked about by the topic of its section alone. */
  readonly headingFits: boolean;
}

const speaker =
  /^(?:\s*\[[ xX]\]\s+)?(?:(?:the )?(?:teacher|instructor|facilitator|leader|principal) (?:says|explains|tells (?:them|students|the class))[,:]\s*(?=["“])|(?:teacher|instructor|facilitator|trainer|presenter|leader|t|say|script|tell (?:them|students|participants)|say to [\w ]{1,20}|teacher to class|input|explain|explanation|talk|mini-?lesson|direct instruction|lecture|key (?:point|idea)s?|note|remember|important|definition|\d[\d:.– -]*(?:min)?)\b[^:|]{0,24}[:|]\s*)/i;

/** What to do in life, and no step of a task: "Be wary of ...", "Never share ...". */
const advice =
  /^\s*[*_"“]*(?:be|avoid|never|always|do not|don['’]t|remember|keep|check|make sure|choose|think|watch out|beware|try)\b/i;

/** Advice to the one who teaches, or a line of an answer key, is nothing to listen for. */
export const isForTeacher = (text: string): boolean =>
  isAboutTeaching.test(text) || (namesLearners.test(text) && speaksToTeacher.test(text)) || isKey.test(text);

const isAboutTeaching =
  /\b(?:when|by|before|after|while) (?:asking|having|giving|letting|teaching|helping) (?:your |the )?(?:students|learners|participants|pupils)\b/i;
const namesLearners =
  /\b(?:your|the|if|have|help|let|encourage|remind|ask) (?:students|learners|participants|pupils|class|group)\b/i;
const speaksToTeacher =
  /\byou(?:r|'re|'ll)?\b|^(?:have|let|help|encourage|allow|ask|remind|give|if|when|as)\b/i;
const isKey =
  /^(?:true|false|answers?|yes|no|correct|incorrect|solution|source|photo|image|figure|table|credit|standard|materials?|time)\b[^:|]{0,20}[:|–—]/i;

/** "Three ways to begin are:" tells nothing by itself; "This activity helps you to ..." speaks of the plan. */
const announces =
  /^[^.!?:]+:$|^(?:this|these|the following|today['’]s) (?:activity|activities|exercises?|lessons?|sections?|template|worksheet|handout|project|tutorial|guide|page|table|list)\b/i;

export function readContent(
  text: string,
  lead: string | undefined,
  isKnownLower: (word: string) => boolean,
): ContentReading {
  const label = Math.max(labelLength(text), leadLength(text, lead));
  const spoken = speaker.exec(text)?.[0].length ?? 0;
  const isScript = /["“]/.test(text.charAt(skipSpace(text, label)));
  const term =
    label > 0 && spoken === 0 && !isScript ? termOf(text.slice(0, label), isKnownLower) : undefined;
  const labelEnd = spoken > 0 ? spoken : term ? 0 : label;
  const from = /["“]/.test(text.charAt(skipSpace(text, labelEnd))) ? skipSpace(text, labelEnd) + 1 : labelEnd;
  const [first] = sentencesOf(text.replace(/["“”]/g, ' '), from);
  const length = first === undefined ? 0 : tokenize(text, first.start, first.end).length;
  const isQuestion = first !== undefined && /\?["”'’)]*$/.test(text.slice(first.start, first.end));
  const isStatement =
    length >= 3 &&
    !isQuestion &&
    !/^\s*\(/.test(text) &&
    !announces.test(text.slice(from).trim()) &&
    !isQuality(/^\W*(\p{L}+)\W*$/u.exec(text.slice(0, label))?.[1]?.toLowerCase() ?? '');
  if (term)
    return {
      slots: { question: undefined, topic: term, fromHeading: false },
      labelEnd,
      family: 'explain-that',
      isStatement,
      headingFits: true,
    };
  const isAdvice = first !== undefined && isInstruction(text, first);
  const statement =
    first && isStatement && !isAdvice
      ? readStatement(text.replace(/["“”]/g, ' '), first.start, first.end, isKnownLower)
      : undefined;
  const isNamed = /^(?:the )?\p{Lu}/u.test(statement?.topic ?? '');
  const isDefinition =
    !isNamed &&
    statement?.question !== undefined &&
    / (?:is|are|means?)\?$|^What would you call/.test(statement.question);
  return {
    slots: { question: statement?.question, topic: statement?.topic, fromHeading: false },
    labelEnd,
    family: isDefinition ? 'define' : 'explain-that',
    isStatement: isStatement && (isAdvice ? advice.test(text.slice(labelEnd)) : statement?.isClause === true),
    headingFits: length >= 7,
  };
}

/** A bold term before its explanation, with or without a colon. */
function leadLength(text: string, lead: string | undefined): number {
  const isLead = lead !== undefined && text.startsWith(lead) && lead.split(/\s+/).length <= 6;
  return isLead && /^\s*(?:[:–—-]\s+\S|\p{Lu})/u.test(text.slice(lead.length)) ? lead.length : 0;
}

/** "Simple", "Measurable": a quality says too little of what has it. */
const isQuality = (word: string): boolean =>
  qualities.has(word) ||
  (/(?:able|ible|ful|less|ous)$/.test(word) &&
    !/^(?:variable|vegetable|syllable|bible|timetable|table|cable)$/.test(word));

/** "Friction: a force that ..." explains the term before the colon. */
function termOf(label: string, isKnownLower: (word: string) => boolean): string | undefined {
  const words = label
    .replace(/^\s*\[[ xX]\]\s+/, '')
    .replace(/\s*[:|–—-]\s*$/, '')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .trim();
  const tokens = tokenize(words, 0, words.length);
  if (
    tokens.length === 0 ||
    finiteVerb(tokens) > 0 ||
    (tokens.length > 1 && imperatives.has(tokens[0]?.lower ?? '')) ||
    tokens.length > 5 ||
    (tokens.length === 1 && isQuality(tokens[0]?.lower ?? '')) ||
    /[:|\d]/.test(words) ||
    tokens.every(({ lower }) => structuralWords.has(lower))
  )
    return undefined;
  return sayTitle(words, isKnownLower, 'bare noun');
}
