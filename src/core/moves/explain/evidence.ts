import type { Passage } from '../../lesson/types';
import { sourceSpan } from '../../text/plain-text';
import { shiftSpan } from '../../text/span';
import { nounBit, verbBit } from '../lexicon/lexicon';
import type { Action, Agent, Sentence } from '../reading/sentence';
import type { ContentReading } from '../reading/read-content';
import { functions, roles, word } from '../reading/sentence-words';
import { cutWords, emptyCut } from '../reading/words';
import type { Evidence, How } from '../types';

/** Somebody of these may be the one who tells. */
const tellers: ReadonlySet<Agent> = new Set(['unnamed', 'teacher', 'standIn', 'we', 'i', 'you']);
const receivers: ReadonlySet<Agent> = new Set(['learner', 'prompted']);
const telling = verbBit('telling');
const showing = verbBit('showing');
const reading = verbBit('reading');
const receiving = verbBit('receiving');

/** What the words of a verb say, for the reader of a mark. */
function sayingOf(action: Action): string | undefined {
  if (receivers.has(action.agent)) return action.verbs & receiving ? 'learners receive' : undefined;
  if (!tellers.has(action.agent) || action.negated) return undefined;
  if (action.verbs & telling) return 'telling';
  if (action.verbs & showing) return 'showing';
  return action.verbs & reading ? 'reading aloud' : undefined;
}

/** More of them would say no more. */
const mostWords = 3;

/** The exact words that made a passage read as telling; empty where no words stand out. */
export function findEvidence(passage: Passage, read: ContentReading, how: How): readonly Evidence[] {
  if (how === 'content') return whatIsTold(passage, read);
  const verbs = verbsOfTelling(passage, read);
  // Beside a verb a name says nothing new, or is none: "the butter slides first".
  return verbs.length > 0 ? verbs : namesOfTelling(passage, read);
}

/** The same words, after an edit above them. */
export const moveEvidence = (evidence: readonly Evidence[], by: number): readonly Evidence[] =>
  evidence.map(({ span, text, says }) => ({ span: shiftSpan(span, by), text, says }));

function verbsOfTelling(passage: Passage, read: ContentReading): Evidence[] {
  const found: Evidence[] = [];
  for (const sentence of read.sentences)
    for (const action of sentence.actions) {
      const says = sayingOf(action);
      if (says === undefined) continue;
      found.push(words(passage, read, action.word, endOfVerb(read, action.word, sentence), says));
      if (found.length === mostWords) return found;
    }
  return found;
}

/** The verb with "that", "how" or "why" where one of them comes next: "explain that". */
function endOfVerb(read: ContentReading, verb: number, sentence: Sentence): number {
  const length = read.text.entries[verb]?.verbLength ?? 1;
  for (let at = verb + length; at < Math.min(verb + length + 3, sentence.to); at++) {
    const entry = read.text.entries[at];
    if (entry && (entry.number === word.that || entry.roles & roles.wh)) return at + 1;
  }
  return verb + length;
}

function namesOfTelling(passage: Passage, read: ContentReading): Evidence[] {
  for (let at = 0; at < read.text.entries.length; at++) {
    const nouns = read.text.entries[at]?.nouns ?? 0;
    if (nouns & (nounBit('telling') | nounBit('weakTelling')))
      return [words(passage, read, at, at + 1, 'names a telling')];
  }
  return [];
}

/** The sentence that is told: the definition where there is one, the script, or the first statement. */
function whatIsTold(passage: Passage, read: ContentReading): Evidence[] {
  const sentence =
    read.sentences.find((one) => one.defines) ??
    read.sentences.find((one) => one.mood === 'statement') ??
    read.sentences[0];
  if (!sentence) return [];
  return [words(passage, read, sentence.from, sentence.to, sayingOfContent(read, sentence))];
}

function sayingOfContent(read: ContentReading, sentence: Sentence): string {
  if (/^["“]/.test(read.content.plain.text)) return 'words to be said';
  if (sentence.defines) return 'an explanation';
  return sentence.mood === 'statement' ? 'a statement' : 'what is told';
}

/** Where the words of the passage at hand stand. */
const cut = emptyCut();

/** Evidence over the words from one index up to, not including, another; closing marks are left out. */
function words(passage: Passage, read: ContentReading, from: number, to: number, says: string): Evidence {
  let last = to - 1;
  while (last > from && (read.text.entries[last]?.functions ?? 0) & functions.ending) last--;
  const { start, end } = cutWords(read.text.plain, cut, last + 1);
  const plain = { start: start[from] ?? 0, end: end[last] ?? 0 };
  const span = shiftSpan(sourceSpan(read.content.plain, plain), passage.base);
  return { span, text: read.content.plain.text.slice(plain.start, plain.end), says };
}
