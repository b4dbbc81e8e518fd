import type { Place } from '../context/outline';
import { trait, type Traits } from '../traits/traits';
import { labels, setTold, toldOf } from './labels';

/** How much an item that only names something takes from the line it hangs on. */
const fromOwner = 0.45;
/** How much items and rows take from the rest of their list. */
const fromList = 0.2;

/**
 * Items that only list the object of the move above them belong to that move, and the items of one list are
 * seldom of different kinds.
 * @param passages those of one section
 * @param first the lesson's number of the first of them
 */
export function join(
  passages: readonly Traits[],
  places: readonly Place[],
  probabilities: Float32Array,
  first: number,
): void {
  const told = places.map((_, at) => logit(toldOf(probabilities, at)));
  const joined = joinToOwners(passages, places, told, first);
  const lists = listsOf(places, joined, first);
  for (let at = 0; at < places.length; at++) {
    const list = lists[(places[at]?.group ?? 0) - first];
    const passage = passages[at];
    let now = joined[at] ?? 0;
    if (list && list.count > 2 && isBare(passage) && passage?.reading.content.kind !== 'paragraph')
      now = (1 - fromList) * now + (fromList * (list.sum - now)) / (list.count - 1);
    setTold(probabilities, at, toldOf(probabilities, at), 1 / (1 + Math.exp(-now)));
    if (places[at]?.owner !== undefined && isBare(passage) && now > (told[at] ?? 0))
      becomeContent(probabilities, at);
  }
}

/** What each passage has of telling when what it hangs on has spoken too. */
function joinToOwners(
  passages: readonly Traits[],
  places: readonly Place[],
  told: readonly number[],
  first: number,
): number[] {
  const joined = [...told];
  for (let at = 0; at < places.length; at++) {
    const owner = places[at]?.owner;
    const ofOwner = owner === undefined ? undefined : joined[owner - first];
    if (ofOwner !== undefined && isBare(passages[at]))
      joined[at] = (1 - fromOwner) * (told[at] ?? 0) + fromOwner * ofOwner;
  }
  return joined;
}

interface ListSum {
  sum: number;
  count: number;
}

/** The sum over each list of a section, by its number there. */
function listsOf(places: readonly Place[], values: readonly number[], first: number): ListSum[] {
  const lists: ListSum[] = [];
  for (let at = 0; at < places.length; at++) {
    const list = (lists[(places[at]?.group ?? first) - first] ??= { sum: 0, count: 0 });
    list.sum += values[at] ?? 0;
    list.count++;
  }
  return lists;
}

/** What is listed under a telling is told itself. */
function becomeContent(probabilities: Float32Array, passage: number): void {
  const at = passage * labels.length;
  const act = probabilities[at] ?? 0;
  probabilities[at] = act * 0.4;
  probabilities[at + 1] = (probabilities[at + 1] ?? 0) + act * 0.6;
}

const isBare = (passage: Traits | undefined): boolean =>
  passage !== undefined && (passage.shows & trait.bare) !== 0;

const logit = (probability: number): number => {
  const bounded = Math.min(0.998, Math.max(0.002, probability));
  return Math.log(bounded / (1 - bounded));
};
