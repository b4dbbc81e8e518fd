import { formBit, verbBit } from '../lexicon/lexicon';
import { ActionReader } from './actions';
import type { AnnotatedWords } from './annotate';
import type { Agent, Mood, Opening, Sentence } from './sentence';
import { pronouns, roles, SentenceWords } from './sentence-words';
import { endsSentence, isMark } from './words';

const base = formBit('base');
const third = formBit('third');
const pastForm = formBit('past');

/** Reads every sentence of a passage. */
export function readSentences(text: AnnotatedWords): Sentence[] {
  const sentences: Sentence[] = [];
  const { words } = text;
  let from = 0;
  for (let at = 0; at < words.text.length; at++) {
    const last = at === words.text.length - 1;
    if (!last && !isEndOfSentence(text, at)) continue;
    if (hasWord(text, from, at + 1))
      sentences.push(new SentenceReader(new SentenceWords(text, from, at + 1)).read());
    from = at + 1;
  }
  return sentences;
}

const abbreviations = new Set([
  'e.g',
  'i.e',
  'etc',
  'vs',
  'dr',
  'mr',
  'mrs',
  'ms',
  'no',
  'min',
  'mins',
  'approx',
  'fig',
]);

function isEndOfSentence({ words }: AnnotatedWords, at: number): boolean {
  const word = words.text[at] ?? '';
  if (!endsSentence(word)) return false;
  return word !== '.' || !abbreviations.has(words.text[at - 1] ?? '');
}

const hasWord = ({ words }: AnnotatedWords, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!isMark(words.text[at] ?? '')) return true;
  return false;
};

class SentenceReader {
  constructor(private readonly words: SentenceWords) {}

  read(): Sentence {
    const label = this.#label();
    const afterLabel = label ? label.to + 1 : this.words.from;
    const { head, opening } = this.#head(afterLabel);
    const imperative = this.#isImperative(head);
    const subject = imperative ? undefined : this.#subject(head);
    const mood = this.#mood(imperative, subject, label !== undefined);
    const actions = new ActionReader(this.words);
    actions.read(head, imperative ? 'unnamed' : (subject?.agent ?? 'thing'), mood);
    return {
      from: this.words.from,
      to: this.words.to,
      mood,
      head,
      subject: subject?.agent,
      opening,
      label,
      tellsThat: actions.tellsThat,
      tellsHow: actions.tellsHow,
      defines: mood === 'statement' && subject !== undefined && this.#defines(subject),
      actions: actions.actions,
    };
  }

