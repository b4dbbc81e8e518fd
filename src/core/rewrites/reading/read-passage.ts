import { familyCalled } from '../families/lookup';
import type { Family } from '../families/types';
import { readExtent, type Extent } from './extent';
import { endOfClause } from './clause-end';
import { readNoun } from './nominal';
import { readQuestion, toAudience } from './question';
import type { Slots } from './slots';
import { readStatement } from './statement';
import { findTelling } from './find-telling';
import type { Telling } from './telling';
import { readThing, readWordList } from './thing';
import { blankBrackets, sentencesOf } from './tokens';

/** One passage or cell, read as a telling. */
export interface PassageReading {
  readonly family: Family;
  /** Absent where a noun names the telling: "Lecture: cells". */
  readonly telling: Telling | undefined;
  readonly extent: Extent | undefined;
  readonly slots: Slots;
}

/** "Direct instruction (15 min)." names a part as a colon would. */
const timed = /^[^.:?!"“”|()]{2,40}\(\d[^)]{0,14}\)\.\s+(?=\p{Lu})/u;
const labelled = /^(?:\s*\[[ xX]\]\s+)?(?:[^.:?!"“”|]{1,60}(?::|\s\|)\s+)+/;

/** Length of "Teacher: ", "9:00-9:20 ", "Input (10 min): " before the words proper. */
export function labelLength(text: string): number {
  const clock =
    /^\s*(?:\[[ xX]\]\s+)?(?:\d{1,2}:\d\d(?:\s*[-–—]\s*\d{1,2}:\d\d)?|\(\d[^)]{0,12}\))\s*(?:[-–—:|]\s*)?/.exec(
      text,
    )?.[0].length ?? 0;
  const rest = text.slice(clock);
  const label = labelled.exec(rest)?.[0] ?? timed.exec(rest)?.[0] ?? /^\s*\[[ xX]\]\s+/.exec(rest)?.[0] ?? '';
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
  if (telling) return readTold(text, telling, isKnownLower);
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

function readTold(text: string, telling: Telling, isKnownLower: (word: string) => boolean): PassageReading {
  const extent = readExtent(text, telling.start, telling.sentence.end, telling.complement);
  const isList =
    telling.family.id === 'define' &&
    extent.told.some(({ start, end }) => readWordList(text, start, end).topic);
  const meant = isList ? { ...telling, family: familyCalled('intro-vocab') } : telling;
  const slots = readSlots(text, meant, extent, isKnownLower);
  const family = familyByTopic(text, meant, extent, slots.topic ?? '');
  const isTitle = family.id === 'read-aloud' && /["“]/.test(text.charAt(meant.start));
  const isItself = isTitle || showsItself[family.id]?.test(slots.topic ?? '') === true;
  return { family, telling: { ...meant, family }, extent, slots: isItself ? noSlots : slots };
}

/** What the verb alone does not say: whom a text is read to, and whether rules are a game's or a word is defined. */
function familyByTopic(text: string, telling: Telling, extent: Extent, topic: string): Family {
  const { family, audience } = telling;
  const object = text.slice(telling.start, telling.sentence.end);
  if (family.id === 'set-rules' && ofGame.test(object)) return familyCalled('explain-topic');
  const isHeard = audience !== undefined || extent.people !== undefined || /\baloud\b/i.test(object);
  if (family.id === 'read-textbook' && isHeard) return familyCalled('read-aloud');
  // A problem that is read aloud has no title to guess from.
  if (/^read-/.test(family.id) && /^(?:the |each |a |your )?(?:\w+ )?(?:word )?problems?\b/i.test(object))
    return familyCalled('worked-example');
  if (/^read-/.test(family.id) && /^(?:the |all |your )?(?:\w+ )?(?:directions|instructions)\b/i.test(object))
    return familyCalled('give-directions');
  // "define what might be missing" explains something.
  return family.id === 'define' && /^(?:what|how|why|where|when|who|whether)\b/.test(topic)
    ? familyCalled('explain-topic')
    : family;
}

const ofGame =
  /\brules? (?:of|for) (?!(?:the |our |your )?(?:class|room|lab|school|group|behaviou?r|conduct|safety|work|discussion|talk))/i;

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
    const words = blankBrackets(text);
    const [first] = sentencesOf(words.slice(0, end), start);
    return {
      ...readStatement(
        words,
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

/** Of a film or of figures it is not asked what they show of themselves. */
const showsItself: Readonly<Record<string, RegExp>> = {
  'show-video':
    /\b(?:clips?|videos?|films?|movies?|documentary|newsreel|recordings?|podcasts?|episode|trailer|song)$/i,
  'give-data': /\b(?:data|tables?|graphs?|charts?|statistics)$/i,
  'read-aloud':
    /['‘]|^(?:two|three|four|five|several|some)\b|\b(?:memoir|poem|story|novel|play|letter|speech|essay|myth|fable|legend|diary|editorial)$/,
};
