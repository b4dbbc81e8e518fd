import { commonNouns, names } from './nouns';
import { commonEnding, determiners, imperatives } from './words';

/** Takes the capital of a sentence's first word away where it is no name. */
export function lowerFirst(topic: string, isKnownLower: (word: string) => boolean): string {
  const first = /^[\p{L}'’-]+/u.exec(topic)?.[0] ?? '';
  const lower = first.toLowerCase();
  if (
    first === lower ||
    /^\p{Ll}/u.test(first) ||
    first === 'I' ||
    /\p{Lu}.*\p{Lu}/u.test(first.replace(/-.*/, ''))
  )
    return topic;
  const next = /^[\p{L}'’-]+\s+(\S)/u.exec(topic)?.[1] ?? '';
  const isName =
    /\p{Lu}/u.test(next) && !determiners.has(lower) && !/^(?:ancient|early|most|many|young|old)$/.test(lower);
  if (isName) return topic;
  if (!determiners.has(lower) && /^\S+(?:,| and| or)\s.*\p{Lu}\p{Ll}/u.test(topic)) return topic;
  const isCommon =
    determiners.has(lower) ||
    imperatives.has(lower) ||
    commonNouns.has(lower) ||
    commonEnding.test(lower) ||
    (/^\p{Ll}/u.test(next) && !mayBeProper(first, isKnownLower)) ||
    /^(?:ancient|modern|early|medieval|most|many|young|old|new)$/.test(lower) ||
    isPlainPlural(lower) ||
    /^\p{Lu}\p{Ll}+-\p{Ll}/u.test(first) ||
    isSmall(first, isKnownLower);
  return isCommon || /^(?:how|why|what|when|where|who|which|whether)$/.test(lower)
    ? lower + topic.slice(first.length)
    : topic;
}

/** Whether the plan writes a word small inside its sentences, and never with a capital: "Git" stays beside `git log`. */
export const isSmall = (word: string, isKnownLower: (word: string) => boolean): boolean =>
  isKnownLower(word.toLowerCase()) && (/^\p{Ll}/u.test(word) || !isKnownLower(word));

/** "Roman numerals", "Java programs" where the plan knows Java; "Plate boundaries" and "Motivated people" are none. */
const mayBeProper = (word: string, isKnown: (word: string) => boolean): boolean =>
  names.has(word.toLowerCase()) ||
  (isKnown(word) && !/(?:[^e]ed|ous|ful|less|[lg]ent|ive)$/.test(word)) ||
  /['’]/.test(word) ||
  isOfPlace.test(word) ||
  (/(?:an|ish|ese|i)$/.test(word) && !isOfPeople.test(word));

/** Adjectives in -ic are small ("Ionic bonds", "Magnetic poles") unless they are made of a name. */
const isOfPlace =
  /^(?:Gothic|Arctic|Antarctic|Atlantic|Pacific|Baltic|Nordic|Celtic|Slavic|Germanic|Hispanic|Arabic|Islamic|Catholic|Olympic|Socratic|Platonic|Homeric|Napoleonic|Byzantine|Vedic|Doric|Adriatic|Balkanic|Icelandic|Semitic|Mosaic)$/;
const isOfPeople =
  /^(?:Human|Urban|Suburban|Ocean|Clean|Organ|Fish|Median|Mean|Woman|Man|Plan|Scan|Artisan|Veteran|Vegan|Metropolitan|Reptilian|Mammalian|Civilian|Guardian|Titan|Selfish|Foolish|Reddish|Bluish|Greenish|Childish|Taxi|Alkali|Fungi|Stimuli|Radii)$/;

/** "Values", "Objects": a plural is hardly ever a name. */
export const isPlainPlural = (word: string): boolean =>
  /[^sui'’]s$/.test(word) &&
  word.length > 3 &&
  !/(?:icans|omans|reeks|ztecs|herlands)$/.test(word) &&
  !/^(?:james|charles|athens|wales|hughes|thames|google docs|mars|moses|alps|andes|vikings|windows|brussels|jenkins|adams|williams|olympics|philippines|texas|kansas|arkansas|honduras|bahamas|americas|thomas|lucas|nicholas|douglas|christmas|dallas|vegas|pythagoras|andreas|los angeles|moses|jesus|barbados|laos|carlos|maldives|balkans|himalayas|rockies|beatles|apalachians|appalachians|everglades|hawaiians)$/.test(
    word,
  );