  /** A colon within the first words: "Mini-lecture: ...", "Teacher: ...", "10 min: ...". */
  #label(): Sentence['label'] {
    for (let at = this.words.from; at < Math.min(this.words.from + 9, this.words.to - 1); at++) {
      const word = this.words.word(at);
      if (word === ':' || word === '–' || word === '—')
        return at > this.words.from ? { from: this.words.from, to: at } : undefined;
      if (word === ',' || word === '"' || word === '“') return undefined;
    }
    return undefined;
  }

  /** Steps over marks, numbers, "then" and "next", and over one opening clause up to its comma. */
  #head(start: number): { head: number; opening: Opening } {
    let at = this.#skip(start);
    let opening: Opening;
    if (
      this.words.roles(at) & roles.subordinator &&
      !(this.words.verbs(at) !== 0 && this.words.forms(at) & base)
    ) {
      const comma = this.#commaAfter(at);
      if (comma !== undefined) {
        opening = openingOf(this.words.word(at));
        at = this.#skip(comma + 1);
      }
    }
    return { head: Math.min(at, this.words.to - 1), opening };
  }

  #skip(start: number): number {
    let at = start;
    while (at < this.words.to - 1) {
      const word = this.words.word(at);
      const skippable =
        isMark(word) || /^\d/.test(word) || word === 'min' || word === 'minutes' || word === 'mins';
      if (
        !skippable &&
        !(this.words.roles(at) & roles.opener && !(this.words.verbs(at) & ~verbBit('arranging')))
      )
        break;
      at++;
    }
    return at;
  }

  #commaAfter(start: number): number | undefined {
    for (let at = start + 1; at < Math.min(start + 30, this.words.to - 1); at++)
      if (this.words.word(at) === ',') return at;
    return undefined;
  }

  /** A base form that something follows as it follows a verb; a word that is also a noun needs that proof. */
  #isImperative(head: number): boolean {
    const next = this.words.word(head + 1);
    const isBase = this.words.verbs(head) !== 0 && (this.words.forms(head) & base) !== 0;
    if (this.words.word(head) === "don't" || (this.words.word(head) === 'do' && next === 'not')) return true;
    if (!isBase) return this.#isUnknownImperative(head);
    if (next === ':' || next === '' || this.#isFinite(head + 1))
      return next === '' && !(this.words.roles(head) & roles.nounish);
    if (!(this.words.roles(head) & roles.nounish)) return true;
    return (
      (this.words.roles(head + 1) & roles.follower) !== 0 ||
      (this.words.text.entries[head + 1]?.people ?? 0) !== 0 ||
      next === '"' ||
      next === '“'
    );
  }

  /** A verb that no list knows shows itself by what follows: "erase the board". */
  #isUnknownImperative(head: number): boolean {
    const word = this.words.word(head);
    const known = this.words.text.entries[head];
    if (known && (known.people || known.nouns || known.roles || known.verbs)) return false;
    return (
      /^[a-z]{3,}$/.test(word) &&
      !/(?:s|ed|ing|ly|tion|ment|ness)$/.test(word) &&
      (this.words.roles(head + 1) & roles.determiner) !== 0
    );
  }

  #isFinite = (at: number): boolean => (this.words.roles(at) & roles.copula) !== 0;

  /** Whose verb the first finite one is. */
  #subject(head: number): { agent: Agent; finite: number } | undefined {
    let agent: Agent | undefined;
    for (let at = head; at < Math.min(head + 14, this.words.to); at++) {
      const word = this.words.word(at);
      const personal = agent === undefined ? this.words.agentAt(at) : undefined;
      if (personal !== undefined) agent = personal;
      const finite = this.#isFinite(at) || (at > head && this.#isFiniteVerb(at));
      if (finite && (at > head || agent !== undefined)) return { agent: agent ?? 'thing', finite: at };
      if (word === ':' || word === '"' || word === '“') break;
    }
    return agent === 'we' || agent === 'you' || agent === 'i' ? { agent, finite: head } : undefined;
  }

  #isFiniteVerb(at: number): boolean {
    const form = this.words.forms(at);
    if (form & third && !(this.words.roles(at - 1) & roles.determiner)) return true;
    if (form & pastForm && !(form & base)) return true;
    if (!(form & base) || this.words.roles(at) & roles.nounish) return false;
    const before = this.words.text.entries[at - 1];
    return (
      (before?.people ?? 0) !== 0 ||
      pronouns.has(this.words.word(at - 1)) ||
      this.words.word(at - 1) === 'they'
    );
  }

  #mood(imperative: boolean, subject: unknown, labelled: boolean): Mood {
    const last = this.#lastMark();
    if (last === '?') return 'question';
    if (imperative) return 'imperative';
    if (subject !== undefined) return 'statement';
    if (last === ':' || (!labelled && this.words.to - this.words.from <= 6)) return 'label';
    return 'fragment';
  }

  #lastMark(): string {
    for (let at = this.words.to - 1; at >= this.words.from; at--) {
      const word = this.words.word(at);
      if (word !== '"' && word !== '”' && word !== ')') return word;
    }
    return '';
  }

  #defines({ agent, finite }: { agent: Agent; finite: number }): boolean {
    return (
      agent === 'thing' &&
      /^(?:is|are|was|were|it's|that's|has|have|can|means|refers|consists|contains)$/.test(
        this.words.word(finite),
      )
    );
  }
}

function openingOf(word: string): Opening {
  if (word === 'if' || word === 'unless' || word === 'when' || word === 'whenever') return 'condition';
  if (
    word === 'after' ||
    word === 'before' ||
    word === 'once' ||
    word === 'while' ||
    word === 'during' ||
    word === 'as'
  )
    return 'time';
  if (word === 'to') return 'purpose';
  return 'other';
}
