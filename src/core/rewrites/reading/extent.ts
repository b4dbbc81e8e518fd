import type { Span } from '../../text/span';
import type { Complement } from '../families/types';
import { connectorLength } from './telling';
import { isSecondAct } from './topic';
import { sentencesOf, tokenize } from './tokens';
import { imperatives, learnerNouns, resources, strongActs } from './words';

/** How far a telling reaches inside its passage. Offsets count in the plain text. */
export interface Extent {
  /** What is told, piece by piece: the words of the clause, then the sentences that go on telling. */
  readonly told: readonly Span[];
  /** "using a diagram" at the end of the clause. */
  readonly instrument: Span | undefined;
  /** What stands in the brackets of "(10 min)". */
  readonly minutes: string | undefined;
  /** What else the passage says to do; `then` where "and" was left out before it. */
  readonly rest: readonly (Span & { readonly then: boolean })[];
}

const bracketed =
  /\s*[([]\s*((?:~?\s*\d{1,3}(?:\s*[-–—]\s*\d{1,3})?\s*(?:minutes?|mins?\.?|m)|0?\d:\d\d))\s*[)\]]\s*[.:]?\s*$/i;
const dashed = /\s*(?:[-–—,]\s*)(\d{1,3}(?:\s*[-–]\s*\d{1,3})?\s*(?:minutes?|mins?))\s*[.:]?\s*$/i;
const instrument =
  /[\s,](?:(?:using|with|via|by using|with the help of|by showing|referring to|on|from|through)\s+(?:\p{L}|['’-]|\s){3,60})[.]?\s*$/u;

export function readExtent(
  text: string,
  start: number,
  sentenceEnd: number,
  complement: Complement | 'none',
): Extent {
  const rest: (Span & { then: boolean })[] = [];
  let end = sentenceEnd;
  const second = secondAct(text, start, end, complement);
  if (second) {
    rest.push({ start: second.verb, end, then: true });
    end = second.and;
  }
  const clause = text.slice(start, end);
  const time = bracketed.exec(clause) ?? dashed.exec(clause);
  if (time) end = start + time.index;
  const tool = findInstrument(text, start, end);
  if (tool) end = tool.and;
  const told: Span[] = end > start ? [{ start, end: trimmed(text, start, end) }] : [];
  let isTold = rest.length === 0;
  for (const sentence of sentencesOf(text, sentenceEnd)) {
    isTold = isTold && !isInstruction(text, sentence);
    if (isTold) told.push(sentence);
    else rest.push({ ...sentence, then: false });
  }
  return {
    told,
    instrument: tool?.words,
    minutes: time?.[1]
      ?.replace(/^0?0:(\d\d)$/, '$1 min')
      .replace(/\s+/g, ' ')
      .trim(),
    rest,
  };
}

function trimmed(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /[\s,;]/.test(text.charAt(to - 1))) to--;
  return to;
}

function secondAct(
  text: string,
  start: number,
  end: number,
  complement: Complement | 'none',
): { and: number; verb: number } | undefined {
  const tokens = tokenize(text, start, end);
  const isStatement = complement === 'that';
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    const verb = tokens[at + 1];
    if (!token || !verb) continue;
    const gap = text.slice(tokens[at - 1]?.end, token.start);
    if (token.lower === 'and' || token.lower === 'then') {
      const from = token.lower === 'and' && verb.lower === 'then' ? at + 1 : at;
      if (!isSecondAct(tokens, from) || (isStatement && !strongActs.has(tokens[from + 1]?.lower ?? '')))
        continue;
      const next = tokens[from + 2]?.lower ?? '';
      if (
        isStatement &&
        !/^(?:students|them|the|your|participants|learners|everyone|how|class|to|out|an|a)$/.test(next)
      )
        continue;
      return { and: trimmed(text, start, token.start), verb: tokens[from + 1]?.start ?? verb.start };
    }
    if (/^\s*;\s*$/.test(gap) && imperatives.has(token.lower))
      return { and: trimmed(text, start, token.start), verb: token.start };
  }
  return undefined;
}

/** "using the slides": how it is told. "using light" is part of what is told. */
function findInstrument(text: string, start: number, end: number): { and: number; words: Span } | undefined {
  const match = instrument.exec(text.slice(start, end));
  if (!match || match.index === 0) return undefined;
  const from = start + match.index + 1;
  const tokens = tokenize(text, from, end);
  const isTool =
    tokens.length <= 9 && tokens.some((token, at) => at > 0 && at < 6 && resources.has(token.lower));
  if (
    !isTool ||
    (/^(?:on|from|through|with)$/.test(tokens[0]?.lower ?? '') &&
      !/^(?:the|a|an|your|this|these|our|some)$/.test(tokens[1]?.lower ?? ''))
  )
    return undefined;
  return { and: trimmed(text, start, from), words: { start: from, end } };
}

/** Whether a sentence says what to do next, or asks, and so tells nothing more. */
export function isInstruction(text: string, { start, end }: Span): boolean {
  const sentence = text.slice(start, end);
  if (/\?["”'’)]*$/.test(sentence)) return true;
  const from = start + connectorLength(sentence);
  const [first, second, third] = tokenize(text, from, Math.min(end, from + 60));
  if (!first) return true;
  if (
    learnerNouns.has(first.lower) &&
    /^(?:will|should|can|then|write|work|discuss|take|watch|read|draw|complete|answer|share|practice|listen|use)$/.test(
      second?.lower ?? '',
    )
  )
    return true;
  if (
    /^(?:if|once|when|as|after|while|before)$/.test(first.lower) &&
    /^(?:students|participants|learners|they|time|needed|your|the)$/.test(second?.lower ?? '') &&
    /,\s*(?:ask|have|show|tell|explain|give|let|use|point|discuss|guide|move|you)\b/i.test(sentence)
  )
    return true;
  if (
    first.lower === 'you' &&
    /^(?:can|may|could|might|should|will)$/.test(second?.lower ?? '') &&
    imperatives.has(third?.lower ?? '')
  )
    return true;
  return (
    imperatives.has(first.lower) &&
    !/^(?:is|are|was|were|can|has|have|does|means|of)$/.test(second?.lower ?? '')
  );
}
