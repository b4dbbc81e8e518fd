import type { Audience } from '../lesson/types';
import type { Evidence, Grace, How } from '../moves/types';
import data from './data/sole-deliverer.json';
import { fillIn } from './support/fill-in';
import type { Explanation } from './types';

/** From this many minutes on, a run of telling is spoken of as a long one. */
export const longRunMinutes = 15;

/** What is known of one mark: a run of `deliver` passages, or one passage. */
export interface Telling {
  readonly how: How | undefined;
  readonly grace: Grace | undefined;
  /** The evidence of the run's first passage. */
  readonly evidence: readonly Evidence[];
  /** Of the whole run, where the plan says so. */
  readonly minutes: number | undefined;
  /** How many passages the run has. */
  readonly count: number;
  readonly audience: Audience;
  /** What this plan calls its learners: "students", "participants". */
  readonly learners: string;
}

/** A mark's sentence for a list of remarks, and what its explanation says. */
export interface TellingWords {
  readonly message: string;
  readonly explanation: Explanation;
}

interface KindWords extends Explanation {
  readonly message: string;
  /** What was seen where a long run has one passage only. */
  readonly seenOne?: string;
}

interface Kind {
  readonly id: string;
  /** Absent for kinds that are known by other signs. */
  readonly recognisedBy: RegExp | undefined;
  readonly students: KindWords;
  readonly teachers: KindWords;
}

const kinds: readonly Kind[] = data.kinds.map((kind) => ({
  ...kind,
  recognisedBy: kind.recognisedBy.length > 0 ? new RegExp(kind.recognisedBy.join('|'), 'i') : undefined,
}));

/** In plain words, why this telling is marked, when it is right, and what could be there instead. */
export function wordsOnTelling(telling: Telling): TellingWords {
  const kind = kindOf(telling);
  const { grace, audience, learners, minutes, count } = telling;
  const key = [kind.id, grace, audience, learners, minutes, count].join('/');
  const before = known.get(key);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const words = fillKind(kind, telling);
  known.set(key, words);
  return words;
}

/** A long lesson has hundreds of marks and few different sentences. */
const known = new Map<string, TellingWords>();
const mostKnown = 500;

function fillKind(kind: Kind, telling: Telling): TellingWords {
  const words = kind[telling.audience];
  const grace = telling.grace && kind.id !== 'long-run' ? data.graces[telling.grace] : undefined;
  const slots = {
    learners: telling.learners,
    minutes: String(Math.round(telling.minutes ?? 0)),
    count: String(telling.count),
  };
  const fill = (text: string): string => fillIn(text, slots);
  const seen = telling.count === 1 ? (words.seenOne ?? words.seen) : words.seen;
  return {
    message: fill(grace?.message ?? words.message),
    explanation: {
      seen: fill(seen),
      why: fill(words.why),
      source: grace ? `${words.source}; ${grace.source}` : words.source,
      whenRight: fill(grace?.whenRight ?? words.whenRight),
      instead: fill(grace?.instead ?? words.instead),
    },
  };
}

/** The kinds stand in the order in which they claim a passage: "read the slides" is about slides. */
function kindOf({ minutes, how, evidence }: Telling): Kind {
  if ((minutes ?? 0) >= longRunMinutes) return named('long-run');
  const words = evidence.map(({ text, says }) => `${says}: ${text}`).join('\n');
  const claims = ({ id, recognisedBy }: Kind): boolean =>
    (how !== 'content' || id === 'script') && recognisedBy?.test(words) === true;
  return kinds.find(claims) ?? named(how === 'content' ? 'content' : 'telling');
}

const named = (id: string): Kind => {
  const kind = kinds.find((other) => other.id === id);
  if (!kind) throw new Error(`No words for telling of the kind "${id}"`);
  return kind;
};
