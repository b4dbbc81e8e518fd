import { tokenize, type Token } from './tokens';
import {
  adverbs,
  auxiliaries,
  commonEnding,
  commonNouns,
  containers,
  determiners,
  imperatives,
  pronouns,
  resources,
  rules,
  tailWords,
  topicPrepositions,
} from './words';

const longestTopic = 10;

/** Where a noun phrase ends that begins at `start`: before a tail, a clause, a bracket or a stop. */
export function endOfNounPhrase(text: string, start: number, end: number): number {
  const stop = /[,;:.?!()[\]|]\s|[,;:.?!)\]|]$|\s[–—-]\s|[–—]|\s\(|["“”]?\s["“]/g;
  const part = text.slice(start, end);
  const tokens = tokenize(text, start, end);
  const stopped = firstStop(part, stop, start);
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.start >= stopped) break;
    if (endsBefore(tokens, at)) {
      // "the order in which ..." ends before "in".
      const isRelative =
        /^(?:which|whom|whose)$/.test(token.lower) &&
        /^(?:in|on|by|for|with|to|from|of|at|through)$/.test(tokens[at - 1]?.lower ?? '');
      const to = isRelative ? (tokens[at - 1]?.start ?? token.start) : token.start;
      return trimEnd(
        text,
        start,
        /^(?:which|where|who|whom|whose|that)$/.test(token.lower) ? withoutLastPart(tokens, at, to) : to,
      );
    }
  }
  return trimEnd(text, start, stopped);
}

/** "reading and the order in which ..." is read as "reading": the clause belongs to the last part. */
function withoutLastPart(tokens: readonly Token[], at: number, to: number): number {
  for (let back = at - 1; back > 0 && back >= at - 4; back--)
    if (tokens[back]?.lower === 'and' && determiners.has(tokens[back + 1]?.lower ?? ''))
      return tokens[back]?.start ?? to;
  return to;
}

function firstStop(part: string, stop: RegExp, start: number): number {
  for (let match = stop.exec(part); match; match = stop.exec(part)) {
    if (match[0].startsWith('.') && /\b(?:vs|e\.g|i\.e|etc|approx|no)$/i.test(part.slice(0, match.index)))
      continue;
    if (part.slice(match.index - 1, match.index + 1) === '()') continue;
    // 'the "first steps" rule' goes on behind its quotation.
    const quotation = /^["”]?\s?["“][^"“”]{2,40}["”](?=\s\p{Ll})/u.exec(part.slice(match.index));
    if (quotation && match.index > 0) {
      stop.lastIndex = match.index + quotation[0].length;
      continue;
    }
    // "rocks, minerals, and fossils" is one phrase.
    const list = match[0].startsWith(',')
      ? /^,\s(?!\w+ing\b|specifically|especially|particularly|namely|including|such|like|which|who|where|so|and then|as|in|with|by|to)[^\s,.;:()]+(?:\s[^\s,.;:()]+){0,3}(?:,\s[^\s,.;:()]+(?:\s[^\s,.;:()]+){0,3}){0,4}?,?\s(?:and|or|&)\s(?!how|why|what|then|have|ask)/i.exec(
          part.slice(match.index),
        )
      : null;
    if (list && match.index > 0) {
      stop.lastIndex = match.index + list[0].length;
      continue;
    }
    return start + match.index;
  }
  return start + part.length;
}

function endsBefore(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (word === 'and' || word === 'or' || word === 'then')
    return next === 'then' || next === 'how' || next === 'why' || next === 'what' || isSecondAct(tokens, at);
  if (word === 'on' || word === 'in')
    return (
      /^(?:the|this|these) (?:following|above|below|attached|video|slides?|next)$/.test(
        `${next} ${tokens[at + 2]?.lower ?? ''}`,
      ) ||
      surfaces.test(`${next} ${tokens[at + 2]?.lower ?? ''}`) ||
      (word === 'in' && isPeople(tokens, at + 1))
    );
  if (word === 'with' || word === 'through' || word === 'via')
    return isResourcePhrase(tokens, at + 1) || (word === 'with' && isPeople(tokens, at + 1));
  if (word === 'to')
    return (
      isPeople(tokens, at + 1) ||
      next === 'help' ||
      next === 'show' ||
      next === 'illustrate' ||
      next === 'support' ||
      next === 'see'
    );
  if (word === 'as')
    return /^(?:a|an|the|students|they|needed|it|you|well|we|participants|learners)$/.test(next);
  if (word === 'for') return isPeople(tokens, at + 1);
  if (word === 'into')
    return (
      /^(?:their|your|the)$/.test(next) &&
      /^(?:notebooks?|journals?|books?|folders?|notes)$/.test(tokens[at + 2]?.lower ?? '')
    );
  if (/^(?:together|independently|silently|quietly|aloud|individually)$/.test(word)) return true;
  if (/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return false;
  return tailWords.has(word) || (word === 'in' && next === 'order');
}

const surfaces = /\b(?:board|whiteboard|blackboard|screen|projector|flipchart|smartboard|slides?|chart)\b/;

/** "and demonstrate the ...", "and ask students": another thing that is done, no part of the phrase. */
export function isSecondAct(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 1]?.lower ?? '';
  const next = tokens[at + 2]?.lower;
  if (!imperatives.has(verb) && !imperatives.has(verb.replace(/s$/, ''))) return false;
  return (
    next === undefined ||
    determiners.has(next) ||
    /^(?:notes|part|turns|place|care|how|that|about|to|them|why|it|students|out|over|through|where|examples?|if|whether|what|students|material|materials|each)$/.test(
      next,
    )
  );
}

