import { lowerFirst, sayTopic } from './topic';
import { tokenize, type Token } from './tokens';
import {
  adverbs,
  askableVerbs,
  auxiliaries,
  conditions,
  determiners,
  pastVerbs,
  prefixes,
  pronouns,
  statementVerbs,
  subordinators,
} from './words';

/** What a told statement lets us ask about without saying it. */
export interface StatementReading {
  /** Its subject, where that can be said on its own. */
  readonly topic: string | undefined;
  /** A whole question that stops before the answer. */
  readonly question: string | undefined;
  /** Where the part begins that must not be in the question; counts from the same text. */
  readonly answerStart: number;
}

const nothing = (answerStart: number): StatementReading => ({
  topic: undefined,
  question: undefined,
  answerStart,
});

const opening =
  /^(?:(?:in fact|basically|so|and|but|in other words|of course|for example|for instance|first|also|then|next|now|finally|remember|remember that|note that|actually|in general|today|in this (?:lesson|class|unit|session))\b,?\s+)+/i;

/** Reads one statement: "plants need light" gives the topic *plants* and the question "What do plants need?". */
export function readStatement(
  text: string,
  start: number,
  end: number,
  isKnownLower: (word: string) => boolean,
): StatementReading {
  const from = start + (opening.exec(text.slice(start, end))?.[0].length ?? 0);
  const tokens = tokenize(text, from, end);
  const first = tokens[0]?.lower ?? '';
  if (conditions.has(first)) return readCondition(text, tokens, end, isKnownLower);
  if (subordinators.has(first) || prefixes.has(first)) {
    const comma = text.slice(from, end).search(/,\s/);
    return comma < 0 ? nothing(from) : readMain(text, from + comma + 1, end, isKnownLower);
  }
  return readMain(text, from, end, isKnownLower);
}

/** A clause with its subject first. */
function readMain(
  text: string,
  from: number,
  end: number,
  isKnownLower: (word: string) => boolean,
): StatementReading {
  const tokens = tokenize(text, from, end);
  const first = tokens[0]?.lower ?? '';
  if (tokens.length < 2) return nothing(from);
  const at = finiteVerb(tokens);
  const verb = tokens[at];
  if (!verb) return nothing(from);
  const subjectEnd = subjectEndBefore(tokens, at);
  const words = text.slice(tokens[0]?.start ?? from, subjectEnd);
  const topic =
    /[,;:()–—]/.test(words) && !/,.*\band\b/.test(words) ? undefined : sayTopic(words, isKnownLower);
  const isPronoun = pronouns.has(first) && subjectEnd <= (tokens[0]?.end ?? 0);
  if (!topic || isPronoun) return nothing(verb.start);
  return { topic, question: ask(topic, tokens, at), answerStart: verb.start };
}

function subjectEndBefore(tokens: readonly Token[], at: number): number {
  let last = at - 1;
  while (last > 0 && adverbs.has(tokens[last]?.lower ?? '')) last--;
  return tokens[last]?.end ?? 0;
}

/** Index of the verb of the main clause, or -1. */
function finiteVerb(tokens: readonly Token[]): number {
  let relative = /^(?:what|whatever|whoever|who)$/.test(tokens[0]?.lower ?? '') ? 1 : 0;
  for (let at = 1; at < Math.min(tokens.length, 16); at++) {
    const word = tokens[at]?.lower ?? '';
    if (/^(?:that|which|who)$/.test(word) && at > 0) relative++;
    else if (isFinite(tokens, at)) {
      if (relative === 0) return at;
      relative--;
      // The verb group of the relative clause is passed over whole.
      while (auxiliaries.has(tokens[at + 1]?.lower ?? '')) at++;
    }
  }
  return -1;
}

function isFinite(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (auxiliaries.has(word)) return !(at === 1 && determiners.has(before) && word === 'can');
  if (determiners.has(before) || /^(?:of|for|with|to|in|on|by|from|and|or|about|as|at|into)$/.test(before))
    return false;
  if (statementVerbs.has(word)) return !/^(?:is|are|was|were|has|have)$/.test(next);
  if (pastVerbs.has(word)) return true;
  if (/ed$/.test(word) && !statementVerbs.has(`${word}s`)) return determiners.has(next) || /^\d/.test(next);
  return isPlural(before) && (statementVerbs.has(`${word}s`) || statementVerbs.has(`${word}es`));
}

const isPlural = (word: string): boolean =>
  /^(?:we|you|they|i|people|children|men|women|bacteria|data|police|fish|mice)$/.test(word) ||
  /[^su']s$/.test(word);

function ask(topic: string, tokens: readonly Token[], at: number): string | undefined {
  const verb = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  const third = tokens[at + 2]?.lower ?? '';
  if (/^(?:is|are)$/.test(verb) && (next === 'called' || (next === 'known' && third === 'as')))
    return `What would you call ${topic}?`;
  const plainCopula =
    /^(?:is|are|means?)$/.test(verb) && tokens[at - 1]?.end === subjectEndBefore(tokens, at);
  if (
    plainCopula &&
    /^(?:a|an|the|any|one|another)$/.test(next) &&
    !/^(?:lot|bit|few|same|case|only|reason)$/.test(third)
  )
    return `What do you think ${topic} ${verb}?`;
  if (
    askableVerbs.has(verb) &&
    tokens.length > at + 1 &&
    !/^(?:to|that)$/.test(next) &&
    tokens[at - 1]?.end === subjectEndBefore(tokens, at)
  )
    return `What do you think ${topic} ${verb}?`;
  if (verb === 'consists' || verb === 'consist') return `What do you think ${topic} ${verb} of?`;
  if (/^(?:is|are)$/.test(verb) && next === 'made' && /^(?:of|up|from)$/.test(third))
    return `What do you think ${topic} ${verb} made of?`;
  if (/^(?:depends?)$/.test(verb) && next === 'on') return `What do you think ${topic} ${verb} on?`;
  return undefined;
}

/** "when you heat a solid, its particles move faster" asks what happens when you heat a solid. */
function readCondition(
  text: string,
  tokens: readonly Token[],
  end: number,
  isKnownLower: (word: string) => boolean,
): StatementReading {
  const from = tokens[0]?.start ?? 0;
  const comma = text.slice(from, end).search(/,\s/);
  const words = text.slice(from, comma < 0 ? from : from + comma);
  const count = tokens.filter((token) => token.end <= from + comma).length;
  if (comma < 0 || count < 3 || count > 14 || /["“”():;*_`[\]<>|]/.test(words)) return nothing(from);
  const main = text.slice(from + comma + 1, end).trim();
  const isAdvice =
    /^(?:you|we|they|please|don['’]t|do not)?\s*(?:should|must|need to|have to|ask|try|use|check|make|go|call|tell|email|do not|don['’]t|can)\b/i.test(
      main,
    );
  const condition = lowerFirst(words, isKnownLower).replace(/^(?:When|If|Once|Whenever)/, (word) =>
    word.toLowerCase(),
  );
  if (/\b(?:they|their|them|he|she)\b/i.test(condition)) return nothing(from);
  const question = isAdvice ? `What would you do ${condition}?` : `What do you think happens ${condition}?`;
  return { topic: undefined, question, answerStart: from + comma + 1 };
}
