import type { Span } from '../../text/span';
import {
  entriesOf,
  familyOfNoun,
  particlesOf,
  verbForm,
  type VerbEntry,
  type VerbForm,
} from '../families/lookup';
import type { Complement, Family } from '../families/types';
import { afterParticle } from './audience';
import { readComplement } from './complement';
import { blankBrackets, tokenize, type Token } from './tokens';
import { containers, determiners, imperatives, learnerNouns, strongActs, teacherNouns } from './words';

/** A telling verb of a sentence with what stands around it. Offsets count in the plain text. */
export interface Telling {
  readonly sentence: Span;
  /** Where the clause begins, after a label and words such as "Next,". */
  readonly clauseStart: number;
  readonly verb: Span;
  /** Whether the verb is written with a capital. */
  readonly verbCapital: boolean;
  readonly form: VerbForm;
  readonly subject: 'teacher' | 'learners' | 'unnamed';
  /** The words that say to whom: "the class". */
  readonly audience: string | undefined;
  readonly complement: Complement | 'none';
  /** Where the complement's own words begin, "that" left out and "how" kept in. */
  readonly start: number;
  /** Whether a colon stands between the verb and its complement. */
  readonly afterColon: boolean;
  readonly family: Family;
}

const connectors = new RegExp(
  String.raw`^(?:(?:first|second|third|then|next|now|finally|lastly|also|again|afterwards?|after that|optional(?:ly)?|please|to (?:begin|start|close|finish|end)|after this)\b[,:]?\s+)+`,
  'i',
);

/** Length of the connecting words at the start of a clause. */
export const connectorLength = (clause: string): number => connectors.exec(clause)?.[0].length ?? 0;

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

/** What learners do while others tell; whatever else they do is their own work. */
const receiving = new Set([
  'watch',
  'view',
  'listen',
  'read',
  'copy',
  'take',
  'learn',
  'receive',
  'observe',
  'hear',
  'follow',
  'see',
  'study',
  'glance',
  'skim',
  'browse',
  'look',
  'sit',
]);

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

function readVerb(
  text: string,
  sentence: Span,
  clauseStart: number,
  tokens: readonly Token[],
  at: number,
): Telling | undefined {
  const token = tokens[at];
  const reading = token && verbForm(token.lower);
  if (!token || !reading) return undefined;
  const subject = subjectOf(tokens, at);
  const isOwnWork =
    !receiving.has(reading.lemma) ||
    tokens.slice(0, at).some(({ lower }) => /^(?:pairs|partners|teams)$/.test(lower));
  if (subject === 'learners' && reading.form !== 'ed' && isOwnWork) return undefined;
  const coordinated = (from: number): Telling | undefined => {
    const other = /^(?:and|or)$/.test(tokens[from]?.lower ?? '') ? tokens[from + 1] : undefined;
    if (!other || verbForm(other.lower)?.form !== reading.form) return undefined;
    const second = readVerb(text, sentence, clauseStart, tokens, from + 1);
    const verb = { start: token.start, end: second?.verb.end ?? token.end };
    return second && { ...second, verb, verbCapital: /^\p{Lu}/u.test(token.text), subject };
  };
  // "Introduce and explain key terms" is told once; its first verb is where it begins.
  if (/^(?:and|or)$/.test(tokens[at + 1]?.lower ?? '')) return coordinated(at + 1);
  for (const particle of particlesOf(reading.lemma)) {
    const after = afterParticle(tokens, at + 1, particle);
    if (!after) continue;
    const second = particle === undefined ? undefined : coordinated(after.next);
    if (second) return second;
    const complement = readComplement(
      text,
      sentence,
      tokens,
      after.next,
      tokens[after.next - 1]?.end ?? token.end,
    );
    const bare = blankBrackets(text.slice(0, sentence.end));
    const words = tokens.slice(after.next, after.next + 12).filter(({ start }) => bare.charAt(start) !== ' ');
    const guest = tokens
      .slice(0, at)
      .some((word) => /^(?:guests?|speakers?|visitors?|experts?|panelists?)$/.test(word.lower));
    const fitting = entriesOf(reading.lemma).filter(
      (candidate) =>
        candidate.particle === particle &&
        !candidate.never?.has(words[0]?.lower ?? '') &&
        (!candidate.needs || words.some(({ lower }) => candidate.needs?.has(lower))) &&
        (!candidate.takes || candidate.takes.includes(complement.kind as Complement)) &&
        (!candidate.objects || objectAmong(words, candidate.objects)),
    );
    // "Tell them to listen for ..." gives a task.
    if (/^(?:tell|inform|advise|invite)$/.test(reading.lemma) && words[0]?.lower === 'to') continue;
    // "Cover each part with a towel" covers no topic.
    if (
      reading.lemma === 'cover' &&
      words.slice(0, 7).some(({ lower }) => lower === 'with' || lower === 'up')
    )
      continue;
    const entry = nearestObject(fitting, words);
    if (!entry || isForLearners(reading.lemma, after.audience, complement.kind, words)) continue;
    if (entry.family.id === 'explain-topic' && words.slice(0, 6).some(({ lower }) => people.test(lower)))
      continue;
    return {
      sentence,
      clauseStart,
      verb: { start: token.start, end: token.end },
      verbCapital: /^\p{Lu}/u.test(token.text),
      form: reading.form,
      subject,
      audience: after.audience,
      complement: complement.kind,
      start: complement.start,
      afterColon: complement.afterColon,
      family: (guest && familyOfNoun('guest talk')) || entry.family,
    };
  }
  return undefined;
}