const isResourcePhrase = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at, at + 4)
    .some(
      (token, index) =>
        resources.has(token.lower) &&
        (index === 0 || !/^(?:of|to|and)$/.test(tokens[at + index - 1]?.lower ?? '')),
    );

const isPeople = (tokens: readonly Token[], at: number): boolean =>
  /^(?:students?|learners?|pupils?|staff|colleagues|faculty|all (?:students|staff|teachers|participants)|the (?:class|group|students|participants|learners|children|whole|staff|faculty)|participants?|everyone|them|your (?:students|class|learners|group)|a (?:partner|child)|children|kids)\b/.test(
    tokens
      .slice(at, at + 2)
      .map((token) => token.lower)
      .join(' '),
  );

function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /[\s,;:.–—(-]/.test(text.charAt(to - 1))) to--;
  return to;
}

/** Peels "the concept of", "a video about" off a noun phrase; `undefined` where nothing but that is there. */
export function peel(text: string, start: number, end: number): number | undefined {
  let from = start;
  for (let turn = 0; turn < 3; turn++) {
    const tokens = tokenize(text, from, end);
    if (
      /ing$/.test(tokens[0]?.lower ?? '') &&
      !/^(?:reading|drawing|understanding)$/.test(tokens[0]?.lower ?? '')
    )
      return from;
    const at = tokens.findIndex(
      (token, index) =>
        index > 0 &&
        (topicPrepositions.has(token.lower) ||
          (token.lower === 'from' &&
            /^(?:data|facts?|results|statistics|figures|information)$/.test(
              tokens[index - 1]?.lower ?? '',
            )) ||
          (token.lower === 'with' && resources.has(tokens[index - 1]?.lower ?? ''))),
    );
    // "slides 1-14 on ...": the number belongs to the slides.
    const named = at > 1 && /^\d/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
    const head = (at < 0 ? tokens[tokens.length - 1] : tokens[named])?.lower ?? '';
    const preposition = tokens[at]?.lower ?? '';
    const carries =
      containers.has(head) ||
      (rules.has(head) && (preposition === 'for' || /ing$/.test(tokens[at + 1]?.lower ?? '')));
    if (!carries || (turn > 0 && at < 0)) return from;
    const next = tokens[at + 1];
    if (at < 0 || !next) return isSpecific(tokens) ? from : undefined;
    from = next.start;
  }
  return from;
}

/** "the Krebs cycle diagram" names something; "the following article" or "this video" does not. */
const isSpecific = (tokens: readonly Token[]): boolean =>
  tokens.length > 2 &&
  !tokens.some((token) =>
    /^(?:following|this|above|below|these|provided|attached|examples?|some|series|video|videos|article|link|linked|key)$/.test(
      token.lower,
    ),
  );

