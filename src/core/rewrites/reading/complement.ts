import type { Span } from '../../text/span';
import type { Complement } from '../families/types';
import { isTitleCase } from './names';
import type { Token } from './tokens';
import { auxiliaries, determiners } from './words';

/** What follows the verb: a clause, a question word, or a thing after an optional preposition. */
export function readComplement(
  text: string,
  sentence: Span,
  tokens: readonly Token[],
  from: number,
  verbEnd: number,
): { kind: Complement | 'none'; start: number; afterColon: boolean } {
  let at = from;
  let token = tokens[at];
  const between = text.slice(verbEnd, token?.start ?? sentence.end);
  const afterColon = /^\s*(?:[:–—]|\s-\s)/.test(between) || (/["“]/.test(between) && !/\w/.test(between));
  if (!token) return { kind: 'none', start: sentence.end, afterColon };
  if (
    /^(?:about|of|on|into|upon)$/.test(token.lower) ||
    (token.lower === 'to' && /^(?:the|a|an|this|that|some)$/.test(tokens[at + 1]?.lower ?? ''))
  )
    token = tokens[++at] ?? token;
  // "guide students to understand that ..."
  if (
    token.lower === 'to' &&
    /^(?:understand|see|realize|realise|know|recognize|notice|discover|conclude)$/.test(
      tokens[at + 1]?.lower ?? '',
    )
  )
    token = tokens[(at += 2)] ?? token;
  const wrapped = wrappedClause(tokens, at);
  if (wrapped) token = tokens[(at = wrapped)] ?? token;
  const next = tokens[at + 1];
  const word = token.lower;
  if (word === 'that' && !next) return { kind: 'that', start: token.end, afterColon };
  const start = openingQuote(text, token.start);
  if (word === 'that' && next && (!isBareThat(tokens, at) || text.charAt(sentence.end - 1) === ':'))
    return { kind: 'that', start: openingQuote(text, next.start), afterColon };
  if (word === 'how')
    return { kind: next?.lower === 'to' ? 'how-to' : 'how', start: token.start, afterColon };
  if (word === 'why') return { kind: 'why', start: token.start, afterColon };
  if (/^(?:what|when|where|who|which|whether)$/.test(word))
    return { kind: 'what', start: token.start, afterColon };
  // `read "The Snowy Day"` takes a title, `say "Snow is cold"` what is said.
  const title =
    start < token.start ? /^["“]([^"”]{3,60})["”]/.exec(text.slice(start, sentence.end))?.[1] : undefined;
  if (title !== undefined && isTitleCase(title)) return { kind: 'thing', start, afterColon };
  // "Demo: setting up the saw" names what is done.
  if (afterColon && /\wing$/.test(word) && !tokens.slice(at + 1).some(({ lower }) => auxiliaries.has(lower)))
    return { kind: 'thing', start, afterColon };
  if (afterColon || start < token.start)
    return { kind: tokens.length - at > 3 ? 'that' : 'thing', start, afterColon };
  return { kind: 'thing', start, afterColon };
}

/** "the idea that ...", "the fact that ...", "the reasons why ...": the clause behind it. */
function wrappedClause(tokens: readonly Token[], at: number): number | undefined {
  const noun = determiners.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  if (!/^(?:idea|fact|notion|reasons?|clear|point|concept|process|way)$/.test(tokens[noun]?.lower ?? ''))
    return undefined;
  const after = tokens[noun + 1]?.lower ?? '';
  if (after === 'of' && /^(?:how|why|what)$/.test(tokens[noun + 2]?.lower ?? '')) return noun + 2;
  return /^(?:that|why|how)$/.test(after) ? noun + 1 : undefined;
}

/** "explain that concept": "that" points, no clause follows. */
const isBareThat = (tokens: readonly Token[], at: number): boolean =>
  tokens.length - at <= 3 && !/^(?:is|are|can)$/.test(tokens[at + 2]?.lower ?? '');

const openingQuote = (text: string, start: number): number =>
  /["“(]/.test(text.charAt(start - 1)) && text.charAt(start - 1) !== '(' ? start - 1 : start;
