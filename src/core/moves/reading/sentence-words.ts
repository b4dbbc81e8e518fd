import { personBit, roleBit, type Bits } from '../lexicon/lexicon';
import type { AnnotatedWords } from './annotate';
import type { Agent } from './sentence';

export const roles = {
  copula: roleBit('copulas'),
  auxiliary: roleBit('auxiliaries'),
  nounish: roleBit('nounish'),
  follower: roleBit('followers'),
  opener: roleBit('openers'),
  subordinator: roleBit('subordinators'),
  determiner: roleBit('determiners'),
  causative: roleBit('causatives'),
  negation: roleBit('negations'),
  wh: roleBit('wh'),
} as const;

const pronounsByWord: Readonly<Record<string, Agent>> = {
  you: 'you',
  "you'll": 'you',
  "you're": 'you',
  "you've": 'you',
  we: 'we',
  "we'll": 'we',
  "we're": 'we',
  "we've": 'we',
  "let's": 'we',
  lets: 'we',
  i: 'i',
  "i'll": 'i',
  "i'm": 'i',
  "i've": 'i',
  it: 'thing',
  this: 'thing',
  that: 'thing',
  these: 'thing',
  those: 'thing',
  there: 'thing',
  "it's": 'thing',
  "that's": 'thing',
  "there's": 'thing',
};

/** Pronouns that say who acts; "it" and its kin are things. */
export const pronouns: ReadonlyMap<string, Agent> = new Map(Object.entries(pronounsByWord));

const learner = personBit('learner');
const teacher = personBit('teacher');
const standIn = personBit('standIn');

/** The words of one sentence by their index in the passage; beyond its end there are none. */
export class SentenceWords {
  constructor(
    readonly text: AnnotatedWords,
    readonly from: number,
    readonly to: number,
  ) {}

  word(at: number): string {
    return at < this.to ? (this.text.words.text[at] ?? '') : '';
  }
  roles(at: number): Bits {
    return at < this.to ? (this.text.entries[at]?.roles ?? 0) : 0;
  }
  verbs(at: number): Bits {
    return at < this.to ? (this.text.entries[at]?.verbs ?? 0) : 0;
  }
  forms(at: number): Bits {
    return at < this.to ? (this.text.entries[at]?.forms ?? 0) : 0;
  }
  people(at: number): Bits {
    return at < this.to ? (this.text.entries[at]?.people ?? 0) : 0;
  }

  /** Who is named by a word: a person, a stand-in or a pronoun that stands for people. */
  agentAt(at: number): Agent | undefined {
    const pronoun = pronouns.get(this.word(at));
    if (pronoun !== undefined && pronoun !== 'thing') return pronoun;
    const people = this.people(at);
    if (people === 0) return this.word(at) === 'they' ? 'learner' : undefined;
    if (people & learner) return 'learner';
    if (people & teacher) return 'teacher';
    if (people & standIn) return 'standIn';
    return undefined;
  }
}
