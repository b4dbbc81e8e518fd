import { lowerFirst } from './capitals';
import type { LowerWords } from './lesson-words';
import { isBareCountable, quote } from './names';
import { names, people, uniques } from './nouns';
import { sayTopic } from './topic';
import { tokenize, type Token } from './tokens';

/** Who or what a statement speaks of. */
export interface Subject {
  /** As it stands inside a question that goes on with the statement's verb. */
  readonly said: string;
  /** Whether it can be asked about by itself, before anybody has told of it. */
  readonly isTopic: boolean;
}

const longestTopic = 8;

/** "most phones" are asked about as phones. */
const quantity =
  /^(?:most|many|some|all|several|various|a few|both|a number of|many of the|most of the|some of the|all of the|different|certain)\s+(?=.*s\b|people|children|bacteria|data)/i;

/** Subjects that say nothing of what is told. */
const generic =
  /^(?:(?:even|only|just|another|all|every|each|several|certain|a few|what (?:you|we)|the (?:beginning|start|end|middle|rest) of|(?:many|most|some) people|whether|making sure|more than|less than|up to|the (?:better|more|less|idea|key|trick|point|reason|way|problem|thing|fact|reality|truth)\b).*|(?:the )?(?:steps|stages|rules|reasons|points|types|kinds|options|questions|goals|objectives|terms|details|requirements?|changes?|results?|features?|benefits?|advantages|examples?|things|others|answers?)|(?:one|some|many|much|most|all|both|each|none|millions|thousands|hundreds|an? example|examples|part) of\b.*|(?:the )?reality|things?|studies|research|(?:the |our |these )?data|(?:the |a |an )?(?:(?:most |more )?(?:important|main|key|first|next|second|last|other|big|only|basic|good|great) )?(?:things?|point|idea|answer|reason|goal|question|problem|way|part|step|example|difference|fact|number|case|result|rest|lot|activity so far|focus|purpose|key|trick|rule|news|time))$/i;

export const isVague = (words: string): boolean => generic.test(words);

/** "the first line", "the other end", "the grid on these sheets": they point at something that is in view or was named. */
const points =
  /^the (?:first|second|third|fourth|last|next|other|same|following|previous|latter|former|right|left|above|below|whole|entire|rest|new|resulting|remaining|current|final)\b|\b(?:this|that|these|those|here|there)\b/i;

/** Things on a page or in the room: what they show is told, not they. */
const pageThings =
  /^(?:the|our|your|an?) (?:\w+ )?(?:slides?|pages?|worksheets?|handouts?|videos?|diagrams?|tables?|charts?|pictures?|images?|photos?|examples?|figures?|lines?|steps?|activity|activities|exercises?|lessons?|sessions?|workshops?|modules?|units?|sections?|chapters?|cards?|sheets?|screens?|boards?|code|programs?|animations?|links?|list|task|project|game)$/i;

/** The subject of a statement, or `undefined` where it cannot be said. */
export function readSubject(
  words: string,
  verb: string,
  isKnownLower: LowerWords | undefined,
): Subject | undefined {
  const bare = words.replace(/\s(?:alone|itself|themselves|alike)$/i, '').trim();
  const counted = bare.replace(quantity, '');
  const isCounted = counted !== bare;
  const own = isCounted ? counted.charAt(0).toUpperCase() + counted.slice(1) : bare;
  if (/[,;:()–—]/.test(own) && !/,.*\band\b/.test(own)) return undefined;
  if (generic.test(own) || points.test(own)) return undefined;
  const initials = /^(?:\p{Lu}\.)+\p{Lu}$/u.test(own) ? `${own}.` : undefined;
  const topic = initials ?? sayTopic(own, isKnownLower);
  const said = topic === undefined ? undefined : sayBare(topic, own, verb, isKnownLower);
  if (said === undefined) return undefined;
  const tokens = tokenize(said, 0, said.length);
  if (isSomePerson(tokens) || hidesVerb(tokens)) return undefined;
  // A class that is being told about "the scale" has it before its eyes.
  return { said, isTopic: isTopic(said, tokens) && (isKnownLower === undefined || !isNamedBefore(tokens)) };
}

/** "a student", "users": somebody of an example; "angry customers" and "a nurse" are kinds of people. */
const isSomePerson = (tokens: readonly Token[]): boolean => {
  const [first, second] = tokens;
  const head = /^(?:an?|the|your|our)$/.test(first?.lower ?? '') ? second : first;
  const at = head === first ? 0 : 1;
  return people.has(head?.lower ?? '') && (tokens.length === at + 1 || isRelative(tokens[at + 1]?.lower));
};

/** "observers watch the students": an article in the middle, with nothing before it that could bring it there. */
const hidesVerb = (tokens: readonly Token[]): boolean =>
  !/ing$/.test(tokens[0]?.lower ?? '') &&
  tokens.some(
    ({ lower }, at) =>
      at > 1 &&
      /^(?:the|an?|their|our|your|its|his|her)$/.test(lower) &&
      /^\p{Ll}/u.test(tokens[at]?.text ?? '') &&
      !/^(?:of|in|on|at|for|with|from|to|by|about|into|over|under|between|behind|inside|outside|through|during|before|after|against|around|near|and|or|as|than|like|within|across|along|that|which|who|all|both|half|such|not|vs|without|upon|per|off|beyond|toward|towards)$/.test(
        tokens[at - 1]?.lower ?? '',
      ) &&
      !/ing$/.test(tokens[at - 1]?.lower ?? ''),
  );

const isRelative = (word: string | undefined): boolean =>
  /^(?:who|whose|that|which|with|in|of|from|at)$/.test(word ?? '');

function isTopic(said: string, tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (
    !first ||
    tokens.length > longestTopic ||
    /^\d|%|\b(?:minus|plus|times|divided by)\b/.test(said) ||
    pageThings.test(said)
  )
    return false;
  if (/^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|hundred)\b/.test(said)) return false;
  // A clause about it, or about us: "the person who ...", "the materials you are using".
  if (tokens.slice(1).some(({ lower }) => /^(?:that|which|who|whom|(?:you|we|i|they)(?:'\w+)?)$/.test(lower)))
    return false;
  return true;
}

/** "the array" was named before; "the heart" and "the Constitution" need no naming. */
const isNamedBefore = ([first, second, third]: readonly Token[]): boolean =>
  first?.lower === 'the' &&
  second !== undefined &&
  third === undefined &&
  !uniques.has(second.lower) &&
  !/^\p{Lu}/u.test(second.text);

/** A subject without an article keeps no capital where the plan writes it small; what could be a name is quoted. */
function sayBare(
  topic: string,
  words: string,
  verb: string,
  isKnownLower: LowerWords | undefined,
): string | undefined {
  if (isBareCountable(topic)) return quote(words);
  if (!isKnownLower || topic !== words || !/^\p{Lu}\p{Ll}/u.test(words)) return topic;
  // "Worms are ..." is no name; "Agile is ..." may be one.
  if (/^(?:are|were|have)$/.test(verb) && /^\p{Lu}\p{Ll}+s$/u.test(words)) return words.toLowerCase();
  if (/\s/.test(words) || isKnownLower(words) || names.has(words.toLowerCase())) return words;
  return lowerFirst(words, isKnownLower) === words ? quote(words) : topic;
}