/** A noun phrase as it can stand inside a prompt, or `undefined` where it cannot be said safely. */
export function sayTopic(
  words: string,
  isKnownLower: ((word: string) => boolean) | undefined,
): string | undefined {
  let topic = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“'‘](.*)["”'’]$/, '$1')
    .replace(/[.,;:!?]+$/, '');
  if (!isKnownLower)
    topic = topic
      .replace(/\b(?:their|students['’]|your students['’]|the students['’])(?=\s)/gi, 'your')
      .replace(/\byour (own )?(?=sample|example|code|slides|model|demo)/g, 'the ');
  if (isKnownLower) topic = lowerFirst(topic, isKnownLower);
  const tokens = tokenize(topic, 0, topic.length);
  if (tokens.length === 0 || tokens.length > longestTopic || topic.length > 100) return undefined;
  const first = tokens[0]?.lower ?? '';
  const last = tokens[tokens.length - 1]?.lower ?? '';
  if (
    tokens.length === 1 &&
    (pronouns.has(first) ||
      determiners.has(first) ||
      adverbs.has(first) ||
      vagueQualities.has(first) ||
      topic.length < 3)
  )
    return undefined;
  if (/[-–—]$|\s[-–—]\s/.test(topic) || /^(?:her|his|its|their|my)\b/i.test(topic)) return undefined;
  if (/^(?:chapters?|pages?|slides?|units?|lessons?|sections?|part) \d/i.test(topic)) return undefined;
  if (/[?:;{}*_<>|\\[\]`~$#=]|https?/.test(topic)) return undefined;
  if (
    (topic.match(/["“”]/g)?.length ?? 0) % 2 === 1 ||
    (topic.match(/\(/g)?.length ?? 0) !== (topic.match(/\)/g)?.length ?? 0)
  )
    return undefined;
  if (
    /^(?:and|or|but|to|of|in|on|for|by|with|from|as|if|then|not|also|that|it|they|we|you|he|she|i|them|him|its|there|this|these|those|following|above|below|up|out|over|back|off|down|students?|participants|learners|everyone|some|more|any|before|after|when|while|during|if|because|each|every|aloud|through|again|together)$/.test(
      first,
    )
  )
    return undefined;
  if (
    /^(?:the |this |today['’]s |our )?(?:following|above|below|students|class|group|rest|next|previous|same|other|answers?|one|topics?|content|material|materials|lesson|session|unit|activity|subject|concept|concepts|idea|ideas|everything|information|slides?|video|discussion|teacher|instructor|facilitator|speaker|presenter)$|^the (?:following|above|below|next|previous|rest|same|other|class|students)\b/i.test(
      topic,
    )
  )
    return undefined;
  if (
    determiners.has(last) ||
    auxiliaries.has(last) ||
    /^(?:of|to|in|on|for|and|or|with|from|about|that|which|who|by|as|at|into|following|below|above|than|per|each|not)$/.test(
      last,
    )
  )
    return undefined;
  // "the most frequently used", "how to move from 'one'": the noun, or the other half, is missing.
  if ((tokens.length > 1 && openEnded.test(last)) || isPartial.test(topic)) return undefined;
  if (/\b(?:he|she|him|me|they|them)\b/i.test(topic) || /(?:^|(?<!\p{Lu}\p{Ll}+) )I\b/u.test(topic))
    return undefined;
  return topic.replaceAll('"', "'").replaceAll('“', "'").replaceAll('”', "'");
}

const vagueQualities = new Set([
  'new',
  'old',
  'good',
  'better',
  'best',
  'big',
  'small',
  'easy',
  'hard',
  'ready',
]);

const openEnded =
  /^(?:used|called|named|known|needed|endangered|related|based|frequently|male|female|several|different|various)$/;
const isPartial = /\bfrom ['"“][^'"”]*['"”]$|^(?:the )?\w+ piece of paper\b/u;

/** Takes the capital of a sentence's first word away where it is no name. */
export function lowerFirst(topic: string, isKnownLower: (word: string) => boolean): string {
  const first = /^[\p{L}'’-]+/u.exec(topic)?.[0] ?? '';
  const lower = first.toLowerCase();
  if (first === lower || first === 'I' || /\p{Lu}.*\p{Lu}/u.test(first.replace(/-.*/, ''))) return topic;
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
    isKnownLower(lower);
  return isCommon || /^(?:how|why|what|when|where|who|which|whether)$/.test(lower)
    ? lower + topic.slice(first.length)
    : topic;
}

/** "Roman numerals", "Java programs" where the plan knows Java; "Plate boundaries" and "Motivated people" are none. */
const mayBeProper = (word: string, isKnown: (word: string) => boolean): boolean =>
  (isKnown(word) && !/(?:[^e]ed|ous|ful|less|[lg]ent|ive)$/.test(word)) ||
  /['’]/.test(word) ||
  (/(?:an|ish|ese|[^l]ic|i)$/.test(word) &&
    !/^(?:Human|Urban|Ocean|Clean|Organ|Fish|Basic|Public|Plastic|Metallic)$/.test(word));

/** "Values", "Objects": a plural is hardly ever a name. */
const isPlainPlural = (word: string): boolean =>
  /[^suai'’]s$/.test(word) &&
  word.length > 3 &&
  !/(?:icans|omans|reeks|ztecs|herlands)$/.test(word) &&
  !/^(?:james|charles|athens|wales|hughes|thames|google docs|mars|moses|alps|andes|vikings|windows|brussels|jenkins|adams|williams|olympics|philippines)$/.test(
    word,
  );
