import type { Slots } from './slots';
import { readStatement } from './statement';
import { readContentLabel } from './content-label';
import { readTerm } from './term';
import { blankBrackets, sentencesOf, skipSpace, tokenize } from './tokens';
import { isInstruction } from './extent';

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

/** "Three ways to begin are:", "the differences are shown below -": tells nothing by itself. */
const announces =
  /^[^.!?]+(?::|\s[–—-]|\.{3}|…)$|^!!!|\b(?:below|above|as follows|the following|like (?:the following|this|so)|shown here|see (?:the )?(?:figure|image|diagram|table|example|slide|page|here)\b)/i;

/** "This activity helps you to ..." speaks of the plan. */
const speaksOfPlan =
  /^(?:this|these|the following|today['’]s|that|those) (?:\w+ )?(?:activity|activities|exercises?|lessons?|sections?|template|worksheet|handout|project|tutorial|guide|page|table|list|code|program|line|lines|command|function|block|script|slide|video|step|example|process|component|would|will|is where|is when|unit|module|game|session|workshop|chart|diagram|image|picture|map|graph)\b/i;

export function readContent(
  text: string,
  lead: string | undefined,
  isKnownLower: (word: string) => boolean,
): ContentReading {
  const label = readContentLabel(text, lead);
  const term = label.mayBeTerm ? readTerm(text, label.end, isKnownLower) : undefined;
  if (term)
    return {
      slots: { question: term.question, topic: term.topic, fromHeading: false },
      labelEnd: 0,
      family: term.isDefinition ? 'define' : 'explain-that',
      isStatement: true,
      headingFits: false,
    };
  const word = askWord(text.slice(label.end));
  if (word !== undefined)
    return {
      slots: { question: word, topic: undefined, fromHeading: false },
      labelEnd: label.end,
      family: 'explain-that',
      isStatement: !label.isLost,
      headingFits: false,
    };
  const from = skipQuote(text, label.end);
  const words = blankBrackets(text.replace(/["“”]/g, ' '));
  const [first] = sentencesOf(words, from);
  const sentence = first === undefined ? '' : words.slice(first.start, first.end);
  const length = first === undefined ? 0 : tokenize(words, first.start, first.end).length;
  const isStatement =
    first !== undefined &&
    length >= 3 &&
    !label.isLost &&
    !/\?["”'’)]*\s*$/.test(sentence) &&
    !/^\s*\(/.test(text) &&
    !announces.test(sentence.trim()) &&
    !speaksOfPlan.test(sentence.trim());
  const isAdvice =
    first !== undefined &&
    (isInstruction(words, first) || /^(?:never|always|please|do not|don['’]t)\b/i.test(sentence));
  const statement =
    isStatement && !isAdvice && !namesWord.test(text.slice(label.end))
      ? readStatement(words, first.start, first.end, isKnownLower)
      : undefined;
  return {
    slots: { question: statement?.question, topic: statement?.topic, fromHeading: false },
    labelEnd: label.end,
    family: isKind(statement?.question, sentence) ? 'define' : 'explain-that',
    isStatement:
      isStatement && (isAdvice ? advice.test(text.slice(label.end)) : statement?.isClause === true),
    headingFits: length >= 7,
  };
}

/** '"Break a leg" means good luck', 'We use "going to" for plans': a word in quotation marks is asked about itself. */
function askWord(text: string): string | undefined {
  const [, meant] =
    /^\s*["“]([^"“”']{1,40})["”] (?:means?|stands for|is short for|describes)\s/.exec(text) ?? [];
  if (meant !== undefined) return `What do you think '${meant.replace(/[.,;]$/, '')}' means?`;
  const [, who = '', used] =
    /^\s*(We|People|Speakers|Writers) use ["“]([^"“”']{1,40})["”] (?:for|to|when|with|before|after|in)\s/.exec(
      text,
    ) ?? [];
  return used === undefined ? undefined : `When do you think ${who.toLowerCase()} use '${used}'?`;
}

/** '"Dear Ms. Lopez" is followed by ...': it speaks of words, and without their quotation marks it would not. */
const namesWord = /(?:^|,\s)["“][^"“”]{1,40}["”] (?:is|are|was|comes|goes|has|sounds|rhymes|takes)\s/;

const skipQuote = (text: string, from: number): number => {
  const at = skipSpace(text, from);
  return /["“]/.test(text.charAt(at)) ? at + 1 : from;
};

/** A kind of thing has examples: "a habitat is a ...", "friction is a ..."; the crust and Git have none. */
const isKind = (question: string | undefined, sentence: string): boolean =>
  /^What do you think (?!the |your |our |\p{Lu}|['‘])(?:an? )?\p{L}[\p{L}-]*(?: (?!of |to |in |with )\p{L}[\p{L}-]*){0,2} (?:is|are)\?$/u.test(
    question ?? '',
  ) && /\b(?:is|are)\s+(?:an?\s|\p{Ll}+s\s)/u.test(sentence);
