import {
  actionForms,
  actionVerbs,
  alsoNouns,
  eventForms,
  objectForms,
  pastObjectVerbs,
  plainForm,
  wordedVerbs,
} from './askable-verbs';
import { sayTopic } from './topic';
import type { Token } from './tokens';
import { adverbs, auxiliaries, determiners } from './words';

/** A statement cut at its verb, with its subject as it is said in a question. */
export interface Clause {
  readonly subject: string;
  readonly tokens: readonly Token[];
  /** Index of the finite verb. */
  readonly at: number;
  /** Whether an adverb stands between the subject and the verb: "usually means". */
  readonly isPlain: boolean;
  readonly text: string;
  readonly end: number;
}

type Asking = (clause: Clause, words: Words) => string | undefined;

interface Words {
  readonly verb: string;
  readonly next: string;
  readonly third: string;
}

/** A whole question that stops before what the statement tells, in the statement's own verb; none where none is sure. */
export function askClause(clause: Clause): string | undefined {
  const { tokens, at, subject } = clause;
  if (subject.split(' ').length > 7) return undefined;
  const words = {
    verb: tokens[at]?.lower ?? '',
    next: tokens[at + 1]?.lower ?? '',
    third: tokens[at + 2]?.lower ?? '',
  };
  for (const asking of askings) {
    const question = asking(clause, words);
    if (question !== undefined) return question;
  }
  return undefined;
}

const isBe = (verb: string): boolean => /^(?:is|are|was|were)$/.test(verb);
const isPluralSaid = (subject: string): boolean =>
  /s\b|\band\b|\b(?:people|children|data|media|bacteria|fish|men|women|mice|police|mitochondria)\b/.test(
    subject,
  );

const askName: Asking = ({ subject }, { verb, next, third }) =>
  /^(?:is|are)$/.test(verb) && (next === 'called' || (next === 'known' && third === 'as'))
    ? `What would you call ${subject}?`
    : undefined;

const praise =
  /^(?:interesting|useful|elegant|important|great|good|better|best|powerful|common|crucial|essential|excellent|popular|simple|easy|easiest|difficult|hard|fun|big|biggest|major|wonderful|beautiful|perfect|bad|poor|terrible|huge|critical|valuable|vital|nice|helpful|effective|efficient|single|only|main|key|first|last|lot|bit|few|same|reason|case|result|problem|question|matter|must|foundation|time|chance|challenge|good|little|clever|smart|strong|weak)$/;

/** "Friction is a force that ..." */
const askWhat: Asking = ({ subject, isPlain }, { verb, next, third }) => {
  // Of a person in history it cannot be said so: "What do you think Lincoln was?"
  const isPast = verb === 'was' && /^the /.test(subject);
  if (!isPlain || !(isPast || /^(?:is|are|means?)$/.test(verb)) || (verb === 'are' && !isPluralSaid(subject)))
    return undefined;
  const isKind = /^(?:a|an|the|any|one|another|something|anything)$/.test(next) && !praise.test(third);
  const isClause = /^(?:what|where|when|how)$/.test(next) && third !== '';
  return isKind || isClause || (/^means?$/.test(verb) && next !== '')
    ? `What do you think ${subject} ${verb}?`
    : undefined;
};

