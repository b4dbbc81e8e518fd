import { personBit, persons, roleBit, verbBit, formBit, type Bits } from '../lexicon/lexicon';
import type { AnnotatedWords } from './annotate';
import { endsSentence, isMark } from './words';

/** What a sentence is, by its form. A label ends in a colon or names something without saying anything of it. */
export const moods = ['imperative', 'statement', 'question', 'label', 'fragment'] as const;
export type Mood = (typeof moods)[number];

/**
 * Who acts. `unnamed`: an imperative that names nobody. `prompted`: learners whom somebody has, lets or asks
 * to act. `thing`: anything that is no person and no stand-in.
 */
export const agents = ['unnamed', 'teacher', 'learner', 'prompted', 'you', 'we', 'i', 'standIn', 'thing'] as const;
export type Agent = (typeof agents)[number];

/** What opens a sentence before its main clause. */
export type Opening = 'condition' | 'time' | 'purpose' | 'other' | undefined;

/** Somebody does something: a verb with its agent. */
export interface Action {
  /** Index of the verb in the words. */
  readonly word: number;
  readonly verbs: Bits;
  readonly agent: Agent;
  readonly negated: boolean;
}

export interface Sentence {
  /** Indices of its first word and of the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly mood: Mood;
  /** The word its main clause begins with, after labels, openers and opening clauses. */
  readonly head: number;
  readonly subject: Agent | undefined;
  readonly opening: Opening;
  /** The words before a colon near its beginning, as indices; absent where there is none. */
  readonly label: { readonly from: number; readonly to: number } | undefined;
  /** Whether a telling is followed by what is told: "explain that", "point out how". */
  readonly tellsThat: boolean;
  readonly tellsHow: boolean;
  /** "X is a Y", "X are ..." with a subject that is no person. */
  readonly defines: boolean;
  readonly actions: readonly Action[];
}

const copula = roleBit('copulas');
const auxiliary = roleBit('auxiliaries');
const nounish = roleBit('nounish');
const follower = roleBit('followers');
const opener = roleBit('openers');
const subordinator = roleBit('subordinators');
const determiner = roleBit('determiners');
const causative = roleBit('causatives');
const negation = roleBit('negations');
const wh = roleBit('wh');
const base = formBit('base');
const third = formBit('third');
const ingForm = formBit('ing');
const pastForm = formBit('past');
const tellingBits = verbBit('telling') | verbBit('showing');

const pronouns: Readonly<Record<string, Agent>> = {
  you: 'you', "you'll": 'you', "you're": 'you', "you've": 'you',
  we: 'we', "we'll": 'we', "we're": 'we', "we've": 'we', "let's": 'we', lets: 'we',
  i: 'i', "i'll": 'i', "i'm": 'i', "i've": 'i',
  it: 'thing', this: 'thing', that: 'thing', these: 'thing', those: 'thing', there: 'thing',
  it_s: 'thing', "it's": 'thing', "that's": 'thing', "there's": 'thing',
};

/** Reads every sentence of a passage. */
export function readSentences(text: AnnotatedWords): Sentence[] {
  const sentences: Sentence[] = [];
  const { words } = text;
  let from = 0;
  for (let at = 0; at < words.text.length; at++) {
    const last = at === words.text.length - 1;
    if (!last && !isEndOfSentence(text, at)) continue;
    if (hasWord(text, from, at + 1)) sentences.push(new SentenceReader(text, from, at + 1).read());
    from = at + 1;
  }
  return sentences;
}

