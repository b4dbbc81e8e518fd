import { endOfClause } from './clause-end';
import { isBareCountable, isTitleCase, quote, sayTitle } from './names';
import { isCutList } from './nominal';
import { endOfNounPhrase } from './noun-phrase';
import { readQuestion, toLearners } from './question';
import type { Slots } from './slots';
import { tokenize } from './tokens';
import { peel, sayTopic } from './topic';
import { containers } from './words';

/** `a recording of "Shenandoah"`, `the poem "Fog"`: what is in quotation marks names it. */
const calledThing =
  /^(?:(?:a|an|the|this|our|some) )?(?:\S+ )?(?:recording|clip|video|film|movie|song|poem|story|book|article|chapter|painting|play|piece|podcast|episode|speech)(?: of| called| titled| named)? ?(?=["“])/i;

/** Where the words begin that a container announces with a colon; `undefined` where none does. */
function behindContainer(text: string, start: number, end: number): number | undefined {
  const to = endOfNounPhrase(text, start, end);
  const tokens = tokenize(text, start, to);
  const sign = /^:\s+(?=\S)/.exec(text.slice(to, end))?.[0].length;
  return sign !== undefined && tokens.length <= 4 && containers.has(tokens[tokens.length - 1]?.lower ?? '')
    ? to + sign
    : undefined;
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
  const called = calledThing.exec(text.slice(start, end))?.[0].length;
  if (called !== undefined) {
    const named = readCalled(text, start + called, end);
    if (named.topic !== undefined) return named;
  }
  // "Present a case study: the breach of 2013" is about the breach.
  const behind = behindContainer(text, start, end);
  if (behind !== undefined) return readThing(text, behind, end, true, isSkill, isKnownLower);
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
  if (isCutList(text, endOfNounPhrase(text, peeled, end))) return {};
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
  /^(?:the |a |an |our |your |this |each |\w+\.md )*(?:\w+ )?(?:textbook|book|passage|article|chapter|pages?|text|reading|worksheet|handout|packet|document|slideshow|powerpoint|video|recording|clip|film|movie|podcast|episode|trailer)$/i;

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
export function readWordList(text: string, start: number, end: number): Partial<Slots> {
  const list = /(?::\s+|\s\()([^():;.]{3,130})\)?[.)]*$/.exec(text.slice(start, end))?.[1]?.trim();
  return list !== undefined && /,/.test(list) && !/["“”*_<>{}]/.test(list) ? { topic: list } : {};
}

/** `this video, "The life of a star"` gives the title. */
function readCalled(text: string, start: number, end: number): Partial<Slots> {
  const title = /["“]([^"”]{3,60})["”]/.exec(text.slice(start, end))?.[1];
  const said = title && sayTopic(title, undefined);
  return said ? { topic: `'${said.replaceAll("'", '’')}'` } : {};
}
