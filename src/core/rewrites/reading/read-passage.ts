import { familyCalled } from '../families/lookup';
import type { Family } from '../families/types';
import { readExtent, type Extent } from './extent';
import { readNoun } from './nominal';
import { readQuestion, toAudience, toLearners } from './question';
import type { Slots } from './slots';
import { readStatement } from './statement';
import { findTelling, type Telling } from './telling';
import { isBareCountable, isTitleCase, quote, sayTitle } from './names';
import { endOfNounPhrase } from './noun-phrase';
import { peel, sayTopic } from './topic';
import { sentencesOf, tokenize } from './tokens';
import { imperatives } from './words';

/** One passage or cell, read as a telling. */
export interface PassageReading {
  readonly family: Family;
  /** Absent where a noun names the telling: "Lecture: cells". */
  readonly telling: Telling | undefined;
  readonly extent: Extent | undefined;
  readonly slots: Slots;
}

const labelled = /^(?:\s*\[[ xX]\]\s+)?(?:[^.:?!"“”|]{1,60}(?::|\s\|)\s+)+/;

/** Length of "Teacher: ", "9:00-9:20 ", "Input (10 min): " before the words proper. */
export function labelLength(text: string): number {
  const clock =
    /^\s*(?:\[[ xX]\]\s+)?(?:\d{1,2}:\d\d(?:\s*[-–—]\s*\d{1,2}:\d\d)?|\(\d[^)]{0,12}\))\s*(?:[-–—:|]\s*)?/.exec(
      text,
    )?.[0].length ?? 0;
  const rest = text.slice(clock);
  const label = labelled.exec(rest)?.[0] ?? /^\s*\[[ xX]\]\s+/.exec(rest)?.[0] ?? '';
  const words = label.trim().split(/\s+/).length;
  return clock + (label !== '' && words <= 8 ? label.length : 0);
}

/** @param evidence plain offset of the words that made the passage a mark */
export function readAct(
  text: string,
  evidence: number | undefined,
  isKnownLower: (word: string) => boolean,
): PassageReading | undefined {
  const label = wordsStart(text);
  const noun = label > 0 ? readNoun(text.slice(0, label), isKnownLower) : undefined;
  const tellings = sentencesOf(text, label)
    .flatMap((sentence) => findTelling(text, sentence, evidence) ?? [])
    .filter((found) => !pointsAway.test(text.slice(found.start, found.sentence.end)));
  const telling =
    tellings.find((found) => evidence !== undefined && found.sentence.end > evidence) ?? tellings[0];
  if (telling) {
    const extent = readExtent(text, telling.start, telling.sentence.end, telling.complement);
    const isList =
      telling.family.id === 'define' &&
      extent.told.some(({ start, end }) => readWordList(text, start, end).topic);
    const meant = isList ? { ...telling, family: familyCalled('intro-vocab') } : telling;
    const slots = readSlots(text, meant, extent, isKnownLower);
    // What is defined is a word; "define what might be missing" explains something.
    const isClause = /^(?:what|how|why|where|when|who|whether)\b/.test(slots.topic ?? '');
    const family = isClause && meant.family.id === 'define' ? familyCalled('explain-topic') : meant.family;
    return { family, telling: { ...meant, family }, extent, slots };
  }
  const named = readNoun(text, isKnownLower) ?? noun;
  return (
    named && {
      family: named.family,
      telling: undefined,
      extent: undefined,
      slots: { ...noSlots, ...named.slots },
    }
  );
}

/** "Explain the three parts: ..." has no label; "Show and tell: explain ..." has one. */
function wordsStart(text: string): number {
  const label = labelLength(text);
  if (label === 0) return 0;
  const opens = (from: number): boolean => {
    const [sentence] = sentencesOf(text, from);
    const telling = sentence && findTelling(text, sentence, undefined);
    return (
      telling !== undefined && (telling.verb.start <= telling.clauseStart || telling.subject === 'teacher')
    );
  };
  return !opens(label) && opens(0) ? 0 : label;
}

/** "announce that now": what is told stands in another sentence. */
const pointsAway =
  /^(?:your|them|our)sel(?:f|ves)\b|^(?:that|this|it|them|these|those)(?:\s+(?:now|here|too|again|to \w+))?[.!;]?$/i;

const noSlots: Slots = { question: undefined, topic: undefined, fromHeading: false };

function readSlots(
  text: string,
  telling: Telling,
  extent: Extent,
  isKnownLower: (word: string) => boolean,
): Slots {
  const [told] = extent.told;
  if (!told) return noSlots;
  if (telling.complement === 'that') {
    const { start, end } = withoutQuotes(text, told.start, told.end);
    const [first] = sentencesOf(text.slice(0, end), start);
    return {
      ...readStatement(
        text,
        first?.start ?? start,
        Math.min(first?.end ?? end, end),
        telling.afterColon ? isKnownLower : undefined,
      ),
      fromHeading: false,
    };
  }
  if (telling.family.id === 'clear-misconception') {
    const belief = /\b(?:misconception|myth|belief|idea)s? that ([^,;:.]{5,80})[.]?$/.exec(
      text.slice(told.start, told.end),
    )?.[1];
    if (belief) return { ...noSlots, question: `What would you say to someone who believes that ${belief}?` };
  }
  if (telling.family.id === 'intro-vocab') return { ...noSlots, ...readWordList(text, told.start, told.end) };
  const shown = shows.has(telling.family.id)
    ? readShown(text, told.start, told.end, isKnownLower)
    : undefined;
  if (shown) return { ...noSlots, ...shown };
  if (telling.complement === 'thing' || telling.complement === 'none')
    return {
      ...noSlots,
      ...readThing(
        text,
        connectedStart(text, telling, told),
        told.end,
        telling.afterColon,
        telling.family.id === 'model-skill',
        isKnownLower,
      ),
    };
  const end = endOfClause(text, told.start, told.end);
  const clause = text.slice(told.start, end);
  const question = readQuestion(telling.audience ? toAudience(clause) : clause);
  return { ...question, fromHeading: false };
}

/** "relate the activity to stewardship" asks for connections with stewardship. */
function connectedStart(text: string, telling: Telling, told: { start: number; end: number }): number {
  if (telling.family.id !== 'connect-for-them') return told.start;
  const between = /\bbetween\s/.exec(text.slice(told.start, told.end));
  if (between) return told.start + between.index + between[0].length;
  const to =
    /(?<!\b(?:used|how|able|need|needed|want|order|going|have|tries|try|methods?|ways?|tools?))\s(?:back )?(?:to|with)\s/.exec(
      text.slice(told.start, told.end),
    );
  return to ? told.start + to.index + to[0].length : told.start;
}

function withoutQuotes(text: string, start: number, end: number): { start: number; end: number } {
  const from = /["“‘']/.test(text.charAt(start)) ? start + 1 : start;
  return { start: from, end: /["”’']/.test(text.charAt(end - 1)) ? end - 1 : end };
}

const shows = new Set(['show-example', 'show-video', 'present-slides']);

/** "Show the example to illustrate erosion": what it is shown for. */
function readShown(
  text: string,
  start: number,
  end: number,
  isKnownLower: (word: string) => boolean,
): Partial<Slots> | undefined {
  const purpose =
    /\s(?:to|that|which) (?:demonstrates?|illustrates?|explains?|shows?|describes?|covers?|discuss(?:es)?)\s|,\s(?:explaining|showing|illustrating)\s(?:in (?:more )?detail\s)?/.exec(
      text.slice(start, end),
    );
  if (!purpose) return undefined;
  const found = readThing(text, start + purpose.index + purpose[0].length, end, false, false, isKnownLower);
  return found.topic === undefined && found.question === undefined ? undefined : found;
}

/** A question clause ends where a bracket, a dash or a reason begins. */
function endOfClause(text: string, start: number, end: number): number {
  const second = secondVerb(text, start, end);
  if (second !== undefined) return second;
  const stop =
    /\s[–—-]\s|[–—(:;"“?]|,\s|\.\s|\s(?:so that|in order to|so (?:they|students)|before (?:they|students|moving)|as (?:a|an) (?:class|group)|by (?:showing|using|drawing|pointing)|because|and (?:that|then|how|why|what|where|ask|have|let|explain|show|demonstrate))\s/.exec(
      text.slice(start, end),
    );
  return stop ? start + stop.index : end;
}

/** "where the code goes and add ...": another act begins at "and". */
function secondVerb(text: string, start: number, end: number): number | undefined {
  const clause = text.slice(start, end).split(/[.,;:(]\s|\s[–—-]\s/)[0] ?? '';
  const tokens = tokenize(text, start, start + clause.length);
  // "how to read the scale and record the mass" is one procedure.
  if (tokens[1]?.lower === 'to') return undefined;
  const at = tokens.findIndex(
    ({ lower }, index) => index > 3 && lower === 'and' && imperatives.has(tokens[index + 1]?.lower ?? ''),
  );
  return at < 0 ? undefined : tokens[at - 1]?.end;
}

/** The topic of what a verb takes: peeled, ended and said. */
export function readThing(
  text: string,
  start: number,
  end: number,
  isList: boolean,
  isSkill: boolean,
  isKnownLower: (word: string) => boolean,
): Partial<Slots> {
  const title = titleAfterResource.exec(text.slice(start, end))?.[1];
  if (title !== undefined && isTitleCase(title)) {
    const topic = quote(title.replace(/["“”]/g, ''));
    return topic === undefined ? {} : { topic };
  }
  const peeled = isList || isSkill ? start : peel(text, start, endOfNounPhrase(text, start, end));
  if (peeled === undefined) return readCalled(text, start, end);
  const way = /^(?:the |a )?(?:\w+ )?ways? (?=to )/i.exec(text.slice(peeled, end))?.[0];
  if (way) return readQuestion(`how ${text.slice(peeled + way.length, endOfClause(text, peeled, end))}`);
  const inner = text.slice(peeled, end);
  if (/^(?:how|why|what|when|where|who|whether)\b/i.test(inner))
    return readQuestion(text.slice(peeled, endOfClause(text, peeled, end)));
  const words = toLearners(text.slice(peeled, endOfNounPhrase(text, peeled, end))).replace(
    /(?<=\S\s\S.*)\s(?:comparison|overview|introduction|explanation|discussion)$/i,
    '',
  );
  const whole = withClause(text, peeled, end);
  if (whole !== undefined) return { topic: whole };
  const isTitle = isTitleCase(words);
  const say = (part: string): string | undefined => {
    const said =
      (isTitle ? sayTitle(part, isKnownLower) : undefined) ??
      sayTopic(part, isList ? isKnownLower : undefined);
    if (said !== undefined && readingItself.test(said)) return undefined;
    if (said === undefined || !isBareCountable(said)) return said;
    // "Explain design process", as plans are jotted down.
    return said !== part ? quote(part) : / and /.test(said) ? said : `the ${said}`;
  };
  const shorter = words.replace(/\s(?:in|of|on|for|to|with|about|by)$/, '');
  for (const part of [shorter, ...shorterParts(shorter)]) {
    const topic = say(part);
    if (topic !== undefined) return { topic };
  }
  return readCalled(text, start, end);
}

/** "The format in which lists are shown": "the format" alone would point at nothing. */
function withClause(text: string, start: number, end: number): string | undefined {
  const to = endOfNounPhrase(text, start, end);
  const noun = text.slice(start, to);
  if (
    !/^the \S+$/i.test(noun) ||
    !/^\s(?:(?:in|on|by|from|for|at|with|through) )?(?:which|that|where)\s/.test(text.slice(to, end))
  )
    return undefined;
  const topic = sayTopic(toLearners(text.slice(start, endOfClause(text, to, end))), undefined);
  return topic !== undefined && !/\b(?:you|we|i|will|and|or)\b/i.test(topic) ? topic : undefined;
}

/** What is read is not what it is about. */
const readingItself =
  /^(?:the |a |an |our |your |this |each |\w+\.md )*(?:\w+ )?(?:textbook|book|passage|article|chapter|pages?|text|reading|worksheet|handout|packet|document|slideshow|powerpoint|video)$/i;

/** "the video From Campfire to Cocoa" names what it is called. */
const titleAfterResource =
  /^(?:(?:the|a|an|this|our)\s)?(?:\w+\s)?(?:video|film|clip|movie|documentary|article|book|story|poem|song|chapter|podcast|episode|text|play|painting)[,:]?\s(["“]?\p{Lu}[^.,;:!?()]{3,60}["”]?)(?=$|[.,;:!?()\s])/u;

/** A long phrase without its last parts: "the program to take a reading from the sensor" ends before "from". */
function* shorterParts(words: string): Generator<string> {
  const and = words.lastIndexOf(' and ');
  // Of "x, y and z" only the first can be said alone.
  const comma = words.indexOf(', ');
  if (comma > 0 && comma < and) yield words.slice(0, comma);
  else if (and > 0) yield words.slice(0, and);
  const breaks = [...words.matchAll(/\s(?:to|with|from|by|that|using|in|for)\s/g)].map(({ index }) => index);
  for (const at of breaks.reverse()) if (words.slice(0, at).split(' ').length >= 3) yield words.slice(0, at);
}

/** "key terms: force, mass" and "vocabulary (force, mass)": the words themselves. */
function readWordList(text: string, start: number, end: number): Partial<Slots> {
  const list = /(?::\s+|\s\()([^():;.]{3,130})\)?[.)]*$/.exec(text.slice(start, end))?.[1]?.trim();
  return list !== undefined && /,/.test(list) && !/["“”*_<>{}]/.test(list) ? { topic: list } : {};
}

/** `this video, "The life of a star"` gives the title. */
function readCalled(text: string, start: number, end: number): Partial<Slots> {
  const title = /["“]([^"”]{3,60})["”]/.exec(text.slice(start, end))?.[1];
  const said = title && sayTopic(title, undefined);
  return said ? { topic: `'${said.replaceAll("'", '’')}'` } : {};
}
