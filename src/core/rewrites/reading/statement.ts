import { alsoNouns } from './askable-verbs';
import { askClause, askUse } from './ask-clause';
import { finiteVerb } from './finite-verb';
import { readCourseTalk } from './course-talk';
import { isTitleCase } from './names';
import { readQuestion } from './question';
import { lowerFirst } from './capitals';
import { endOfNounPhrase } from './noun-phrase';
import { commonNouns } from './nouns';
import { readSubject } from './subject';
import { sayTopic } from './topic';
import { tokenize, type Token } from './tokens';
import {
  adverbs,
  auxiliaries,
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
}

const nothing: StatementReading = { isClause: true, topic: undefined, question: undefined };
const fragment: StatementReading = { ...nothing, isClause: false };

const opening =
  /^(?:(?:(?:however|therefore|thus|similarly|likewise|instead|meanwhile|traditionally|typically|generally|usually|often|sometimes|initially|originally|eventually|historically|importantly|interestingly|surprisingly|fortunately|unfortunately|(?:more )?specifically|additionally|furthermore|moreover|in addition|on the other hand|at first|in short|in summary|overall|again|well|ok(?:ay)?|still|nevertheless|as a result|for this reason),|in fact|basically|so|and|but|in other words|of course|for example|for instance|first(?=,)|also|then|next|now|finally|remember that|remember|note that|actually|in general|today|in this (?:lesson|class|unit|session))(?<=,|\b),?\s+)+/i;

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
    if (comma < 0 || tokenize(text, from + comma + 1, end).length < 2) return fragment;
    const main = readMain(text, from + comma + 1, end, isKnownLower);
    // "During the Great Depression, millions lost ..." is about the Great Depression.
    if (main.topic !== undefined || main.question !== undefined || !/^(?:during|in|at)$/.test(first))
      return main;
    const when = text.slice(tokens[1]?.start ?? from, from + comma);
    return isPlace.test(when) && !isPointing.test(when)
      ? { ...main, topic: sayTopic(when, undefined) }
      : main;
  }
  return readMain(text, from, end, isKnownLower);
}

/** "the Great Depression", "ancient Egypt", "a black and white image". */
const isPlace = /^(?:the|an?)\s|\p{Lu}\p{Ll}/u;
const isPointing =
  /\d|^(?:this|these|that|some|many|most)\b|^(?:the |an? )?(?:\w+ )?(?:beginning|start|end|middle|case|cases|lesson|following|first|next|past|future|same|way|ways|order|fact|general|addition|example|examples|contrast|turn|reality|moment|time|times|day|days|years?|century|world|side|kind|sense|step|line|code|image|picture|diagram|table|slide|video|game|activity|group)\b/i;

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
  };
}

/** "There are two kinds of charge: ..." is about kinds of charge. */
function readThereIs(text: string, from: number, end: number): StatementReading {
  const found =
    /^there (?:is|are|was|were) (?:(?:many|several|two|three|four|five|six|seven|eight|nine|ten|\d+|some|different|main|basic|various|important) )*((?:kinds|types|forms|parts|stages|sorts|categories|layers|branches|states|phases|steps|sources|causes) (?:of|in|to) )/i.exec(
      text.slice(from, end),
    );
  if (!found?.[1]) return nothing;
  const start = from + found[0].length;
  // What follows a comma names them, and that is what is told.
  const words =
    text
      .slice(start, endOfNounPhrase(text, start, end))
      .split(/,\s|\s(?:on|in|at|for)\s(?:this|that|these|those)\b/)[0] ?? '';
  const topic = sayTopic(words, undefined);
  if (topic === undefined) return nothing;
  const kinds = found[1].toLowerCase() + topic;
  const question = /^(?:kind|type|form|sort|categor)/.test(kinds)
    ? `What ${kinds} do you think there are?`
    : undefined;
  return { ...nothing, topic: kinds, question };
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
  if (tokens.length < 2) return nothing;
  // "Tells the computer ..." has no subject to ask about.
  if (opensWithVerb(first, tokens[1]?.lower ?? '')) return nothing;
  if (hasNoSubject.test(first) || pointsAway.test(first)) return nothing;
  if (isTitleCase(text.slice(from, end).trim())) return fragment;
  const use = askUse(text, tokens);
  if (use) return { ...nothing, ...use };
  const inClass = readCourseTalk(text, tokens, end);
  if (inClass !== undefined) return { ...nothing, topic: inClass };
  const at = finiteVerb(tokens);
  const verb = tokens[at];
  if (
    !verb &&
    ((/^(?:why|how)$/.test(first) && !saysWho.test(tokens[1]?.lower ?? '')) ||
      (first === 'what' && tokens[1]?.lower === 'happens'))
  ) {
    const asked = readQuestion(first + text.slice(tokens[0]?.end ?? from, end));
    return { isClause: asked.question !== undefined, ...asked };
  }
  // "Making a plan based on ..." is a heading of a step, and says nothing yet.
  const isFragment = verb !== undefined && /^[a-z]+ing$/.test(first) && verb.lower === 'based';
  if (!verb || isFragment) return fragment;
  const subjectEnd = subjectEndBefore(tokens, at);
  const words = text.slice(tokens[0]?.start ?? from, subjectEnd);
  const isPronoun =
    /^(?:i|you|we|they|it|that|there|he|she|what|who|here|let)'\w+$/.test(first) ||
    (pronouns.has(first) && subjectEnd <= (tokens[0]?.end ?? 0));
  if (isPronoun || isOrder(tokens)) return nothing;
  const subject = readSubject(words, verb.lower, isKnownLower);
  if (!subject) return nothing;
  const isPlain = tokens[at - 1]?.end === subjectEnd;
  const question = askClause({ subject: subject.said, tokens, at, isPlain, text, end });
  const isTopic =
    subject.isTopic &&
    (question !== undefined || isKnownLower === undefined || !isOneCase(tokens, at, isPlain));
  return { isClause: true, topic: isTopic ? subject.said : undefined, question };
}