const abbreviations = new Set(['e.g', 'i.e', 'etc', 'vs', 'dr', 'mr', 'mrs', 'ms', 'no', 'min', 'mins', 'approx', 'fig']);

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
  readonly #actions: Action[] = [];
  #tellsThat = false;
  #tellsHow = false;

  constructor(
    private readonly text: AnnotatedWords,
    private readonly from: number,
    private readonly to: number,
  ) {}

  read(): Sentence {
    const label = this.#label();
    const afterLabel = label ? label.to + 1 : this.from;
    const { head, opening } = this.#head(afterLabel);
    const imperative = this.#isImperative(head);
    const subject = imperative ? undefined : this.#subject(head);
    const mood = this.#mood(head, imperative, subject, label !== undefined);
    this.#readActions(head, imperative ? 'unnamed' : (subject?.agent ?? 'thing'), mood);
    return {
      from: this.from,
      to: this.to,
      mood,
      head,
      subject: subject?.agent,
      opening,
      label,
      tellsThat: this.#tellsThat,
      tellsHow: this.#tellsHow,
      defines: mood === 'statement' && subject !== undefined && this.#defines(subject),
      actions: this.#actions,
    };
  }

  #word = (at: number): string => (at < this.to ? (this.text.words.text[at] ?? '') : '');
  #roles = (at: number): Bits => (at < this.to ? (this.text.entries[at]?.roles ?? 0) : 0);
  #verbs = (at: number): Bits => (at < this.to ? (this.text.entries[at]?.verbs ?? 0) : 0);
  #forms = (at: number): Bits => (at < this.to ? (this.text.entries[at]?.forms ?? 0) : 0);

  /** A colon within the first words: "Mini-lecture: ...", "Teacher: ...", "10 min: ...". */
  #label(): Sentence['label'] {
    for (let at = this.from; at < Math.min(this.from + 9, this.to - 1); at++) {
      const word = this.#word(at);
      if (word === ':' || word === '–' || word === '—') return at > this.from ? { from: this.from, to: at } : undefined;
      if (word === ',' || word === '"' || word === '“') return undefined;
    }
    return undefined;
  }

  /** Steps over marks, numbers, "then" and "next", and over one opening clause up to its comma. */
  #head(start: number): { head: number; opening: Opening } {
    let at = this.#skip(start);
    let opening: Opening;
    if (this.#roles(at) & subordinator && !(this.#verbs(at) !== 0 && this.#forms(at) & base)) {
      const comma = this.#commaAfter(at);
      if (comma !== undefined) {
        opening = openingOf(this.#word(at));
        at = this.#skip(comma + 1);
      }
    }
    return { head: Math.min(at, this.to - 1), opening };
  }

  #skip(start: number): number {
    let at = start;
    while (at < this.to - 1) {
      const word = this.#word(at);
      const skippable = isMark(word) || /^\d/.test(word) || word === 'min' || word === 'minutes' || word === 'mins';
      if (!skippable && !(this.#roles(at) & opener && !(this.#verbs(at) & ~verbBit('arranging')))) break;
      at++;
    }
    return at;
  }

  #commaAfter(start: number): number | undefined {
    for (let at = start + 1; at < Math.min(start + 30, this.to - 1); at++) if (this.#word(at) === ',') return at;
    return undefined;
  }

  /** A base form that something follows as it follows a verb; a word that is also a noun needs that proof. */
  #isImperative(head: number): boolean {
    const next = this.#word(head + 1);
    const isBase = this.#verbs(head) !== 0 && (this.#forms(head) & base) !== 0;
    if (this.#word(head) === "don't" || (this.#word(head) === 'do' && next === 'not')) return true;
    if (!isBase) return this.#isUnknownImperative(head);
    if (next === ':' || next === '' || this.#isFinite(head + 1)) return next === '' && !(this.#roles(head) & nounish);
    if (!(this.#roles(head) & nounish)) return true;
    return (this.#roles(head + 1) & follower) !== 0 || (this.text.entries[head + 1]?.people ?? 0) !== 0 || next === '"' || next === '“';
  }

  /** A verb that no list knows shows itself by what follows: "erase the board". */
  #isUnknownImperative(head: number): boolean {
    const word = this.#word(head);
    const known = this.text.entries[head];
    if (known && (known.people || known.nouns || known.roles || known.verbs)) return false;
    return /^[a-z]{3,}$/.test(word) && !/(?:s|ed|ing|ly|tion|ment|ness)$/.test(word) && (this.#roles(head + 1) & determiner) !== 0;
  }

  #isFinite = (at: number): boolean => (this.#roles(at) & copula) !== 0;

  /** Whose verb the first finite one is. */
  #subject(head: number): { agent: Agent; finite: number } | undefined {
    let agent: Agent | undefined;
    for (let at = head; at < Math.min(head + 14, this.to); at++) {
      const word = this.#word(at);
      const personal = agent === undefined ? this.#agentAt(at) : undefined;
      if (personal !== undefined) agent = personal;
      const finite = this.#isFinite(at) || (at > head && this.#isFiniteVerb(at));
      if (finite && (at > head || agent !== undefined)) return { agent: agent ?? 'thing', finite: at };
      if (word === ':' || word === '"' || word === '“') break;
    }
    return agent === 'we' || agent === 'you' || agent === 'i' ? { agent, finite: head } : undefined;
  }

  #isFiniteVerb(at: number): boolean {
    const form = this.#forms(at);
    if (form & third && !(this.#roles(at - 1) & determiner)) return true;
    if (form & pastForm && !(form & base)) return true;
    if (!(form & base) || this.#roles(at) & nounish) return false;
    const before = this.text.entries[at - 1];
    return (before?.people ?? 0) !== 0 || pronouns[this.#word(at - 1)] !== undefined || this.#word(at - 1) === 'they';
  }

  #agentAt(at: number): Agent | undefined {
    const pronoun = pronouns[this.#word(at)];
    if (pronoun !== undefined && pronoun !== 'thing') return pronoun;
    const people = this.text.entries[at]?.people ?? 0;
    if (people & personBit('learner')) return 'learner';
    if (people & personBit('teacher')) return 'teacher';
    if (people & personBit('standIn')) return 'standIn';
    return this.#word(at) === 'they' ? 'learner' : undefined;
  }

  #mood(head: number, imperative: boolean, subject: unknown, labelled: boolean): Mood {
    const last = this.#lastMark();
    if (last === '?') return 'question';
    if (imperative) return 'imperative';
    if (subject !== undefined) return 'statement';
    if (last === ':' || (!labelled && this.to - this.from <= 6)) return 'label';
    return 'fragment';
  }

  #lastMark(): string {
    for (let at = this.to - 1; at >= this.from; at--) {
      const word = this.#word(at);
      if (word !== '"' && word !== '”' && word !== ')') return word;
    }
    return '';
  }

  #defines({ agent, finite }: { agent: Agent; finite: number }): boolean {
    return agent === 'thing' && /^(?:is|are|was|were|it's|that's|has|have|can|means|refers|consists|contains)$/.test(this.#word(finite));
  }

  /** Follows the sentence and notes who does what; stops where a telling says what is told. */
  #readActions(head: number, first: Agent, mood: Mood): void {
    let agent = first;
    let owner = first;
    let negated = false;
    for (let at = this.from; at < this.to; at++) {
      if (at < head && this.#word(at) === ',') agent = first;
      if (at === head) { agent = first; negated = false; }
      if (this.#roles(at) & negation) negated = true;
      const person = at > head || mood !== 'imperative' ? this.#agentAt(at) : undefined;
      if (person !== undefined) {
        const acts = this.#actsSoon(at);
        if (acts) {
          const led = acts === 'infinitive' || this.#causativeBefore(at);
          agent = person === 'learner' && led ? 'prompted' : person;
        }
        continue;
      }
      const word = this.#word(at);
      if (mood === 'imperative' && (word === ';' || word === '.')) agent = owner;
      if (this.#verbs(at) === 0) continue;
      const acting = this.#actingAgent(at, head, agent, owner, mood);
      if (acting === undefined) continue;
      if (acting === owner && mood === 'imperative') agent = owner;
      this.#actions.push({ word: at, verbs: this.#verbs(at), agent: acting, negated });
      negated = false;
      if (this.#verbs(at) & tellingBits && this.#isTellingAgent(acting) && this.#tells(at)) return;
    }
  }

  #isTellingAgent = (agent: Agent): boolean => agent !== 'learner' && agent !== 'prompted' && agent !== 'thing';

  /** "explain that ...", "tell students how ...": from here on it is what is told, not who acts. */
  #tells(at: number): boolean {
    for (let ahead = at + 1; ahead < Math.min(at + 7, this.to); ahead++) {
      const word = this.#word(ahead);
      if (word === 'that') { this.#tellsThat = true; return true; }
      if (this.#roles(ahead) & wh) { this.#tellsHow = true; return false; }
      if (word === ',' || word === '.' || word === ';' || word === 'and') return false;
    }
    return false;
  }

  /** Whether a person named here is the one who acts next: "students discuss", "students will ...", "them to ...". */
  #actsSoon(at: number): 'finite' | 'infinitive' | undefined {
    for (let ahead = at + 1; ahead < Math.min(at + 4, this.to); ahead++) {
      if (this.#word(ahead) === 'to') return this.#verbs(ahead + 1) & ~0 ? 'infinitive' : undefined;
      if (this.#roles(ahead) & auxiliary) return 'finite';
      const form = this.#forms(ahead);
      if (form & base && !(this.#roles(ahead - 1) & determiner)) return 'finite';
      if (form & third && ahead === at + 1) return 'finite';
      if (form & ingForm && ahead === at + 1) return 'finite';
      if (form & pastForm && ahead === at + 1) return 'finite';
      if (isMark(this.#word(ahead))) return undefined;
    }
    return undefined;
  }

  #causativeBefore(at: number): boolean {
    for (let back = at - 1; back >= Math.max(this.from, at - 4); back--)
      if (this.#roles(back) & causative) return true;
    return false;
  }

  /** Whose this verb is; `undefined` where the word is a noun or an adjective here. */
  #actingAgent(at: number, head: number, agent: Agent, owner: Agent, mood: Mood): Agent | undefined {
    const form = this.#forms(at);
    if (at === head && mood === 'imperative') return 'unnamed';
    const before = this.#word(at - 1);
    const beforeRoles = this.#roles(at - 1);
    if (form & pastForm && !(form & base)) return this.#isPassive(at) ? passiveAgent(agent) : agent;
    if (form & base) {
      if (beforeRoles & determiner || (beforeRoles === 0 && !isMark(before) && !(this.text.entries[at - 1]?.people ?? 0))) return undefined;
      const joined = before === 'and' || before === ',' || before === 'then' || before === 'or' || before === ';' || before === ')';
      if (joined && mood === 'imperative' && agent !== 'prompted' && agent !== 'learner') return owner;
      if (joined && this.#roles(at) & nounish && !(this.#roles(at + 1) & follower)) return undefined;
      return agent;
    }
    if (form & third) return beforeRoles & determiner ? undefined : this.text.entries[at - 1]?.people || agent !== owner ? agent : undefined;
    return form & ingForm ? agent : undefined;
  }

  #isPassive(at: number): boolean {
    for (let back = at - 1; back >= Math.max(this.from, at - 3); back--)
      if (/^(?:is|are|was|were|be|been|being)$/.test(this.#word(back))) return true;
    return false;
  }
}

/** "Students are shown ...": the one who shows is the teacher. */
const passiveAgent = (agent: Agent): Agent => (agent === 'learner' || agent === 'prompted' ? 'teacher' : 'thing');

function openingOf(word: string): Opening {
  if (word === 'if' || word === 'unless' || word === 'when' || word === 'whenever') return 'condition';
  if (word === 'after' || word === 'before' || word === 'once' || word === 'while' || word === 'during' || word === 'as') return 'time';
  if (word === 'to') return 'purpose';
  return 'other';
}

export const agentNumber: Readonly<Record<Agent, number>> = Object.fromEntries(
  agents.map((agent, index) => [agent, index]),
) as Record<Agent, number>;

export const personCount = persons.length;