/** "Introduce the new colleagues" presents people, and no topic. */
const people =
  /^(?:yourself|yourselves|themselves|himself|herself|colleagues?|guests?|speakers?|staff|facilitators?|members?|volunteers?|presenters?|classmates?|partners?|teammates?|each)$/;

/** "Say what you would wonder" is said to the learners. */
const isForLearners = (
  lemma: string,
  audience: string | undefined,
  complement: string,
  words: readonly Token[],
): boolean =>
  audience === undefined &&
  complement !== 'thing' &&
  /^(?:say|write|tell|describe|explain|share|note|draw)$/.test(lemma) &&
  words.slice(0, 2).some(({ lower }) => lower === 'you');

/** Of entries that ask for a noun, the one whose noun comes first: "a table of results" is a table. */
function nearestObject(entries: readonly VerbEntry[], words: readonly Token[]): VerbEntry | undefined {
  const place = ({ objects }: VerbEntry): number => words.findIndex(({ lower }) => objects?.has(lower));
  const withObject = entries.filter(({ objects }) => objects !== undefined);
  return withObject.length < 2
    ? entries[0]
    : withObject.reduce((best, entry) => (place(entry) < place(best) ? entry : best));
}

/** One of the nouns in the first noun phrase: "a short video about ..." is a video, "how the video ..." is not. */
function objectAmong(words: readonly Token[], objects: ReadonlySet<string>): boolean {
  if (words[0]?.lower === 'how' && objects.has(words[1]?.lower ?? '')) return true;
  for (const [index, word] of words.entries()) {
    if (
      index > 7 ||
      /^(?:how|why|that|what|which|using|so|when|where|who|to|by|as|with|before|after|while|during)$/.test(
        word.lower,
      )
    )
      return false;
    if (objects.has(word.lower)) return true;
    const next = words[index + 1]?.lower ?? '';
    // "the spirit of the game" is no game.
    if (
      word.lower === 'of' &&
      index > 0 &&
      !containers.has(words[index - 1]?.lower ?? '') &&
      objects.has('game')
    )
      return false;
    if (word.lower === 'and' && (imperatives.has(next) || strongActs.has(next.replace(/s$/, ''))))
      return false;
    if (index > 0 && /^(?:about|on|for|showing|in)$/.test(word.lower))
      return objects.has('board') && words.slice(0, 10).some(({ lower }) => objects.has(lower));
  }
  return false;
}

function subjectOf(tokens: readonly Token[], at: number): Telling['subject'] {
  const before = tokens.slice(0, at).map((token) => token.lower);
  const first = before.findIndex(
    (word) =>
      !/^(?:have|let|the|your|all|each|every|most|small|in|program|first|then|next|a|an|briefly|whole)$/.test(
        word,
      ),
  );
  if (!learnerNouns.has(before[first] ?? '') && !teacherNouns.has(before[first] ?? '')) return 'unnamed';
  return learnerNouns.has(before[first] ?? '') && !/^(?:staff|teachers?)$/.test(before[first] ?? '')
    ? 'learners'
    : 'teacher';
}
