import { formBit, verbBit } from '../lexicon/lexicon';
import type { Action, Agent, Mood } from './sentence';
import { roles, type SentenceWords } from './sentence-words';
import { isMark } from './words';

const base = formBit('base');
const third = formBit('third');
const ingForm = formBit('ing');
const pastForm = formBit('past');
const tellingBits = verbBit('telling') | verbBit('showing');

/** Who does what in one sentence. */
export class ActionReader {
  readonly actions: Action[] = [];
  tellsThat = false;
  tellsHow = false;

  constructor(private readonly words: SentenceWords) {}

  /** Follows the sentence and notes who does what; stops where a telling says what is told. */
  read(head: number, first: Agent, mood: Mood): void {
    let agent = first;
    const owner = first;
    let negated = false;
    for (let at = this.words.from; at < this.words.to; at++) {
      if (at < head && this.words.word(at) === ',') agent = first;
      if (at === head) {
        agent = first;
        negated = false;
      }
      if (this.words.roles(at) & roles.negation) negated = true;
      const person = at > head || mood !== 'imperative' ? this.words.agentAt(at) : undefined;
      if (person !== undefined) {
        const acts = this.#actsSoon(at);
        if (acts) {
          const led = acts === 'infinitive' || this.#causativeBefore(at);
          agent = person === 'learner' && led ? 'prompted' : person;
        }
        continue;
      }
      const word = this.words.word(at);
      if (mood === 'imperative' && (word === ';' || word === '.')) agent = owner;
      if (this.words.verbs(at) === 0) continue;
      const acting = this.#actingAgent(at, head, agent, owner, mood);
      if (acting === undefined) continue;
      if (acting === owner && mood === 'imperative') agent = owner;
      const isToDo = mood === 'imperative' && (acting === 'unnamed' || acting === 'you');
      const whose = isToDo && this.#ofOneself(at) ? 'learner' : acting;
      this.actions.push({ word: at, verbs: this.words.verbs(at), agent: whose, negated });
      negated = false;
      if (this.words.verbs(at) & tellingBits && this.#isTellingAgent(whose) && this.#tells(at)) {
        const next = this.#nextCommand(at);
        if (next === undefined) return;
        at = next - 1;
        agent = owner;
      }
    }
  }

  /** "Explain your strategy", "say what you would try": said to those whose work it is. */
  #ofOneself(at: number): boolean {
    if ((this.words.verbs(at) & tellingBits) === 0) return false;
    const next = this.words.word(at + 1);
    if (this.words.roles(at + 1) & roles.wh) return this.words.word(at + 2) === 'you';
    return (next === 'your' || next === 'my') && this.words.people(at + 2) === 0;
  }

  #isTellingAgent = (agent: Agent): boolean =>
    agent !== 'learner' && agent !== 'prompted' && agent !== 'thing';

  /** "explain that ...", "tell students how ...": from here on it is what is told, not who acts. */
  #tells(at: number): boolean {
    for (let ahead = at + 1; ahead < Math.min(at + 7, this.words.to); ahead++) {
      const word = this.words.word(ahead);
      if (word === 'that') {
        this.tellsThat = true;
        return true;
      }
      if (this.words.roles(ahead) & roles.wh) {
        this.tellsHow = true;
        return true;
      }
      if (word === ',' || word === '.' || word === ';' || word === 'and') return false;
    }
    return false;
  }

  /** What follows the told clause in the same sentence: "explain how it works, then ask ...". */
  #nextCommand(from: number): number | undefined {
    for (let at = from + 2; at < this.words.to - 1; at++) {
      const word = this.words.word(at);
      if (word !== ',' && word !== ';' && word !== 'and' && word !== 'then' && word !== 'before') continue;
      const next = this.#skipJoiners(at);
      if (word === 'then' || (this.words.forms(next) & base && this.words.roles(next) & roles.causative))
        return next;
    }
    return undefined;
  }

  #skipJoiners(from: number): number {
    let at = from;
    while (at < this.words.to - 1 && /^(?:[,;]|and|then|before)$/.test(this.words.word(at))) at++;
    return at;
  }

  /** Whether a person named here is the one who acts next: "students discuss", "students will ...", "them to ...". */
  #actsSoon(at: number): 'finite' | 'infinitive' | undefined {
    for (let ahead = at + 1; ahead < Math.min(at + 4, this.words.to); ahead++) {
      if (this.words.word(ahead) === 'to') return this.words.verbs(ahead + 1) & ~0 ? 'infinitive' : undefined;
      if (this.words.roles(ahead) & roles.auxiliary) return 'finite';
      const form = this.words.forms(ahead);
      if (form & base && !(this.words.roles(ahead - 1) & roles.determiner)) return 'finite';
      if (form & third && ahead === at + 1) return 'finite';
      if (form & ingForm && ahead === at + 1) return 'finite';
      if (form & pastForm && ahead === at + 1) return 'finite';
      if (isMark(this.words.word(ahead))) return undefined;
    }
    return undefined;
  }

  #causativeBefore(at: number): boolean {
    for (let back = at - 1; back >= Math.max(this.words.from, at - 4); back--)
      if (this.words.roles(back) & roles.causative) return true;
    return false;
  }

  /** Whose this verb is; `undefined` where the word is a noun or an adjective here. */
  #actingAgent(at: number, head: number, agent: Agent, owner: Agent, mood: Mood): Agent | undefined {
    const form = this.words.forms(at);
    if (at === head && mood === 'imperative') return 'unnamed';
    const before = this.words.word(at - 1);
    const beforeRoles = this.words.roles(at - 1);
    if (form & pastForm && !(form & base)) return this.#isPassive(at) ? passiveAgent(agent) : agent;
    if (form & base) {
      if (
        beforeRoles & roles.determiner ||
        (beforeRoles === 0 && !isMark(before) && !(this.words.text.entries[at - 1]?.people ?? 0))
      )
        return undefined;
      const joined =
        before === 'and' ||
        before === ',' ||
        before === 'then' ||
        before === 'or' ||
        before === ';' ||
        before === ')';
      if (joined && mood === 'imperative' && agent !== 'prompted' && agent !== 'learner') return owner;
      if (joined && this.words.roles(at) & roles.nounish && !(this.words.roles(at + 1) & roles.follower))
        return undefined;
      return agent;
    }
    if (form & third)
      return beforeRoles & roles.determiner
        ? undefined
        : this.words.text.entries[at - 1]?.people || agent !== owner
          ? agent
          : undefined;
    // "The value of sharing", "a tool for testing": what is named, not what somebody does.
    return form & ingForm && !/^(?:of|for|about|than)$/.test(before) ? agent : undefined;
  }

  #isPassive(at: number): boolean {
    for (let back = at - 1; back >= Math.max(this.words.from, at - 3); back--)
      if (/^(?:is|are|was|were|be|been|being)$/.test(this.words.word(back))) return true;
    return false;
  }
}

/** "Students are shown ...": the one who shows is the teacher. */
const passiveAgent = (agent: Agent): Agent =>
  agent === 'learner' || agent === 'prompted' ? 'teacher' : 'thing';
