import { actionForms, actionVerbs, objectForms, objectVerbs } from './askable-verbs';
import { lowerFirst } from './capitals';
import { labelWords } from './content-label';
import { finiteVerb } from './finite-verb';
import type { LowerWords } from './lesson-words';
import { isBareCountable, quote, sayTitle } from './names';
import { commonNouns, uniques } from './nouns';
import { isVague } from './subject';
import { blankBrackets, sentencesOf, tokenize } from './tokens';
import { determiners, imperatives, qualities, statementVerbs, structuralWords } from './words';

/** A term with its explanation behind it: "Friction: a force that ...". */
export interface TermReading {
  readonly topic: string;
  readonly question: string | undefined;
  /** Whether what stands behind it says what the word means. */
  readonly isDefinition: boolean;
}

/** @param labelEnd plain offset behind the term and its sign */
export function readTerm(text: string, labelEnd: number, isKnownLower: LowerWords): TermReading | undefined {
  const term = labelWords(text.slice(0, labelEnd));
  const topic = sayTerm(term, isKnownLower);
  const [first] = sentencesOf(blankBrackets(text), labelEnd);
  if (topic === undefined || !first) return undefined;
  const tokens = tokenize(blankBrackets(text), first.start, first.end);
  if (tokens.length < 2) return undefined;
  const isName = /^\p{Lu}/u.test(topic);
  const does = isName ? undefined : askDoing(topic, tokens[0]?.lower ?? '', tokens[1]?.lower ?? '');
  if (does !== undefined) return { topic, question: does, isDefinition: false };
  const behind = text.slice(first.start, first.end);
  // "Ideate: come up with many ideas" says what to do, and is nothing that has examples.
  if (!isName && opensOrder.test(behind))
    return {
      topic,
      question: `What do you take ${asWord(term, isKnownLower)} to mean?`,
      isDefinition: false,
    };
  const opensWithVerb = statementVerbs.has(tokens[0]?.lower ?? '');
  // A label of several words may be a sentence with a verb that we do not know.
  const isLong = tokenize(term, 0, term.length).length > 2;
  const isDefinition = !isName && (opensWithVerb || defines(behind, isLong || finiteVerb(tokens) > 0));
  if (!isDefinition) return { topic, question: undefined, isDefinition };
  const question = `What do you take ${asWord(term, isKnownLower)} to mean?`;
  return {
    topic: /^the /i.test(term)
      ? topic
      : topic.replace(/^the (?=\p{Ll})/u, (_, at: number) => oneOf(topic.slice(at + 4))),
    question,
    isDefinition,
  };
}

const opensOrder =
  /^["“]?(?:talk|say|come|build|try|make|find|ask|use|look|write|draw|read|think|choose|test|plan|share|check|listen|put|take|give|get|set|start|stop|go|tell|show|work|help|learn|create|do|keep|move|turn|hold)\s/i;

/** "a force that ...", "when two things ...": it says what the word means. People and places are named, not defined. */
const defines = (words: string, isClause: boolean): boolean =>
  (/^["“]?(?:an?|the|any|something|anything|when|what|how|to|having|being)\s/i.test(words) || !isClause) &&
  !/^["“]?(?:an?|the)?\s?[^,.;]*\b(?:who|scientist|physicist|chemist|priest|author|poet|king|queen|president|artist|inventor|composer|painter|philosopher|saint|activist|leader|city|country|river|capital|company|born)\b/i.test(
    words,
  ) &&
  !/[!?]$|^["“]?(?:an?|the)\s\S+\s(?:is|are|was|were|can|has|have)\s/i.test(words) &&
  !/^(?:like|such as|e\.g|for example|see|used by|loved|born|founded)\b/i.test(words);

/** "a function", "an index", "a unit". */
const oneOf = (noun: string): string =>
  /^(?:[aeio]|un(?!i)|u[^nst])/i.test(noun) && !/^(?:one|once|eu)/i.test(noun) ? 'an ' : 'a ';

/** The word itself, in quotation marks. */
function asWord(term: string, isKnownLower: LowerWords): string {
  const lowered = lowerFirst(term, isKnownLower);
  return quote(lowered) ?? lowered;
}

/** "Nucleus: holds the DNA" asks what it does. */
function askDoing(topic: string, verb: string, next: string): string | undefined {
  const isKnown = actionForms.has(verb) || objectForms.has(verb);
  if (!isKnown || next === '' || /^(?:of|or|in|on|by|for|from)$/.test(next)) return undefined;
  const isThird = actionVerbs.has(verb) || objectVerbs.has(verb);
  if (!isThird && (!/[^su']s$|ia$/.test(topic) || /['‘]/.test(topic))) return undefined;
  // "Simile: compares ..." may want an article that nobody can see.
  if (isThird && !topic.startsWith('the ') && !commonNouns.has(topic)) return undefined;
  return `What do you think ${topic} ${isThird ? 'does' : 'do'}?`;
}

/** "Simple", "Measurable": a quality says too little of what has it. */
const isQuality = (word: string): boolean =>
  qualities.has(word) ||
  (/(?:able|ible|ful|less|ous|mental|tional|ical|istic)$/.test(word) &&
    !/^(?:variable|vegetable|syllable|bible|timetable|table|cable)$/.test(word));

function sayTerm(words: string, isKnownLower: LowerWords): string | undefined {
  const tokens = tokenize(words, 0, words.length);
  if (
    tokens.length === 0 ||
    finiteVerb(tokens) > 0 ||
    (tokens.length > 1 && imperatives.has(tokens[0]?.lower ?? '')) ||
    tokens.length > 5 ||
    (tokens.length === 1 && isQuality(tokens[0]?.lower ?? '')) ||
    /[:|\d]/.test(words) ||
    /^(?:in|on|at|for|with|by|from|to|when|if|as|after|before|because|faith|fun fact|example|tip)\b/i.test(
      words,
    ) ||
    tokens.every(({ lower }) => structuralWords.has(lower)) ||
    isVague(words)
  )
    return undefined;
  const lowered = lowerFirst(words, isKnownLower);
  // "Function: a named ..." is about a function, "Nucleus: holds ..." about the nucleus.
  const isBare = lowered !== words && !determiners.has(tokens[0]?.lower ?? '');
  if (isBare && (isBareCountable(lowered) || (uniques.has(lowered) && !commonNouns.has(lowered))))
    return `the ${lowered}`;
  return sayTitle(words, isKnownLower, 'bare noun');
}
