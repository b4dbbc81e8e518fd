import { formBit, verbBit, type Entry } from '../lexicon/lexicon';
import type { Action, Agent, Mood } from './sentence';
import { atLength } from './at-length';
import { functions, roles, word, type SentenceWords } from './sentence-words';

const base = formBit('base');
const third = formBit('third');
const ingForm = formBit('ing');
const pastForm = formBit('past');
const tellingBits = verbBit('telling') | verbBit('showing');

/** Who does what in one sentence after another. */
export class ActionReader {
  /** Of the last sentence that was read: whether a telling is followed by what is told. */
  tellsThat = false;
  tellsHow = false;
  #head = 0;
  #mood: Mood = 'fragment';
  /** Whose the sentence is before anybody else is named. */
  #owner: Agent = 'thing';

  constructor(private readonly words: SentenceWords) {}

  /** Follows the sentence and notes who does what; stops where a telling says what is told. */
  read(head: number, owner: Agent, mood: Mood): readonly Action[] {
    this.#head = head;
    this.#owner = owner;
    this.#mood = mood;
    this.tellsThat = false;
    this.tellsHow = false;
    const actions = this.#actions();
    return actions.length === 0 ? none : atLength(actions);
  }

  #actions(): Action[] {
    const actions: Action[] = [];
    const head = this.#head;
    const owner = this.#owner;
    const commands = this.#mood === 'imperative';
    let agent = owner;
    let negated = false;
    for (let at = this.words.from; at < this.words.to; at++) {
      const entry = this.words.at(at);
      if (at === head || (at < head && entry.number === word.comma)) agent = owner;
      if (at === head) negated = false;
      if (entry.roles & roles.negation) negated = true;
      if (entry.agent !== undefined && (at > head || !commands)) {
        const acts = this.#actsSoon(at);
        if (acts) {
          const led = acts === 'infinitive' || this.#causativeBefore(at);
          agent = entry.agent === 'learner' && led ? 'prompted' : entry.agent;
        }
        continue;
      }
      if (commands && entry.functions & functions.commandEnd) agent = owner;
      if (entry.verbs === 0) continue;
      const acting = this.#actingAgent(entry, at, agent);
      if (acting === undefined) continue;
      if (acting === owner && commands) agent = owner;
      const isToDo = commands && (acting === 'unnamed' || acting === 'you');
      const whose = isToDo && this.#ofOneself(entry, at) ? 'learner' : acting;
      actions.push({ word: at, verbs: entry.verbs, agent: whose, negated });
      negated = false;
      if (entry.verbs & tellingBits && isTellingAgent(whose) && this.#tells(at)) {
        const next = this.#nextCommand(at);
        if (next === undefined) break;
        at = next - 1;
        agent = owner;
      }
    }
    return actions;
  }

  /** "Explain your strategy", "say what you would try": said to those whose work it is. */
  #ofOneself({ verbs }: Entry, at: number): boolean {
    if ((verbs & tellingBits) === 0) return false;
    const next = this.words.at(at + 1);
    const second = this.words.at(at + 2);
    if (next.roles & roles.wh) return second.number === word.you;
    return (next.functions & functions.owner) !== 0 && second.people === 0;
  }

  /** "explain that ...", "tell students how ...": from here on it is what is told, not who acts. */
  #tells(at: number): boolean {
    for (let ahead = at + 1; ahead < Math.min(at + 7, this.words.to); ahead++) {
      const { number, roles: own, functions: what } = this.words.at(ahead);
      if (number === word.that) return (this.tellsThat = true);
      if (own & roles.wh) return (this.tellsHow = true);
      if (what & functions.clauseEnd) return false;
    }
    return false;
  }

  /** What follows the told clause in the same sentence: "explain how it works, then ask ...". */
  #nextCommand(from: number): number | undefined {
    for (let at = from + 2; at < this.words.to - 1; at++) {
      const { functions: what, number } = this.words.at(at);
      if ((what & functions.joiner) === 0) continue;
      const next = this.#skipJoiners(at);
      const { forms, roles: own } = this.words.at(next);
      if (number === word.then || (forms & base && own & roles.causative)) return next;
    }
    return undefined;
  }

  #skipJoiners(from: number): number {
    let at = from;
    while (at < this.words.to - 1 && this.words.at(at).functions & functions.joiner) at++;
    return at;
  }

  /** Whether a person named here is the one who acts next: "students discuss", "students will ...", "them to ...". */
  #actsSoon(at: number): 'finite' | 'infinitive' | undefined {
    for (let ahead = at + 1; ahead < Math.min(at + 4, this.words.to); ahead++) {
      const { number, roles: own, forms, functions: what } = this.words.at(ahead);
      if (number === word.to) return this.words.at(ahead + 1).verbs === 0 ? undefined : 'infinitive';
      if (own & roles.auxiliary) return 'finite';
      if (forms & base && !(this.words.at(ahead - 1).roles & roles.determiner)) return 'finite';
      if (ahead === at + 1 && forms & (third | ingForm | pastForm)) return 'finite';
      if (what & functions.mark) return undefined;
    }
    return undefined;
  }

  #causativeBefore(at: number): boolean {
    for (let back = at - 1; back >= Math.max(this.words.from, at - 4); back--)
      if (this.words.at(back).roles & roles.causative) return true;
    return false;
  }

  /** Whose this verb is; `undefined` where the word is a noun or an adjective here. */
  #actingAgent(entry: Entry, at: number, agent: Agent): Agent | undefined {
    const commands = this.#mood === 'imperative';
    if (at === this.#head && commands) return 'unnamed';
    const { forms } = entry;
    const before = this.words.at(at - 1);
    if (forms & base) return this.#agentOfBase(entry, before, at, agent);
    if (forms & pastForm) return this.#isPassive(at) ? passiveAgent(agent) : agent;
    if (forms & third) {
      if (before.roles & roles.determiner) return undefined;
      return before.people !== 0 || agent !== this.#owner ? agent : undefined;
    }
    // "The value of sharing", "a tool for testing": what is named, not what somebody does.
    return forms & ingForm && !(before.functions & functions.naming) ? agent : undefined;
  }

  #agentOfBase(entry: Entry, before: Entry, at: number, agent: Agent): Agent | undefined {
    if (before.roles & roles.determiner) return undefined;
    if (before.roles === 0 && !(before.functions & functions.mark) && before.people === 0) return undefined;
    if ((before.functions & functions.link) === 0) return agent;
    const commands = this.#mood === 'imperative';
    if (commands && agent !== 'prompted' && agent !== 'learner') return this.#owner;
    const isNoun = entry.roles & roles.nounish && !(this.words.at(at + 1).roles & roles.follower);
    return isNoun ? undefined : agent;
  }

  #isPassive(at: number): boolean {
    for (let back = at - 1; back >= Math.max(this.words.from, at - 3); back--)
      if (this.words.at(back).functions & functions.be) return true;
    return false;
  }
}

/** Many sentences hold no action: one list for all of them. */
const none: readonly Action[] = [];

const isTellingAgent = (agent: Agent): boolean =>
  agent !== 'learner' && agent !== 'prompted' && agent !== 'thing';

/** "Students are shown ...": the one who shows is the teacher. */
const passiveAgent = (agent: Agent): Agent =>
  agent === 'learner' || agent === 'prompted' ? 'teacher' : 'thing';
