import { formBit, verbBit, type Entry } from '../lexicon/lexicon';
import { ActionReader } from './actions';
import type { AnnotatedWords } from './annotate';
import { atLength } from './at-length';
import type { Agent, Mood, Opening, Sentence } from './sentence';
import { functions, roles, SentenceWords, word } from './sentence-words';
import { wordAt } from './words';

const base = formBit('base');
const third = formBit('third');
const pastForm = formBit('past');
const arranging = verbBit('arranging');

/** Reads every sentence of a passage. */
export function readSentences(text: AnnotatedWords): readonly Sentence[] {
  const { entries } = text;
  const reader = new SentenceReader(text);
  const sentences: Sentence[] = [];
  let from = 0;
  let hasWord = false;
  for (let at = 0; at < entries.length; at++) {
    const what = entries[at]?.functions ?? 0;
    if ((what & functions.mark) === 0) hasWord = true;
    if (at < entries.length - 1 && !((what & functions.sentenceEnd) !== 0 && endsSentence(text, at)))
      continue;
    if (hasWord) sentences.push(reader.read(from, at + 1));
    from = at + 1;
    hasWord = false;
  }
  return atLength(sentences);
}

/** Whether a mark that may end a sentence does so: a full stop may belong to an abbreviation. */
const endsSentence = ({ entries }: AnnotatedWords, at: number): boolean =>
  entries[at]?.number !== word.fullStop ||
  at === 0 ||
  ((entries[at - 1]?.functions ?? 0) & functions.abbreviation) === 0;

/** Who acts in a sentence's main clause, and the index of its finite verb. */
interface Subject {
  readonly agent: Agent;
  readonly finite: number;
}

/** Reads one sentence after another. */
class SentenceReader {
  readonly #words: SentenceWords;
  readonly #actions: ActionReader;

  constructor(private readonly text: AnnotatedWords) {
    this.#words = new SentenceWords(text.entries);
    this.#actions = new ActionReader(this.#words);
  }

  read(from: number, to: number): Sentence {
    this.#words.enter(from, to);
    const label = this.#label();
    const start = this.#skip(label ? label.to + 1 : from);
    const comma = this.#commaOfOpening(start);
    const head = Math.min(comma === undefined ? start : this.#skip(comma + 1), to - 1);
    const imperative = this.#isImperative(head);
    const subject = imperative ? undefined : this.#subject(head);
    const mood = this.#mood(imperative, subject, label !== undefined);
    const first = imperative ? 'unnamed' : (subject?.agent ?? 'thing');
    const actions = this.#actions.read(head, first, mood);
    const { tellsThat, tellsHow } = this.#actions;
    return {
      from,
      to,
      mood,
      head,
      subject: subject?.agent,
      opening: comma === undefined ? undefined : this.#opening(start),
      label,
      tellsThat,
      tellsHow,
      defines: mood === 'statement' && subject !== undefined && this.#defines(subject),
      actions,
    };
  }

  /** A colon within the first words: "Mini-lecture: ...", "Teacher: ...", "10 min: ...". */
  #label(): Sentence['label'] {
    const { from, to } = this.#words;
    for (let at = from; at < Math.min(from + 9, to - 1); at++) {
      const what = this.#words.at(at).functions;
      if (what & functions.labelEnd) return at > from ? { from, to: at } : undefined;
      if (what & functions.labelStop) return undefined;
    }
    return undefined;
  }

  /** Steps over marks, numbers, "then" and "next". */
  #skip(start: number): number {
    let at = start;
    while (at < this.#words.to - 1 && this.#isAside(this.#words.at(at))) at++;
    return at;
  }

