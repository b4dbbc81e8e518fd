import { lowerFirst } from './capitals';
import { tokenize, type Token } from './tokens';
import {
  adverbs,
  auxiliaries,
  containers,
  determiners,
  pronouns,
  resources,
  rules,
  topicPrepositions,
} from './words';

const longestTopic = 10;

/** Peels "the concept of", "a video about" off a noun phrase; `undefined` where nothing but that is there. */
export function peel(text: string, start: number, end: number): number | undefined {
  let from =
    start +
    (/^(?:an? |the )?(?:short|brief|quick|little) (?:history|story|account|look|guide|summary|description) (?:of|at|into|to) /i.exec(
      text.slice(start, end),
    )?.[0].length ?? 0);
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
    .replace(/[\p{Extended_Pictographic}\uFE0F]/gu, (sign) => (/\d/.test(sign) ? sign : ''))
    .replace(/\s&\s/g, ' and ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“'‘](.*)["”'’]$/, '$1')
    .replace(/[.,;:!?]+$/, '');
  if (!isKnownLower)
    topic = topic
      .replace(/(?<!\band )\b(?:their|students['’]|your students['’]|the students['’])(?=\s)/gi, 'your')
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
  // "BJP 13.1" names a place in a book, "Part I" one in the plan.
  if (/^\p{Lu}{2,}[\p{Lu}\d]*\s+[\d.:-]+$/u.test(topic) || /^part (?:\d|[ivx]+\b)/i.test(topic))
    return undefined;
  if (/^(?:chapters?|pages?|slides?|units?|lessons?|sections?|part) \d/i.test(topic)) return undefined;
  if (/[?:;{}*_<>|\\[\]`~$#=]|https?/.test(topic)) return undefined;
  if (
    (topic.match(/["“”]/g)?.length ?? 0) % 2 === 1 ||
    (topic.match(/\(/g)?.length ?? 0) !== (topic.match(/\)/g)?.length ?? 0)
  )
    return undefined;
  if (
    /^(?:and|or|but|to|of|in|on|for|by|with|from|as|if|then|not|also|that|it|they|we|you|he|she|i|them|him|its|there|this|these|those|above|below|up|out|over|back|off|down|students?|participants|learners|everyone|some|more|any|before|after|when|while|during|if|because|each|every|aloud|through|again|together)$/.test(
      first,
    )
  )
    return undefined;
  // "PHOtograph": letters that are shown, not words.
  if (/\p{Ll}\p{Lu}{2,}|\p{Lu}{3,}\p{Ll}{2,}/u.test(topic)) return undefined;
  // "The following article" points; "following the map" is done.
  if (/^following (?!(?:the|an?|our|your|\p{Lu}\S*|\S+['’]s) )/u.test(topic)) return undefined;
  if (
    /^(?:the |this |today['’]s |our )?(?:(?:key |main |big |important )?(?:takeaways?|ideas|concepts|highlights|learnings?|points|messages?)|following|above|below|students|class|group|rest|next|previous|same|other|answers?|one|topics?|content|material|materials|lesson|session|unit|activity|subject|concept|concepts|idea|ideas|everything|information|slides?|video|discussion|teacher|instructor|facilitator|speaker|presenter)$|^the (?:following|above|below|next|previous|rest|same|other|class|students)\b/i.test(
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
