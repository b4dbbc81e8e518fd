import type { Span } from '../../text/span';
import type { Complement } from '../families/types';
import { connectorLength } from './telling';
import { isSecondAct } from './noun-phrase';
import { sentencesOf, tokenize, type Token } from './tokens';
import {
  auxiliaries,
  determiners,
  imperatives,
  learnerNouns,
  resources,
  statementVerbs,
  strongActs,
  takesDoing,
} from './words';

/** How far a telling reaches inside its passage. Offsets count in the plain text. */
export interface Extent {
  /** What is told, piece by piece: the words of the clause, then the sentences that go on telling. */
  readonly told: readonly Span[];
  /** "the class" in "review fractions with the class". */
  readonly people: string | undefined;
  /** "using a diagram" at the end of the clause. */
  readonly instrument: Span | undefined;
  /** "before they start", "so that they can choose": when or for what it is told, not what. */
  readonly adjunct: Span | undefined;
  /** What stands in the brackets of "(10 min)". */
  readonly minutes: string | undefined;
  /** What else the passage says to do; `then` where "and" was left out before it. */
  readonly rest: readonly (Span & { readonly then: boolean })[];
}

const bracketed =
  /\s*[([]\s*((?:~?\s*\d{1,3}(?:\s*[-–—]\s*\d{1,3})?\s*(?:minutes?|mins?\.?|m)|0?\d:\d\d))\s*[)\]]\s*[.:]?\s*$/i;
/** "review fractions with students": to whom it is told stands behind what is told. */
const toWhom =
  /\s(?:with|to|for) ((?:the |your |all |all the )?(?:students|class|learners|pupils|scholars|children|participants|staff|teachers|colleagues|everyone|group))\s*[.!]?\s*$/i;

const dashed = /\s*(?:[-–—,]\s*)(\d{1,3}(?:\s*[-–]\s*\d{1,3})?\s*(?:minutes?|mins?))\s*[.:]?\s*$/i;

const adjunct =
  /[\s,]+((?:(?:before|after|while|until|as|when|once) (?:they|students|learners|pupils|participants|groups|we|you|the (?:class|students|learners|groups?|slides|film|quiz|break|lab|game|bell|video|dance)|moving|starting|going|playing|working|lunch|class)\b|so (?:that )?(?:they|students|learners|pupils|groups|participants|the class|everyone|it)\b)[^,;:]*?)\s*[.!]?\s*$/i;

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
  const when = adjunct.exec(text.slice(start, end));
  const whenStart = when ? start + when.index + when[0].indexOf(when[1] ?? '') : end;
  const after = when && when.index > 0 ? { start: whenStart, end: trimmed(text, whenStart, end) } : undefined;
  if (after && when) end = start + when.index;
  const clause = text.slice(start, end);
  const time = bracketed.exec(clause) ?? dashed.exec(clause);
  if (time) end = start + time.index;
  const people = toWhom.exec(text.slice(start, end));
  if (people) end = start + people.index;
  const tool = findInstrument(text, start, end, complement === 'thing');
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
    people: people?.[1],
    instrument: tool?.words,
    adjunct: after,
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
function findInstrument(
  text: string,
  start: number,
  end: number,
  isThing: boolean,
): { and: number; words: Span } | undefined {
  const tokens = tokenize(text, start, end);
  const way = isThing ? wayAt(tokens, text, end) : undefined;
  if (way) return { and: trimmed(text, start, way.start), words: { start: way.start, end } };
  for (let at = tokens.length - 2; at > 0 && at >= tokens.length - 9; at--) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next || /[,;:.!?]\s/.test(text.slice(token.end, end))) return undefined;
    const isUsing = token.lower === 'using';
    // "how a task moves through the board" needs its board.
    const isWith =
      (isThing ? /^(?:with|via|on|from|through)$/ : /^(?:with|via|on)$/).test(token.lower) &&
      determiners.has(next.lower);
    if (!isUsing && !isWith) continue;
    const noun = tokens.slice(at + 1, at + 5);
    const isTool = noun.some(
      ({ lower }, index) => resources.has(lower) && !/^(?:of|to)$/.test(noun[index - 1]?.lower ?? ''),
    );
    if (isTool) return { and: trimmed(text, start, token.start), words: { start: token.start, end } };
  }
  return undefined;
}

/** "by drawing a graph", "using a pay stub": how a topic is told, up to the end of the sentence. */
const wayAt = (tokens: readonly Token[], text: string, end: number): Token | undefined =>
  tokens.find(
    ({ lower, end: to }, at) =>
      at > 0 &&
      ((lower === 'using' && !takesDoing.has(tokens[at - 1]?.lower ?? '')) ||
        (lower === 'with' &&
          /^(?:the|our|my)$/.test(tokens[at + 1]?.lower ?? '') &&
          tokens.length - at <= 5) ||
        (lower === 'by' && /\wing$/.test(tokens[at + 1]?.lower ?? ''))) &&
      tokens[at + 1] !== undefined &&
      !/[,;:.!?]\s/.test(text.slice(to, end)),
  );

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
  // "Wait time gives ...", "Group roles can ...": a noun, and what is said of it.
  if (statementVerbs.has(third?.lower ?? '') || auxiliaries.has(third?.lower ?? '')) return false;
  return (
    imperatives.has(first.lower) &&
    !/^(?:is|are|was|were|can|has|have|does|means|of)$/.test(second?.lower ?? '')
  );
}
