import type { Span } from '../../text/span';
import { verbForm } from '../families/lookup';
import { readVerb } from './read-verb';
import { connectorLength, type Telling } from './telling';
import { tokenize, type Token } from './tokens';
import { determiners, learnerNouns, teacherNouns } from './words';

const beforeVerb =
  /^(?:to|carefully|gently|visually|by|will|can|could|should|may|might|must|then|and|or|i'll|we'll|you'll|let's|briefly|quickly|also|clearly|carefully|explicitly|have|let|first|next|now|please|simply|just|verbally|is|are|be|been|get|about|explicitly|directly|again|always|before|after|while|is|through|do|does|it)$/;

/**
 * Finds the telling in one sentence.
 * @param evidence plain offset of the words that made the passage a mark, where known: the verb nearest to it is taken
 */
export function findTelling(text: string, sentence: Span, evidence: number | undefined): Telling | undefined {
  const clauseStart = sentence.start + connectorLength(text.slice(sentence.start, sentence.end));
  // What comes later than this in a sentence is no longer its act.
  const tokens = tokenize(text, sentence.start, Math.min(sentence.end, sentence.start + 400));
  const quoted = text.slice(sentence.start, sentence.end).search(/["“]/);
  let found: Telling | undefined;
  for (let at = 0; at < Math.min(tokens.length, 40); at++) {
    const token = tokens[at];
    if (!token || (quoted >= 0 && token.start > sentence.start + quoted)) break;
    if (!standsAsVerb(text, tokens, at, clauseStart)) continue;
    const telling = readVerb(text, sentence, clauseStart, tokens, at);
    if (!telling) continue;
    if (evidence === undefined || token.end > evidence)
      return byTelling(text, sentence, clauseStart, tokens, at) ?? telling;
    found ??= telling;
  }
  return found;
}

/** "expand on this by pointing out that ...": what is told stands behind "by". */
function byTelling(
  text: string,
  sentence: Span,
  clauseStart: number,
  tokens: readonly Token[],
  from: number,
): Telling | undefined {
  for (let at = from + 1; at < Math.min(tokens.length, from + 12); at++) {
    if (tokens[at - 1]?.lower !== 'by' || verbForm(tokens[at]?.lower ?? '')?.form !== 'ing') continue;
    const telling = readVerb(text, sentence, clauseStart, tokens, at);
    if (telling && /^(?:that|how|why)$/.test(telling.complement)) return telling;
  }
  return undefined;
}

function standsAsVerb(text: string, tokens: readonly Token[], at: number, clauseStart: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1]?.lower ?? '';
  if (!token || !verbForm(token.lower)) return false;
  if (text.charAt(token.end) === ',') return false;
  // "Using a map, point out ...": how the telling is done that follows.
  if (/ing$/.test(token.lower) && token.start <= clauseStart && actBehindComma(text, tokens, at))
    return false;
  if (at === 0 || token.start <= clauseStart) return true;
  if (determiners.has(before) || isNegated(tokens, at)) return false;
  // "... of many parts – to address it well, we look at each": a purpose, and no act.
  if (before === 'to' && /[–—-]\s*$/.test(text.slice(0, tokens[at - 1]?.start))) return false;
  const { form } = verbForm(token.lower) ?? {};
  if (/^(?:and|or)$/.test(before) && form === 'ing')
    return tokens.slice(0, at - 1).some(({ lower }) => verbForm(lower)?.form === 'ing');
  if (/^(?:is|are|be|been|get|was|were)$/.test(before)) return form === 'ed';
  if (beforeVerb.test(before)) return true;
  // "If they are stuck, show ...": the main clause begins behind the comma.
  if (text.charAt(token.start - 2) === ',' && form === 'base')
    return openingOfClause.test(tokens[0]?.lower ?? '') || token.start <= clauseStart + 30;
  if (before === 'i' && tokens[at - 2]?.lower === 'part') return false;
  if (singularTeacher.test(before)) return form === 's' || form === 'ed';
  return learnerNouns.has(before) || teacherNouns.has(before) || isSubjectPhrase(tokens, at);
}

const actBehindComma = (text: string, tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from + 1, from + 14)
    .some(({ lower, start }) => text.charAt(start - 2) === ',' && verbForm(lower)?.form === 'base');

const openingOfClause =
  /^(?:if|when|while|once|after|before|as|using|with|for|to|in|during|on|at|since|because|now)$/;
const singularTeacher =
  /^(?:teacher|instructor|facilitator|trainer|presenter|leader|principal|coach|mentor|guide|host|coordinator|chef|director|conductor|nurse|officer|librarian|counsell?or|ranger|docent|captain|pastor|catechist|therapist|assistant|tutor|professor|ta|supervisor|student|learner|participant)$/;

const standIns =
  /^(?:videos?|film|clip|slides?|article|text|textbook|chapter|book|reading|guest|speaker|expert|engineer|scientist|visitor|author|narrator|presenter|podcast|website|program|staff|poster|presentation)$/;

const isNegated = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) =>
      /^(?:not|don't|never|avoid|without|cannot|can't|doesn't|prepare|plan|ready|consider|refrain)$/.test(
        lower,
      ),
    );

/** "The guest engineer gives", "Program staff will": a short phrase before a verb with an ending. */
const isSubjectPhrase = (tokens: readonly Token[], at: number): boolean =>
  at <= 4 && verbForm(tokens[at]?.lower ?? '')?.form === 's' && standIns.test(tokens[at - 1]?.lower ?? '');
