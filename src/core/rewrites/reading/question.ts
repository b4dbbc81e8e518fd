import { finiteVerb } from './finite-verb';
import { tokenize, type Token } from './tokens';
import { auxiliaries, degreeWords, determiners, pronouns } from './words';

/** What a "how", "why" or "what" clause lets us ask. */
export interface QuestionReading {
  /** "How do you think plants make food?" */
  readonly question: string | undefined;
  /** "how plants make food" */
  readonly topic: string | undefined;
}

const unsafe = /["“”*_<>|\\[\]`{}#]|https?|:/;

/** A clause that ends in one of these was cut in the middle. */
const dangling = /^(?:as|of|and|or|the|a|an|by|with|from|than|into|that|which|using|their|your|each|every)$/;

/** Turns an embedded question into one to ask; the clause runs from its question word to its end. */
export function readQuestion(words: string): QuestionReading {
  const clause = toLearners(
    words
      .replace(/["“]([^"“”]{1,30})["”]/g, "'$1'")
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[.,;:!?]+$/, ''),
  );
  const tokens = tokenize(clause, 0, clause.length);
  const last = tokens[tokens.length - 1]?.lower ?? '';
  // "how to post a note and tag as": the first of two things can be asked about.
  const and = clause.lastIndexOf(' and ');
  const isCut = dangling.test(last) && !/['’]$/.test(clause);
  if (isCut && and > 0) return readQuestion(clause.slice(0, and));
  if (tokens.length < 3 || tokens.length > 20 || unsafe.test(clause) || isCut)
    return { question: undefined, topic: undefined };
  const wh = tokens[0]?.lower ?? '';
  const rest = clause.slice(wh.length).trimStart();
  const second = tokens[1]?.lower ?? '';
  return {
    question: ask(wh, second, rest, tokens.length),
    topic: tokens.length <= 12 ? embedded(wh, second, clause, tokens) : undefined,
  };
}

/** As it stands after "about": "what is a variable" turns into "what a variable is"; longer questions are left. */
function embedded(wh: string, second: string, clause: string, tokens: readonly Token[]): string | undefined {
  if (!auxiliaries.has(second) || /^(?:what|who)$/.test(wh) === false) {
    const isAsked = auxiliaries.has(second) && wh !== 'whether';
    return isAsked ? undefined : wh + clause.slice(wh.length);
  }
  if (!/^(?:is|are|was|were)$/.test(second))
    return /^(?:do|does|did)$/.test(second) ? undefined : wh + clause.slice(wh.length);
  const thing = clause.slice(tokens[2]?.start ?? 0);
  // "what is exposed", "what was discussed": nothing stands between that could move.
  if (/^\p{L}+(?:ed|en|ing)\b/u.test(thing)) return wh + clause.slice(wh.length);
  return tokens.length <= 8 && finiteVerb(tokens.slice(2)) < 0 ? `${wh} ${thing} ${second}` : undefined;
}

function ask(wh: string, second: string, rest: string, length: number): string | undefined {
  const name = wh.charAt(0).toUpperCase() + wh.slice(1);
  if (second === 'to')
    return length < 3 || /\s(?:use|make|add|create|find|get|write|build|solve|put|give|take)$/.test(rest)
      ? undefined
      : `${name} would you ${rest.slice(3)}?`.replace('Whether would', 'Would');
  const able =
    /^(?:we|you|students|participants|learners|they|people|teachers|one)\s+(?:can|could|might|may|should)\s+(.+)$/i.exec(
      rest,
    );
  if (able && (wh === 'how' || wh === 'when' || wh === 'where' || wh === 'why'))
    return wh === 'why'
      ? `Why do you think ${rest}?`
      : `${name} could ${/^people/i.test(rest) ? 'people' : 'we'} ${able[1]}?`;
  // What was done before is recalled, not guessed.
  if (
    /^(?:you|we) (?:saw|did|learned|learnt|were|have (?:seen|been|done|had|\w+ed)|had|read|wrote|made|\w+ed)\b/i.test(
      rest,
    )
  )
    return undefined;
  if (wh === 'whether') return `Do you think ${rest}?`;
  if (/^(?:do|does|did)$/.test(second)) return `${name} ${rest}?`;
  if (auxiliaries.has(second)) {
    // "what is a variable" and "why is the sky blue" stand in the order of a question already.
    if (wh === 'what' || wh === 'who') return readWhat(wh, second, rest);
    return `${name} ${rest}?`;
  }
  if (wh === 'how' && (degreeWords.has(second) || !opensClause(second, rest))) return undefined;
  if (wh === 'which') return undefined;
  if (
    wh === 'what' &&
    /^(?:kinds?|types?|sorts?|parts?|things|happens)$/.test(second) &&
    second !== 'happens'
  )
    return undefined;
  return `${name} do you think ${rest}?`;
}

/** "what is the main idea" and "what is happening" are two things: the first names a phrase to be found. */
function readWhat(wh: string, verb: string, rest: string): string | undefined {
  const name = wh.charAt(0).toUpperCase() + wh.slice(1);
  return /^(?:is|are|was|were)$/.test(verb) ? `${name} ${rest}?` : `${name} do you think ${rest}?`;
}

/** Whether a subject can begin here; "how closely the two agree" has one later. */
const opensClause = (second: string, rest: string): boolean =>
  determiners.has(second) ||
  pronouns.has(second) ||
  !/^(?!supply|family|assembly|reply|ally|belly|jelly|italy|july|anomaly|monopoly|butterfly|fly)[a-z]+ly\b/i.test(
    rest,
  );

/** The words of a plan about its learners, as they are said to them. */
export const toLearners = (clause: string): string =>
  clause
    .replace(
      /\b(?:students|participants|learners|they) (can|could|will|should|may|might|need|would)\b/gi,
      'you $1',
    )
    .replace(/\b(?:their)\b/gi, (word, at: number) => (/\bto\b/.test(clause.slice(0, at)) ? 'your' : word));

/** Where the clause is said to the learners themselves: "remind students what they saw". */
export const toAudience = (clause: string): string =>
  clause.replace(
    /\bthey(?= (?:saw|did|learned|learnt|were|have|had|read|wrote|made|know|need|can|will|should|\w+ed)\b)/gi,
    'you',
  );
