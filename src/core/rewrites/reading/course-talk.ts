import { readQuestion } from './question';
import type { Token } from './tokens';
import { endOfNounPhrase } from './noun-phrase';
import { peel, sayTopic } from './topic';
import { adverbs, auxiliaries } from './words';

/** What a class does with a subject: "today we are going to look at tides" is about tides. */
const verbs =
  /^(?:teach|learn|stud(?:y|i)|explor|us(?:e|ing)$|discuss|cover|look|talk|focus|practi[cs]|examin|investigat|consider|introduc|compar|review|defin|analy[sz]|illustrat|demonstrat|call)/;
const particles = /^(?:at|about|on|with|into|through|out|together|how|more)$/;
const speakers = /^(?:we|you|i|students|learners|participants|pupils|everyone)(?:'(?:re|ll|ve|m))?$/;
const isPeople = /^(?:students|learners|participants|pupils|everyone)$/;
const events =
  /^(?:this|the|our|today['’]s|next) (?:lesson|session|unit|activity|program|class|module|chapter|video|reading|section|workshop|course|exercise|game|demonstration|diagram|graph|table|chart)(?: so far| today)?$/;

/** The topic of a sentence that says what people do with it in class, where its subject says nothing itself. */
export function readCourseTalk(text: string, tokens: readonly Token[], end: number): string | undefined {
  let at = subjectLength(tokens);
  // "Students learn best when ..." is no plan; "Students will learn ..." is one.
  if (at === 0 || (isPeople.test(tokens[at - 1]?.lower ?? '') && !isHelper(tokens[at]?.lower ?? '')))
    return undefined;
  while (isHelper(tokens[at]?.lower ?? '')) at++;
  if (!verbs.test(tokens[at]?.lower ?? '')) return undefined;
  at++;
  while (particles.test(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'how') at++;
  const first = tokens[at];
  if (!first || first.start >= end) return undefined;
  if (/^(?:how|why|what|where|when)$/.test(first.lower))
    return readQuestion(text.slice(first.start, clauseEnd(text, first.start, end))).topic;
  const from = peel(text, first.start, endOfNounPhrase(text, first.start, end));
  if (from === undefined) return undefined;
  // "look at it", "study for the test": no thing is named.
  if (/^(?:for|to|from|up|over|back|ahead|forward|closely|carefully)$/.test(first.lower)) return undefined;
  // "functions to shorten programs": what they are used for is what is told.
  const words =
    text
      .slice(from, endOfNounPhrase(text, from, end))
      .replace(/^use of\s+/i, '')
      .split(/\sto\s/)[0] ?? '';
  return /^(?:\d|best|more|most|well|better)|\b[XYN]\b/.test(words) ? undefined : sayTopic(words, undefined);
}

function subjectLength(tokens: readonly Token[]): number {
  const from = /^(?:today|now|next|then)$/.test(tokens[0]?.lower ?? '') ? 1 : 0;
  if (speakers.test(tokens[from]?.lower ?? '')) return from + 1;
  for (const length of [4, 3, 2])
    if (
      events.test(
        tokens
          .slice(from, from + length)
          .map(({ lower }) => lower)
          .join(' '),
      )
    )
      return from + length;
  return 0;
}

const isHelper = (word: string): boolean =>
  auxiliaries.has(word) ||
  adverbs.has(word) ||
  /^(?:going|about|to|been|being|gotten|used|helped|help|helps|want|need|get|start|begin|continue|now|today)$/.test(
    word,
  ) ||
  /(?:'re|'ll|'ve|'m)$/.test(word);

function clauseEnd(text: string, start: number, end: number): number {
  const stop = /[.,;:(]|\s[–—-]\s|\s(?:so that|because|and (?:that|then|how|why|what))\s/.exec(
    text.slice(start, end),
  );
  return stop ? start + stop.index : end;
}
