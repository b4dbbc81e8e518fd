import { lowerFirst } from '../reading/capitals';
import { imperatives } from '../reading/words';
import { connectorLength, type Telling } from '../reading/telling';
import type { PassageReading } from '../reading/read-passage';
import type { Place } from './place';
import { onOneLine, type Source } from './source';

/** What is said, and to whom and how. */
export interface Prompting {
  readonly text: string;
  readonly arrangement: string;
  readonly learners: string;
  readonly isKnownLower: (word: string) => boolean;
}

const quoted = (text: string): string => `"${text}"`;

/** The prompt takes the place of the telling; what was told follows as "Listen for". */
export function composeInstead(
  source: Source,
  reading: PassageReading,
  place: Place,
  prompting: Prompting,
): string | undefined {
  const { telling, extent } = reading;
  if (!telling || !extent) return undefined;
  const head = source.before(isReplaced(telling) ? telling.clauseStart : telling.verb.start);
  const pieces = extent.told.map(({ start, end }) => source.slice(start, end));
  const rest = extent.rest.map((part) => {
    const words = source.slice(part.start, part.end);
    return words === undefined ? undefined : part.then ? `Then ${onOneLine(words)}` : onOneLine(words);
  });
  if (head === undefined || pieces.length === 0 || pieces.includes(undefined) || rest.includes(undefined))
    return undefined;
  // Several steps were packed into one paragraph; taking them apart is not ours to do.
  if (pieces.some((piece) => /<br|<hr/i.test(piece?.slice(0, -12) ?? ''))) return undefined;
  const told = onOneLine(pieces.map((piece) => onOneLine(piece ?? '')).join(' '));
  const tool = extent.instrument && source.slice(extent.instrument.start, extent.instrument.end);
  const when = extent.adjunct && source.slice(extent.adjunct.start, extent.adjunct.end);
  const time = [extent.minutes, prompting.arrangement].filter(Boolean).join('; ');
  const addressed =
    telling.audience === undefined && extent.people !== undefined
      ? { ...telling, audience: extent.people }
      : telling;
  const prompt = `${head}${asking(addressed, head, prompting)} ${quoted(prompting.text)} (${time})${when ? ` ${onOneLine(when).replace(/[.,;]+$/, '')}` : ''}`;
  const more = rest.length > 0 ? `. ${rest.join(' ')}` : '';
  const listenFor =
    told === ':' ? 'Listen for:' : `Listen for: ${adding(told, tool && onOneLine(tool), telling)}`;
  // A list follows that belongs to the last words.
  if (/:[*_]*$/.test(told)) return more === '' ? `${prompt}. ${listenFor}` : undefined;
  if (more.endsWith(':')) return `${prompt}. ${stopped(listenFor)}${more.slice(1)}`;
  return `${prompt}${more}${place.separator}${listenFor}`;
}

const stopped = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);

/** Where a topic is told rather than a statement, what learners do not bring is still the teacher's to add. */
function adding(told: string, tool: string | undefined, { complement }: Telling): string {
  if (tool) return `${stopped(told)} Add what is missing ${tool.replace(/[.,;]+$/, '')}.`;
  const isOne = !/(?<!\b(?:vs?|e\.g|i\.e|etc|approx|no|pp?|dr|mrs?|ms|st))[.!?:]\s|:[*_]*$/i.test(told);
  return complement === 'that' || !isOne ? told : `${stopped(told)} Add what is missing.`;
}

const isReplaced = (telling: Telling): boolean => telling.subject === 'learners' || telling.form === 'ed';

function asking(telling: Telling, head: string, { learners }: Prompting): string {
  const isLabelled = /:[*_]*\s*$/.test(head);
  const isCapital = isReplaced(telling) ? /(?:^|[.!?:*_\]]\s*)$/.test(head) : telling.verbCapital;
  const verb =
    telling.form === 's' && !isReplaced(telling)
      ? 'asks'
      : telling.form === 'ing' && !isReplaced(telling)
        ? 'asking'
        : 'ask';
  const audience = telling.subject === 'learners' ? learners : telling.audience;
  return `${isCapital ? verb.charAt(0).toUpperCase() + verb.slice(1) : verb}${audience ? ` ${audience}` : ''}${isLabelled ? ',' : ':'}`;
}