/** "Enzymes are proteins that ..." */
const askKind: Asking = ({ subject, tokens, at, isPlain }, { verb }) => {
  if (!/^(?:are|were)$/.test(verb) || !isPlain || !isPluralSaid(subject)) return undefined;
  const noun = tokens
    .slice(at + 1, at + 4)
    .findIndex(
      ({ lower }, index) =>
        /[^su']s$/.test(lower) && /^(?:that|which|who|of|used)$/.test(tokens[at + 2 + index]?.lower ?? ''),
    );
  const before = tokens.slice(at + 1, at + 1 + Math.max(0, noun));
  return noun < 0 ||
    before.some(
      ({ lower }) =>
        adverbs.has(lower) ||
        praise.test(lower) ||
        /^(?:not|in|on|at|for|with|of|like|about|from|by|to)$/.test(lower),
    )
    ? undefined
    : `What do you think ${subject} ${verb}?`;
};

const askPurpose: Asking = ({ subject }, { verb, next, third }) => {
  if (!isBe(verb)) return undefined;
  if (next === 'made' && /^(?:of|up|from)$/.test(third))
    return `What do you think ${subject} ${verb} made of?`;
  return next === 'used' && /^(?:to|for)$/.test(third)
    ? `What do you think ${subject} ${verb} used for?`
    : undefined;
};

/** "HTML stands for ..." */
const askWorded: Asking = ({ subject, isPlain }, { verb, next, third }) =>
  isPlain && third !== '' && wordedVerbs.get(plainForm(verb))?.test(next) === true
    ? `${/^come/.test(verb) ? 'Where' : 'What'} do you think ${subject} ${verb} ${next}?`
    : undefined;

const isMeasure =
  /^(?:size|number|numbers|length|strength|value|importance|popularity|fear|peace|winter|summer|spring|autumn|night|pairs|groups|a|an)$/;

/** "Earthquakes happen where ..." */
const askEvent: Asking = ({ subject, isPlain }, { verb, next, third }) => {
  if (!isPlain || !eventForms.has(verb) || third === '') return undefined;
  if (next === 'when' || next === 'if') return `When do you think ${subject} ${verb}?`;
  if (next === 'where') return `Where do you think ${subject} ${verb}?`;
  const isPlace = /^(?:in|on|under|near|inside|along|at)$/.test(next) && !isMeasure.test(third);
  if (/^(?:lives?|grows?|nests?|hibernates?)$/.test(verb) && isPlace)
    return `Where do you think ${subject} ${verb}?`;
  return next === 'because' ? `Why do you think ${subject} ${verb}?` : undefined;
};

/** "Leaves look green because ..." asks why they do. */
const askReason: Asking = ({ subject, tokens, at, text, end }) => {
  const because = tokens.findIndex(({ lower }, index) => index > at + 1 && lower === 'because');
  const [from, to] = [tokens[at]?.start, tokens[because]?.start];
  if (because < 0 || because - at > 9 || from === undefined || to === undefined || to >= end)
    return undefined;
  const said = text.slice(from, to).trim();
  return /["“”(),;:.?!*_`<>→=]|\b(?:it|its|they|their|this|that|these|so|not|only|just|simply|mainly|mostly|partly)\b/i.test(
    said,
  )
    ? undefined
    : `Why do you think ${subject} ${said}?`;
};

const numbers = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})$/;

/** "A shape is symmetrical if ...", "plants are green when ..." */
const askWhen: Asking = ({ subject, isPlain }, { verb, next, third }) =>
  isPlain &&
  /^(?:is|are)$/.test(verb) &&
  /^(?:if|when)$/.test(third) &&
  !/^(?:not|only|best|true|it|there|so)$/.test(next) &&
  /^[a-z]+$/.test(next)
    ? `When do you think ${subject} ${verb} ${next}?`
    : undefined;

