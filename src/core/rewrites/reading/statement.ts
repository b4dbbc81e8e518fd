import { needsNoArticle } from './names';
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
  /** Whether a verb was found, so that it says something. */
  readonly isClause: boolean;
  /** Its subject, where that can be said on its own. */
  readonly topic: string | undefined;
  /** A whole question that stops before the answer. */
  readonly question: string | undefined;
  /** Where the part begins that must not be in the question; counts from the same text. */
  readonly answerStart: number;
}

const nothing = (answerStart: number, isClause = true): StatementReading => ({
  isClause,
  topic: undefined,
  question: undefined,
  answerStart,
});

const opening =
  /^(?:(?:in fact|basically|so|and|but|in other words|of course|for example|for instance|first|also|then|next|now|finally|remember|remember that|note that|actually|in general|today|in this (?:lesson|class|unit|session))\b,?\s+)+/i;

/** "Studies have shown that ...": the statement is what follows. */
const reporting =
  /^(?:many |most |some |recent |the )?(?:studies|research|researchers|scientists|experts|evidence)\s+(?:have |has )?(?:shows?|shown|suggests?|suggested|found|finds?|tells? us|indicates?)\s+that\s+/i;

/** Reads one statement: "plants need light" gives the topic *plants* and the question "What do plants need?". */
export function readStatement(
  text: string,
  start: number,
  end: number,
  isKnownLower: ((word: string) => boolean) | undefined,
): StatementReading {
  const opened = start + (opening.exec(text.slice(start, end))?.[0].length ?? 0);
  const from = opened + (reporting.exec(text.slice(opened, end))?.[0].length ?? 0);
  const tokens = tokenize(text, from, end);
  const first = tokens[0]?.lower ?? '';
  if (conditions.has(first) || (first === 'as' && isClause(text, from, tokens)))
    return readCondition(text, tokens, end, isKnownLower);
  if (subordinators.has(first) || prefixes.has(first)) {
    const comma = text.slice(from, end).search(/,\s/);
    return comma < 0 ? nothing(from) : readMain(text, from + comma + 1, end, isKnownLower);
  }
  return readMain(text, from, end, isKnownLower);
}

/** "as oil coats the plants, ..." holds a verb before the comma; "as a class, ..." does not. */
function isClause(text: string, from: number, tokens: readonly Token[]): boolean {
  const comma = from + text.slice(from).search(/,\s/);
  const inside = tokens.slice(1).filter(({ end }) => end <= comma);
  return (
    inside.length > 2 &&
    !/^(?:we|you|mentioned|well|noted)$/.test(inside[0]?.lower ?? '') &&
    finiteVerb(inside) > 0
  );
}

/** A clause with its subject first. */
function readMain(
  text: string,
  from: number,
  end: number,
  isKnownLower: ((word: string) => boolean) | undefined,
): StatementReading {
  const tokens = tokenize(text, from, end);
  const first = tokens[0]?.lower ?? '';
  if (tokens.length < 2) return nothing(from);
  // "Tells the computer ..." has no subject to ask about.
  if (statementVerbs.has(first) && /^(?:the|a|an|us|you|to|that|how)$/.test(tokens[1]?.lower ?? ''))
    return nothing(from);
  const at = finiteVerb(tokens);
  const verb = tokens[at];
  if (!verb) return nothing(from, false);
  const subjectEnd = subjectEndBefore(tokens, at);
  const words = text.slice(tokens[0]?.start ?? from, subjectEnd);
  const topic =
    /[,;:()–—]/.test(words) && !/,.*\band\b/.test(words) ? undefined : sayTopic(words, isKnownLower);
  const isVague = generic.test(words);
  const isPronoun = pronouns.has(first) && subjectEnd <= (tokens[0]?.end ?? 0);
  if (!topic || isPronoun || isVague) return nothing(verb.start);
  const said =
    isKnownLower && !determiners.has(first) && topic !== words && !needsNoArticle(topic)
      ? `'${words}'`
      : topic;
  return { isClause: true, topic: said, question: ask(said, tokens, at), answerStart: verb.start };
}

/** Subjects that say nothing of what is told. */
const generic =
  /^(?:(?:one|some|many|much|most|all|both|each|none|an? example|examples|part) of\b.*|(?:the )?reality|people|things?|studies|students|learners|participants|research|(?:the |a |an )?(?:(?:most |more )?(?:important|main|key|first|next|second|last|other|big|only|basic) )?(?:things?|point|idea|answer|reason|goal|question|problem|way|part|step|example|difference|fact|number|case|result|rest|example|lot|activity so far|focus|purpose|key|trick|rule))$/i;