  #isAside({ functions: what, roles: own, verbs }: Entry): boolean {
    return (what & functions.aside) !== 0 || ((own & roles.opener) !== 0 && (verbs & ~arranging) === 0);
  }

  /** The comma behind a clause that opens the sentence, where one does. */
  #commaOfOpening(start: number): number | undefined {
    const { roles: role, verbs, forms } = this.#words.at(start);
    if ((role & roles.subordinator) === 0 || (verbs !== 0 && forms & base)) return undefined;
    for (let at = start + 1; at < Math.min(start + 30, this.#words.to - 1); at++)
      if (this.#words.at(at).number === word.comma) return at;
    return undefined;
  }

  #opening(start: number): Opening {
    const { functions: what, number } = this.#words.at(start);
    if (what & functions.condition) return 'condition';
    if (what & functions.time) return 'time';
    return number === word.to ? 'purpose' : 'other';
  }

  /** A base form that something follows as it follows a verb; a word that is also a noun needs that proof. */
  #isImperative(head: number): boolean {
    const entry = this.#words.at(head);
    const next = this.#words.at(head + 1);
    if (entry.number === word.dont || (entry.number === word.do && next.number === word.not)) return true;
    if (entry.verbs === 0 || (entry.forms & base) === 0) return this.#isUnknownImperative(head);
    const isNoun = (entry.roles & roles.nounish) !== 0;
    if (head + 1 >= this.#words.to) return !isNoun;
    if (next.number === word.colon || next.roles & roles.copula) return false;
    if (!isNoun) return true;
    return (
      (next.roles & roles.follower) !== 0 ||
      next.people !== 0 ||
      (next.functions & functions.openingQuote) !== 0
    );
  }

  /** A verb that no list knows shows itself by what follows: "erase the board". */
  #isUnknownImperative(head: number): boolean {
    const { people, nouns, roles: own, verbs } = this.#words.at(head);
    if (people | nouns | own | verbs || (this.#words.at(head + 1).roles & roles.determiner) === 0)
      return false;
    const unknown = wordAt(this.text.plain, head);
    return /^[a-z]{3,}$/.test(unknown) && !/(?:s|ed|ing|ly|tion|ment|ness)$/.test(unknown);
  }

  /** Whose verb the first finite one is. */
  #subject(head: number): Subject | undefined {
    let agent: Agent | undefined;
    for (let at = head; at < Math.min(head + 14, this.#words.to); at++) {
      const entry = this.#words.at(at);
      agent ??= entry.agent;
      const finite = (entry.roles & roles.copula) !== 0 || (at > head && this.#isFiniteVerb(entry, at));
      if (finite && (at > head || agent !== undefined)) return { agent: agent ?? 'thing', finite: at };
      if (entry.number === word.colon || entry.functions & functions.openingQuote) break;
    }
    return agent === 'we' || agent === 'you' || agent === 'i' ? { agent, finite: head } : undefined;
  }

  #isFiniteVerb({ forms, roles: own }: Entry, at: number): boolean {
    if (forms === 0) return false;
    const before = this.#words.at(at - 1);
    if (forms & third && !(before.roles & roles.determiner)) return true;
    if (forms & pastForm && !(forms & base)) return true;
    if (!(forms & base) || own & roles.nounish) return false;
    return before.people !== 0 || before.pronoun !== undefined;
  }

  #mood(imperative: boolean, subject: Subject | undefined, labelled: boolean): Mood {
    const last = this.#lastMark();
    if (last === word.questionMark) return 'question';
    if (imperative) return 'imperative';
    if (subject !== undefined) return 'statement';
    if (last === word.colon || (!labelled && this.#words.to - this.#words.from <= 6)) return 'label';
    return 'fragment';
  }

  /** The number of the last word or mark, quotation marks and brackets behind it left out. */
  #lastMark(): number {
    for (let at = this.#words.to - 1; at >= this.#words.from; at--) {
      const { functions: what, number } = this.#words.at(at);
      if ((what & functions.closer) === 0) return number;
    }
    return word.none;
  }

  #defines({ agent, finite }: Subject): boolean {
    return agent === 'thing' && (this.#words.at(finite).functions & functions.defining) !== 0;
  }
}
