import type { Span } from '../../text/span';
import { entriesOf, familyOfNoun, particlesOf, verbForm, type VerbEntry } from '../families/lookup';
import type { Complement } from '../families/types';
import { afterParticle } from './audience';
import { readComplement } from './complement';
import type { Telling } from './telling';
import { blankBrackets, type Token } from './tokens';
import { containers, imperatives, learnerNouns, strongActs, teacherNouns } from './words';

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

/**
 * The telling of a verb: to whom, and what is told.
 * @param at number of the verb among the tokens
 * @returns `undefined` where it tells nothing, or is the learners' own work
 */
export function readVerb(
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
  if (subject === 'learners' && reading.form !== 'ed' && isOwnWork(reading.lemma, tokens, at))
    return undefined;
  const verbCapital = /^\p{Lu}/u.test(token.text);
  const coordinated = (from: number): Telling | undefined => {
    const other = isAndOr(tokens[from]) ? tokens[from + 1] : undefined;
    if (!other || verbForm(other.lower)?.form !== reading.form) return undefined;
    const second = readVerb(text, sentence, clauseStart, tokens, from + 1);
    const verb = { start: token.start, end: second?.verb.end ?? token.end };
    return second && { ...second, verb, verbCapital, subject };
  };
  // "Introduce and explain key terms" is told once; its first verb is where it begins.
  if (isAndOr(tokens[at + 1])) return coordinated(at + 1);
  for (const particle of particlesOf(reading.lemma)) {
    const after = afterParticle(tokens, at + 1, particle);
    if (!after) continue;
    const second = particle === undefined ? undefined : coordinated(after.next);
    if (second) return second;
    const behind = tokens[after.next - 1]?.end ?? token.end;
    const complement = readComplement(text, sentence, tokens, after.next, behind);
    const words = wordsFrom(text, sentence, tokens, after.next);
    const fitting = entriesOf(reading.lemma).filter(
      (entry) => entry.particle === particle && fits(entry, words, complement.kind),
    );
    const entry = nearestObject(fitting, words);
    if (!entry || tellsNoTopic(entry, reading.lemma, words)) continue;
    if (isForLearners(reading.lemma, after.audience, complement.kind, words)) continue;
    return {
      sentence,
      clauseStart,
      verb: { start: token.start, end: token.end },
      verbCapital,
      form: reading.form,
      subject,
      audience: after.audience,
      complement: complement.kind,
      start: complement.start,
      afterColon: complement.afterColon,
      family: (hasGuest(tokens, at) && familyOfNoun('guest talk')) || entry.family,
    };
  }
  return undefined;
}

const isAndOr = (token: Token | undefined): boolean => /^(?:and|or)$/.test(token?.lower ?? '');

const isOwnWork = (lemma: string, tokens: readonly Token[], at: number): boolean =>
  !receiving.has(lemma) || tokens.slice(0, at).some(({ lower }) => /^(?:pairs|partners|teams)$/.test(lower));

const hasGuest = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(0, at)
    .some(({ lower }) => /^(?:guests?|speakers?|visitors?|experts?|panelists?)$/.test(lower));

/** The next words behind the verb, but for those in brackets. */
function wordsFrom(text: string, sentence: Span, tokens: readonly Token[], from: number): readonly Token[] {
  const bare = blankBrackets(text.slice(0, sentence.end));
  return tokens.slice(from, from + 12).filter(({ start }) => bare.charAt(start) !== ' ');
}

const fits = (entry: VerbEntry, words: readonly Token[], complement: Telling['complement']): boolean =>
  !entry.never?.has(words[0]?.lower ?? '') &&
  (!entry.needs || words.some(({ lower }) => entry.needs?.has(lower))) &&
  (!entry.takes || entry.takes.includes(complement as Complement)) &&
  (!entry.objects || objectAmong(words, entry.objects));

function tellsNoTopic({ family }: VerbEntry, lemma: string, words: readonly Token[]): boolean {
  // "Tell them to listen for ..." gives a task.
  if (/^(?:tell|inform|advise|invite)$/.test(lemma) && words[0]?.lower === 'to') return true;
  // "Cover each part with a towel" covers no topic.
  if (lemma === 'cover' && words.slice(0, 7).some(({ lower }) => lower === 'with' || lower === 'up'))
    return true;
  return family.id === 'explain-topic' && words.slice(0, 6).some(({ lower }) => people.test(lower));
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