function subjectEndBefore(tokens: readonly Token[], at: number): number {
  let last = at - 1;
  while (last > 0 && adverbs.has(tokens[last]?.lower ?? '')) last--;
  return tokens[last]?.end ?? 0;
}

/** Index of the verb of the main clause, or -1. */
export function finiteVerb(tokens: readonly Token[]): number {
  let relative = /^(?:what|whatever|whoever|who)$/.test(tokens[0]?.lower ?? '') ? 1 : 0;
  for (let at = 1; at < Math.min(tokens.length, 16); at++) {
    const word = tokens[at]?.lower ?? '';
    if (/^(?:that|which|who|what|how|why|where)$/.test(word)) relative++;
    else if (isFinite(tokens, at)) {
      // "the method you have used is ...": a short clause stands inside the subject.
      if (at > 1 && relative === 0 && /^(?:we|you|they|i|he|she)$/.test(tokens[at - 1]?.lower ?? ''))
        relative++;
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
  let back = at - 1;
  while (back > 0 && adverbs.has(tokens[back]?.lower ?? '')) back--;
  const before = tokens[back]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (/n't$/.test(word)) return true;
  if (auxiliaries.has(word)) return !(at === 1 && determiners.has(before) && word === 'can');
  if (
    (isDeterminer(tokens[back], back) && !/^(?:what|which|whose)$/.test(before)) ||
    /^(?:of|for|with|to|in|on|by|from|and|or|about|as|at|into)$/.test(before)
  )
    return false;
  if (statementVerbs.has(word)) return !/^(?:is|are|was|were|has|have)$/.test(next);
  if (pastVerbs.has(word)) return true;
  // "reinforces a habit": an unknown word in -s before a determiner is most likely a verb.
  if (/[^suia]s$/.test(word) && (determiners.has(next) || /^(?:that|how|why)$/.test(next))) return true;
  if (/ed$/.test(word) && !statementVerbs.has(`${word}s`)) return determiners.has(next) || /^\d/.test(next);
  return isPlural(before) && (statementVerbs.has(`${word}s`) || statementVerbs.has(`${word}es`));
}

/** "Teacher A teaches": a single capital inside a sentence is a name. */
const isDeterminer = (token: Token | undefined, at: number): boolean =>
  token !== undefined && determiners.has(token.lower) && !(at > 0 && token.text === 'A');

const isPlural = (word: string): boolean =>
  /^(?:we|you|they|i|people|children|men|women|bacteria|data|police|fish|mice)$/.test(word) ||
  /[^su']s$/.test(word);

function ask(topic: string, tokens: readonly Token[], at: number): string | undefined {
  const verb = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  const third = tokens[at + 2]?.lower ?? '';
  if (/^(?:is|are)$/.test(verb) && (next === 'called' || (next === 'known' && third === 'as')))
    return `What would you call ${topic}?`;
  const isShort = topic.split(' ').length <= 6;
  const plainCopula =
    /^(?:is|are|means?)$/.test(verb) && tokens[at - 1]?.end === subjectEndBefore(tokens, at);
  if (
    isShort &&
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
  isKnownLower: ((word: string) => boolean) | undefined,
): StatementReading {
  const from = tokens[0]?.start ?? 0;
  const comma = text.slice(from, end).search(/,\s/);
  const words = text.slice(from, comma < 0 ? from : from + comma);
  const count = tokens.filter((token) => token.end <= from + comma).length;
  const behind = text.slice(from + comma + 1, end);
  // "if you plan, teach or coach, ..." goes on listing; "when you need it, ..." points away.
  const goesOn = /^\s*(?:or|and)\b/i.test(behind) || /^[^.]{0,60},\s*(?:or|and)\s/i.test(behind);
  if (tokens.length - count < 3 || goesOn || /\b(?:it|this|that|them|so|one)$/i.test(words))
    return nothing(from);
  if (comma < 0 || count < 3 || count > 14 || /["“”():;*_`[\]<>|]/.test(words)) return nothing(from);
  const main = text.slice(from + comma + 1, end).trim();
  const isAdvice =
    /^(?:you|we|they|please|don['’]t|do not)?\s*(?:should|must|need to|have to|ask|try|use|check|make|go|call|tell|email|do not|don['’]t|can)\b/i.test(
      main,
    );
  const condition = (isKnownLower ? lowerFirst(words, isKnownLower) : words).replace(
    /^(?:When|If|Once|Whenever|As)/,
    (word) => word.toLowerCase(),
  );
  if (/\b(?:they|their|them|he|she)\b/i.test(condition)) return nothing(from);
  const question = isAdvice ? `What would you do ${condition}?` : `What do you think happens ${condition}?`;
  return { isClause: true, topic: undefined, question, answerStart: from + comma + 1 };
}
