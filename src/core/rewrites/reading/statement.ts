import { finiteVerb } from './finite-verb';
import { readCourseTalk } from './course-talk';
import { isBareCountable, isTitleCase, quote } from './names';
import { readQuestion } from './question';
import { lowerFirst } from './capitals';
import { endOfNounPhrase } from './noun-phrase';
import { sayTopic } from './topic';
import { tokenize, type Token } from './tokens';
import {
  adverbs,
  askableVerbs,
  commonNouns,
  conditions,
  imperatives,
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
  /^(?:(?:in fact|basically|so|and|but|in other words|of course|for example|for instance|first|also|then|next|now|finally|remember that|remember|note that|actually|in general|today|in this (?:lesson|class|unit|session))\b,?\s+)+/i;

/** "Studies have shown that ...": the statement is what follows. */
const reporting =
  /^(?:many |most |some |recent |the )?(?:studies|research|researchers|scientists|experts|evidence|historians|people)\s+(?:have |has )?(?:believe|think|agree|argue|say|know|shows?|shown|suggests?|suggested|found|finds?|tells? us|indicates?)\s+that\s+/i;

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
  const purpose = first === 'to' ? readPurpose(text, from, end) : undefined;
  if (purpose) return purpose;
  if (first === 'there') return readThereIs(text, from, end);
  if (conditions.has(first) || (first === 'as' && isClause(text, from, tokens)))
    return readCondition(text, tokens, end, isKnownLower);
  if (subordinators.has(first) || prefixes.has(first)) {
    const comma = text.slice(from, end).search(/,\s/);
    // "In progress, too": no clause follows the comma.
    if (comma < 0 || tokenize(text, from + comma + 1, end).length < 2) return nothing(from, false);
    const main = readMain(text, from + comma + 1, end, isKnownLower);
    // "During the Great Depression, millions lost ..." is about the Great Depression.
    if (main.topic !== undefined || main.question !== undefined || !/^(?:during|in|at)$/.test(first))
      return main;
    const when = text.slice(tokens[1]?.start ?? from, from + comma);
    return /\d|^(?:this|these|that|some|many|most)\b/i.test(when)
      ? main
      : { ...main, topic: sayTopic(when, undefined) };
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

/** "To add fractions, you need ..." asks how you would add fractions. */
function readPurpose(text: string, from: number, end: number): StatementReading | undefined {
  const found =
    /^to (?!be\b|have\b|make sure\b)([a-z][^,;:.?()"“”*_`]{3,60}), (?:we|you|one|people|they|scientists|\w+s)\b/i.exec(
      text.slice(from, end),
    );
  const clause = found?.[1];
  if (clause === undefined || /\b(?:it|this|that|them|their|they)\b/i.test(clause)) return undefined;
  return {
    isClause: true,
    topic: `how to ${clause}`,
    question: `How would you ${clause}?`,
    answerStart: from + 3 + clause.length,
  };
}

/** "There are two kinds of charge: ..." is about kinds of charge. */
function readThereIs(text: string, from: number, end: number): StatementReading {
  const found =
    /^there (?:is|are|was|were) (?:(?:many|several|two|three|four|five|six|seven|eight|nine|ten|\d+|some|different|main|basic|various|important) )*((?:kinds|types|forms|parts|stages|sorts|categories|layers|branches|states|phases|steps|sources|causes) (?:of|in|to) )/i.exec(
      text.slice(from, end),
    );
  if (!found?.[1]) return nothing(from);
  const start = from + found[0].length;
  // What follows a comma names them, and that is what is told.
  const words = text.slice(start, endOfNounPhrase(text, start, end)).split(/,\s/)[0] ?? '';
  const topic = sayTopic(words, undefined);
  return { ...nothing(start), topic: topic && found[1].toLowerCase() + topic };
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
  if (hasNoSubject.test(first) || pointsAway.test(first)) return nothing(from);
  if (isTitleCase(text.slice(from, end).trim())) return nothing(from, false);
  const inClass = readCourseTalk(text, tokens, end);
  if (inClass !== undefined) return { ...nothing(from), topic: inClass };
  const at = finiteVerb(tokens);
  const verb = tokens[at];
  if (!verb && (/^(?:why|how)$/.test(first) || (first === 'what' && tokens[1]?.lower === 'happens'))) {
    const asked = readQuestion(first + text.slice(tokens[0]?.end ?? from, end));
    return { isClause: asked.question !== undefined, ...asked, answerStart: end };
  }
  // "Making a plan based on ..." is a heading of a step, and says nothing yet.
  const isFragment = verb !== undefined && /^[a-z]+ing$/.test(first) && verb.lower === 'based';
  if (!verb || isFragment) return nothing(from, false);
  const subjectEnd = subjectEndBefore(tokens, at);
  const words = text
    .slice(tokens[0]?.start ?? from, subjectEnd)
    .replace(/\s(?:alone|itself|themselves|alike)$/i, '');
  const topic =
    /[,;:()–—]/.test(words) && !/,.*\band\b/.test(words) ? undefined : sayTopic(words, isKnownLower);
  const isVague = generic.test(words);
  const isPronoun =
    /^(?:i|you|we|they|it|that|there|he|she|what|who|here|let)'\w+$/.test(first) ||
    (pronouns.has(first) && subjectEnd <= (tokens[0]?.end ?? 0));
  if (!topic || isPronoun || isVague || isOrder(tokens)) return nothing(verb.start);
  const said = sayBare(topic, words, verb.lower, isKnownLower);
  if (said === undefined) return nothing(verb.start);
  return { isClause: true, topic: said, question: ask(said, tokens, at), answerStart: verb.start };
}

/** "Similar to ...", "Including ...": words that lean on another part of the sentence. */
const pointsAway = /^(?:similar|including|like|unlike|according|due|based|compared)$/;

const hasNoSubject =
  /^(?:tells|gives|lets|makes|allows|provides|takes|contains|includes|returns|helps|means|refers|ends|begins|creates|sends|keeps|prints|holds|used|found|based|made|known)$/;

/** "Think of cells as ..." opens with an order, whatever verb comes later. */
const isOrder = (tokens: readonly Token[]): boolean =>
  imperatives.has(tokens[0]?.lower ?? '') &&
  !commonNouns.has(tokens[0]?.lower ?? '') &&
  /^(?:of|the|a|an|your|about|to|it|them|this|that)$/.test(tokens[1]?.lower ?? '');

/** A subject without an article keeps no capital where the plan writes it small; what could be a name is quoted. */
function sayBare(
  topic: string,
  words: string,
  verb: string,
  isKnownLower: ((word: string) => boolean) | undefined,
): string | undefined {
  if (isBareCountable(topic)) return quote(words);
  if (!isKnownLower || topic !== words || !/^\p{Lu}\p{Ll}/u.test(words)) return topic;
  // "Worms are ..." is no name; "Agile is ..." may be one.
  if (/^(?:are|were|have)$/.test(verb) && /^\p{Lu}\p{Ll}+s$/u.test(words)) return words.toLowerCase();
  return /\s/.test(words) || isKnownLower(words) ? words : quote(words);
}

/** Subjects that say nothing of what is told. */
const generic =
  /^(?:(?:even|only|just|another|all|every|several|certain|a few|what (?:you|we)|the (?:beginning|start|end) of|(?:many|most|some) people|whether|making sure|the (?:better|more|less|idea|key|trick|point|reason|way|problem|thing|fact)\b).*|(?:the )?(?:steps|stages|rules|reasons|points|types|kinds|options|questions|goals|objectives|terms|details|requirements?|changes?|results?|features?|benefits?|advantages|examples?|things|steps|options|others)|(?:one|some|many|much|most|all|both|each|none|millions|thousands|hundreds|an? example|examples|part) of\b.*|(?:the )?reality|people|things?|studies|students|learners|participants|research|(?:the |a |an )?(?:(?:most |more )?(?:important|main|key|first|next|second|last|other|big|only|basic) )?(?:things?|point|idea|answer|reason|goal|question|problem|way|part|step|example|difference|fact|number|case|result|rest|example|lot|activity so far|focus|purpose|key|trick|rule))$/i;

function subjectEndBefore(tokens: readonly Token[], at: number): number {
  let last = at - 1;
  while (last > 0 && adverbs.has(tokens[last]?.lower ?? '')) last--;
  return tokens[last]?.end ?? 0;
}

function ask(topic: string, tokens: readonly Token[], at: number): string | undefined {
  const verb = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  const third = tokens[at + 2]?.lower ?? '';
  if (/^(?:is|are)$/.test(verb) && (next === 'called' || (next === 'known' && third === 'as')))
    return `What would you call ${topic}?`;
  if (
    verb === 'are' &&
    !/s\b|\band\b|\b(?:people|children|data|media|bacteria|fish|men|women|mice|police)\b/.test(topic)
  )
    return undefined;
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
    imperatives.has(tokenize(main, 0, 20)[0]?.lower ?? '') ||
    /^(?:you\s+(?:should|must|need to|have to|can)|(?:please|don['’]t|do not)?\s*(?:ask|try|use|check|make|go|call|tell|email|do not|don['’]t))\b/i.test(
      main,
    );
  const condition = (isKnownLower ? lowerFirst(words, isKnownLower) : words).replace(
    /^(?:When|If|Once|Whenever|As)/,
    (word) => word.toLowerCase(),
  );
  if (/\b(?:they|their|them|he|she)\b/i.test(condition)) return nothing(from);
  const question = askCondition(main, isAdvice, condition, tokens.slice(0, count));
  return { isClause: true, topic: undefined, question, answerStart: from + comma + 1 };
}

function askCondition(main: string, isAdvice: boolean, condition: string, tokens: readonly Token[]): string {
  if (isAdvice) return `What would you do ${condition}?`;
  if (/^we\s+(?:can|could|should|must|need to|have to)\b/i.test(main))
    return `What do you think we could do ${condition}?`;
  const isPast = tokens.some(
    ({ lower }) => pastVerbs.has(lower) || /^(?:was|were|had|did|started)$/.test(lower),
  );
  return isPast ? `What do you think happened ${condition}?` : `What do you think happens ${condition}?`;
}
