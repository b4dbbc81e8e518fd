import { tokenize, type Token } from './tokens';
import { determiners, imperatives, resources, strongActs, tailWords, takesDoing } from './words';

/** Where a noun phrase ends that begins at `start`: before a tail, a clause, a bracket or a stop. */
export function endOfNounPhrase(text: string, start: number, end: number): number {
  const stop = /[,;:.?!()[\]|]\s|[,;:.?!)\]|]$|\s[–—-]\s|[–—]|\s\(|["“”]?\s["“]/g;
  const part = text.slice(start, end);
  const tokens = tokenize(text, start, end);
  const stopped = firstStop(part, stop, start);
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.start >= stopped) break;
    // "cell by cell", "line by line" says how.
    if (tokens[at + 1]?.lower === 'by' && tokens[at + 2]?.lower === token.lower && at > 1)
      return trimEnd(text, start, token.start);
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
    if (
      match[0].startsWith('.') &&
      /\b(?:vs?|e\.g|i\.e|etc|approx|no|dr|mrs?|ms|st)$/i.test(part.slice(0, match.index))
    )
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
  if (word === 'as') return !/^(?:such|same|known|as|much|far)$/.test(tokens[at - 1]?.lower ?? '');
  if (word === 'for') return isPeople(tokens, at + 1);
  if (word === 'into')
    return (
      /^(?:their|your|the)$/.test(next) &&
      /^(?:notebooks?|journals?|books?|folders?|notes)$/.test(tokens[at + 2]?.lower ?? '')
    );
  // "putting together a plan" goes on behind it.
  if (word === 'together' && /ing$/.test(tokens[at - 1]?.lower ?? '')) return false;
  if (/^(?:together|independently|silently|quietly|aloud|individually)$/.test(word)) return true;
  if (/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return false;
  // "The advantages of using scripts" needs its scripts.
  if (word === 'using' && takesDoing.has(tokens[at - 1]?.lower ?? '')) return false;
  return tailWords.has(word) || (word === 'in' && next === 'order');
}

const surfaces = /\b(?:board|whiteboard|blackboard|screen|projector|flipchart|smartboard|slides?|chart)\b/;

/** "and demonstrate the ...", "and ask students": another thing that is done, no part of the phrase. */
export function isSecondAct(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 1]?.lower ?? '';
  const next = tokens[at + 2]?.lower;
  if (/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') && tokens[at]?.lower !== 'then') return false;
  // "demonstrates an arc and explains settings"
  if (/s$/.test(verb) && strongActs.has(verb.replace(/s$/, ''))) return true;
  if (/^(?:explain|discuss|introduce|demonstrate|describe|ask|invite|encourage)$/.test(verb)) return true;
  if (
    /^(?:listen|take|write|read|copy|answer|watch)$/.test(verb) &&
    /^(?:as|for|to|along|carefully|while|down)$/.test(next ?? '')
  )
    return true;
  if (!imperatives.has(verb) && !imperatives.has(verb.replace(/s$/, ''))) return false;
  return (
    next === undefined ||
    determiners.has(next) ||
    /^(?:notes|part|turns|place|care|how|that|about|to|them|why|it|students|out|over|through|where|one|everyone|us|you|staff|participants|learners|colleagues|parents|examples?|if|whether|what|students|material|materials|each)$/.test(
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