/** "A triangle has three sides" asks how many; where they are listed, which. */
const askNumber: Asking = ({ subject, tokens, at, isPlain, text, end }, { verb, next }) => {
  const first = tokens[at + 2];
  if (!isPlain || !/^(?:has|have|contains?)$/.test(verb) || !numbers.test(next) || !first) return undefined;
  const rest = tokens.slice(at + 2, at + 6);
  const last = rest.findIndex(({ lower }) => /[^su']s$|^(?:feet|people|children|teeth)$/.test(lower));
  const noun = rest[last];
  if (!noun || last > 2 || rest.slice(0, last).some(({ lower }) => /^(?:of|to|or|and|and\/or)$/.test(lower)))
    return undefined;
  const things = text.slice(first.start, noun.end);
  if (/[^\p{L}\s-]/u.test(things) || /^(?:times?|percent|degrees)\b/.test(things)) return undefined;
  const isListed = !/^\d{2}/.test(next) && /^\s*(?:[:(–—]|\s-\s)/.test(text.slice(noun.end, end));
  return isListed
    ? `Which ${next} ${things} do you think ${subject} ${verb}?`
    : `How many ${things} do you think ${subject} ${verb}?`;
};

/** "A dotted half note lasts three beats." */
const askMeasure: Asking = ({ subject, isPlain }, { verb, next, third }) => {
  if (
    !isPlain ||
    !/^(?:\d|about|around|up|between|one|two|three|four|five|six|seven|eight|nine|ten|a|an)/.test(next) ||
    third === ''
  )
    return undefined;
  if (/^(?:lasts?|lasted)$/.test(verb)) return `How long do you think ${subject} ${verb}?`;
  if (/^costs?$/.test(verb)) return `How much do you think ${subject} ${verb}?`;
  return undefined;
};

/** "Chlorophyll absorbs red light." */
const askObject: Asking = ({ subject, tokens, at, isPlain }, { verb, next }) => {
  if (/^\d/.test(subject)) return undefined;
  const isKnown = objectForms.has(verb) || pastObjectVerbs.has(verb);
  if (!isKnown || !isPlain || !opensObject(tokens[at + 1])) return undefined;
  // "Miller wrote the play in ...": what was made was named before.
  if (pastObjectVerbs.has(verb) && /^(?:the|this|that|it|his|her|their)$/.test(next)) return undefined;
  // "rocks form layers" may be cut wrongly where the verb is a noun, too.
  if (alsoNouns.has(verb) && !determiners.has(next) && isPluralSaid(subject)) return undefined;
  return `What do you think ${subject} ${verb}?`;
};

/** "The scale tells you how ..." */
const askTells: Asking = ({ subject, isPlain }, { verb, next, third }) =>
  isPlain && /^tells?$/.test(verb) && /^(?:us|you)$/.test(next) && third !== ''
    ? `What do you think ${subject} ${verb} us?`
    : undefined;

/** "The ground wire keeps ..." */
const askAction: Asking = ({ subject, tokens, at, isPlain }, { verb, next }) => {
  if (!actionForms.has(verb) || !isPlain || /^\d/.test(subject) || !opensAction(tokens[at + 1]))
    return undefined;
  // "God gives us ...", "Rosa makes all ...": what somebody does is a story of its own.
  if (
    /^(?:gives?|makes?)$/.test(verb) &&
    (/^\p{Lu}/u.test(subject) || /^(?:us|you|them|everyone)$/.test(next))
  )
    return undefined;
  return `What do you think ${subject} ${actionVerbs.has(verb) ? 'does' : 'do'}?`;
};

/** "Storms can carry sand." */
const askAbility: Asking = ({ subject, tokens, at }, { verb, next, third }) =>
  verb === 'can' &&
  !/^(?:one|\d)/.test(subject) &&
  third !== '' &&
  !auxiliaries.has(next) &&
  !adverbs.has(next) &&
  !/^(?:be|have|contain|include|remain|exist|happen|occur|get|seem|look|become|feel|mean|help|range|vary|cause|lead|come|go|take|hold|fit|last|cost)$/.test(
    next,
  ) &&
  /^[a-z]+$/.test(next) &&
  tokens.length > at + 2
    ? `What do you think ${subject} can do?`
    : undefined;

const particlesAndPrepositions =
  /^(?:of|to|in|on|at|by|for|from|with|into|as|about|over|under|through|between|because|when|if|that|than|and|or|but|not|itself|themselves|it|them|this|these|those|so|which|while|until|before|after|up|down|out|off|away|back|around|more|less|better|best|most|faster|slower|well|fast)$/;

const opensObject = (token: Token | undefined): boolean =>
  token !== undefined &&
  !particlesAndPrepositions.test(token.lower) &&
  !adverbs.has(token.lower) &&
  !/ly$/.test(token.lower);

const opensAction = (token: Token | undefined): boolean =>
  token !== undefined &&
  (!particlesAndPrepositions.test(token.lower) || /^(?:up|down|in|out|between|it|them)$/.test(token.lower)) &&
  !/^(?:sense|use|sure|how|what|whether|why)$/.test(token.lower);

/** The most particular comes first. */
const askings: readonly Asking[] = [
  askName,
  askNumber,
  askMeasure,
  askReason,
  askPurpose,
  askWhat,
  askKind,
  askWorded,
  askWhen,
  askEvent,
  askObject,
  askTells,
  askAction,
  askAbility,
];

const users =
  /^(?:we|people|scientists|engineers|doctors|musicians|writers|artists|programmers|farmers|historians)$/;

/** "We use our eyes to see" asks what we use our eyes for. */
export function askUse(
  text: string,
  tokens: readonly Token[],
): { readonly topic: string; readonly question: string } | undefined {
  const [who, verb, first] = tokens;
  if (!who || !first || !users.test(who.lower) || verb?.lower !== 'use') return undefined;
  const at = tokens.findIndex(({ lower }, index) => index > 2 && /^(?:to|for|when)$/.test(lower));
  const last = tokens[at - 1];
  if (at < 0 || at > 9 || !last || !tokens[at + 1]) return undefined;
  const topic = sayTopic(text.slice(first.start, last.end), undefined);
  if (topic === undefined || /[,;:(]/.test(topic)) return undefined;
  return {
    topic,
    question:
      tokens[at]?.lower === 'when'
        ? `When do you think ${who.lower} use ${topic}?`
        : `What do you think ${who.lower} use ${topic} for?`,
  };
}