/** The prompt comes first; what happens stays in the teacher's own words. */
export function composeBefore(
  source: Source,
  sentenceStart: number,
  prompting: Prompting,
  telling?: Telling,
): string | undefined {
  const { text } = source.plain;
  const connector = connectorLength(text.slice(sentenceStart));
  const head = source.before(sentenceStart);
  const connecting = connector > 0 ? source.slice(sentenceStart, sentenceStart + connector) : '';
  const rest = source.after(sentenceStart + connector);
  if (head === undefined || connecting === undefined || rest === undefined) return undefined;
  const isLabelled = /:[*_]*\s*$/.test(head);
  const ask = isThirdPerson(rest) ? 'asks' : 'ask';
  // In the middle of a passage it is not the first thing that happens.
  const opening = /[.!?][*_"”)]*\s*$/.test(head)
    ? ask.charAt(0).toUpperCase() + ask.slice(1)
    : `First ${ask}`;
  const first = connecting === '' ? opening : `${connecting.trimEnd()} ${ask}`;
  const opensWithVerb =
    isThirdPerson(rest) || (telling?.form === 'base' && telling.verb.start <= sentenceStart + connector);
  const then = sayThen(rest, opensWithVerb ? undefined : prompting.isKnownLower);
  return `${head}${first}${isLabelled ? ',' : ':'} ${quoted(prompting.text)} (${prompting.arrangement}). ${then}`;
}

/** A column of what the teacher does: "Assigns each group a text", "Shows the film". */
function isThirdPerson(words: string): boolean {
  const verb =
    /^[*_]*([A-Z][a-z]+?)(?:es|s)\b(?! (?:is|are|have|can|will)\b)/.exec(words)?.[1]?.toLowerCase() ?? '';
  return imperatives.has(verb) || imperatives.has(`${verb}e`) || /^(?:assign|demonstrat)e?$/.test(verb);
}

/** @param isKnownLower absent where the words open with a verb, which is no name */
function sayThen(rest: string, isKnownLower: ((word: string) => boolean) | undefined): string {
  const markers = /^[*_~[]*/.exec(rest)?.[0] ?? '';
  const words = rest.slice(markers.length);
  const isPlain = isKnownLower === undefined || /^(?:You|[A-Z][a-z]+ly)\b/.test(words);
  const lowered = isPlain ? words.charAt(0).toLowerCase() + words.slice(1) : lowerFirst(words, isKnownLower);
  if (lowered === words && !/^\p{Ll}/u.test(words)) return rest;
  const comma =
    /^(?:if|when|once|after|before|while|as|in|on|with|during|for|using|to|at|apart|besides|instead|depending|despite|building|referring|based)\b/.test(
      lowered,
    )
      ? ','
      : '';
  return /^(?:then|next)\b/.test(lowered) ? rest : `Then${comma} ${markers}${lowered}`;
}

/** What happens stays; the prompt makes sense of it afterwards. */
export function composeAfter(source: Source, opening: string, prompting: Prompting): string | undefined {
  const whole = source.after(0);
  const all = whole === undefined ? undefined : source.before(0) + whole;
  if (all === undefined || /:[*_\s]*$/.test(all)) return undefined;
  const end = /(?:\s|<br\s*\/?>)*$/.exec(all)?.[0] ?? '';
  const words = all.slice(0, all.length - end.length);
  const stop = /[.!?…]["”'’)*_]*$/.test(words) ? '' : '.';
  return `${words}${stop} ${opening}: ${quoted(prompting.text)} (${prompting.arrangement})${end}`;
}

/** A told explanation stays as it is, behind the prompt. */
export function composeContent(
  source: Source,
  labelEnd: number,
  place: Place,
  prompting: Prompting,
): string | undefined {
  const head = source.before(labelEnd);
  const content = source.after(labelEnd);
  if (head === undefined || content === undefined) return undefined;
  // "Say:" gives the teacher her words; they are said after the answers.
  const speech =
    /^(?:\[[ xX]\]\s+)?[*_]*(?:say|tell (?:them|students|the class)|script|explain)[*_]*(?:\s*\([^)]*\))?:[*_]*\s*$/i.test(
      head,
    );
  if (speech)
    return `${/^\[[ xX]\]\s+/.exec(head)?.[0] ?? ''}Ask: ${quoted(prompting.text)} (${prompting.arrangement})${place.separator}Listen for, then ${lowerLabel(head)} what is missing: ${content}`;
  const says = /^((?:the )?\w+) (?:says|explains|tells [\w ]+)[,:]\s*$/i.exec(head)?.[1];
  if (says !== undefined)
    return `${says} asks: ${quoted(prompting.text)} (${prompting.arrangement})${place.separator}Listen for, then say what is missing: ${content}`;
  const isLabelled = /:[*_]*\s*$/.test(head);
  const ask = /^[*_]*(?:teacher|instructor|facilitator|presenter|trainer|leader|principal|coach|t)\b/i.test(
    head,
  )
    ? 'ask'
    : 'Ask';
  return `${head}${ask}${isLabelled ? ',' : ':'} ${quoted(prompting.text)} (${prompting.arrangement})${place.separator}Listen for: ${content}`;
}

/** "**Say:**" as the verb of a sentence. */
const lowerLabel = (head: string): string =>
  /script/i.test(head) ? 'say' : /tell/i.test(head) ? 'tell' : /explain/i.test(head) ? 'explain' : 'say';