/** "A chatbot mixes up two dates" tells of one case; "a square is ..." and "a formula always begins ..." of all. */
const isOneCase = (tokens: readonly Token[], at: number, isPlain: boolean): boolean =>
  /^an?$/.test(tokens[0]?.lower ?? '') && isPlain && !auxiliaries.has(tokens[at]?.lower ?? '');

/** "Reduces costs", "Starts with the people": who does it is not said. "Plans change" is about plans. */
const opensWithVerb = (first: string, next: string): boolean =>
  statementVerbs.has(first) &&
  /s$/.test(first) &&
  !commonNouns.has(first) &&
  (!alsoNouns.has(first) || /^(?:the|a|an|us|you|to|that|how|with|your|our|on|up|down|out)$/.test(next));

/** "Similar to ...", "Including ...": words that lean on another part of the sentence. */
const pointsAway = /^(?:similar|including|like|unlike|according|due|based|compared)$/;

/** "How you'll get there" is a title, and says nothing to ask about. */
const saysWho = /^(?:you|we|i|they|it|he|she|this|that|these)(?:'\w+)?$/;

const hasNoSubject =
  /^(?:tells|gives|lets|makes|allows|provides|takes|contains|includes|returns|helps|means|refers|ends|begins|creates|sends|keeps|prints|holds|used|found|based|made|known)$/;

/** "Think of cells as ..." opens with an order, whatever verb comes later. */
const isOrder = (tokens: readonly Token[]): boolean =>
  imperatives.has(tokens[0]?.lower ?? '') &&
  !commonNouns.has(tokens[0]?.lower ?? '') &&
  /^(?:of|the|a|an|your|about|to|it|them|this|that)$/.test(tokens[1]?.lower ?? '');

function subjectEndBefore(tokens: readonly Token[], at: number): number {
  let last = at - 1;
  while (last > 0 && adverbs.has(tokens[last]?.lower ?? '')) last--;
  // "A truck rolling slowly can ...": the adverb says how it rolls.
  if (last > 0 && last < at - 1 && /\wing$/.test(tokens[last]?.lower ?? '')) last = at - 1;
  return tokens[last]?.end ?? 0;
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
  if (tokens.length - count < 3 || goesOn || /\b(?:it|this|that|them|so|one)$/i.test(words)) return nothing;
  if (comma < 0 || count < 3 || count > 14 || /["“”():;*_`[\]<>|]/.test(words)) return nothing;
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
  // "as oil coats the plants and clogs their leaves" says whose leaves; "when their leaves fall" does not.
  if (/\b(?:they|them|he|she)\b|^(?:\S+ ){1,2}(?:their|its|his|her)\b/i.test(condition)) return nothing;
  const question = askCondition(main, isAdvice, condition, tokens.slice(0, count));
  return { isClause: true, topic: undefined, question };
}

function askCondition(main: string, isAdvice: boolean, condition: string, tokens: readonly Token[]): string {
  if (/^you\s+(?:have to|need to|must)\s/i.test(main))
    return `What do you think you have to do ${condition}?`;
  if (isAdvice) return `What would you do ${condition}?`;
  if (/^we\s+(?:can|could|should|must|need to|have to)\b/i.test(main))
    return `What do you think we could do ${condition}?`;
  if (
    /^we\s+(?:always |usually |often |first )?(?:say|do|use|take|ask|go|stop|wear|put|write|check|wash|raise|call|add|multiply|divide|subtract|move|turn|count|read|look|listen|wait|share|help|clean|keep|hold|draw|mark)\b/i.test(
      main,
    )
  )
    return `What do you think we do ${condition}?`;
  const isPast = tokens.some(
    ({ lower }, index) =>
      pastVerbs.has(lower) ||
      /^(?:was|were|had|did|started)$/.test(lower) ||
      (/[a-z]{2}ed$/.test(lower) &&
        /^(?:i|you|we|they|he|she|it|people)$/.test(tokens[index - 1]?.lower ?? '')),
  );
  if (isPast && condition.startsWith('if ')) return `What do you think would happen ${condition}?`;
  return isPast ? `What do you think happened ${condition}?` : `What do you think happens ${condition}?`;
}
