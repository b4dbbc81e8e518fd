import { asks, thinks } from '../reading/acts';
import { labels } from './labels';
import type { ContentReading } from '../reading/read-content';
import type { Place } from '../context/outline';
import { isImperative, isQuestion, rules } from './settled';

/**
 * Changes the odds of telling where the codebook has settled them.
 * @param first the lesson's number of the first of these passages
 */
export function settle(
  places: readonly Place[],
  readings: readonly ContentReading[],
  probabilities: Float32Array,
  first = 0,
): void {
  places.forEach((place, at) => {
    const reading = readings[at];
    if (!reading) return;
    const above = place.owner === undefined ? undefined : readings[place.owner - first];
    let odds = 1;
    for (const rule of rules) if (rule.applies(reading, place, above)) odds *= rule.odds;
    if (odds !== 1) changeOdds(probabilities, at * labels.length, odds);
  });
}

/** Multiplies the odds of `act` and `content` against the rest. */
function changeOdds(probabilities: Float32Array, at: number, odds: number): void {
  const told = (probabilities[at] ?? 0) + (probabilities[at + 1] ?? 0);
  const after = (told * odds) / (told * odds + 1 - told);
  scale(probabilities, at, told, after);
}

/** Gives the two labels of telling another share of the whole, and the others what remains. */
function scale(probabilities: Float32Array, at: number, told: number, after: number): void {
  for (let label = 0; label < labels.length; label++) {
    const part = label < 2 ? after / Math.max(told, 1e-6) : (1 - after) / Math.max(1 - told, 1e-6);
    probabilities[at + label] = (probabilities[at + label] ?? 0) * part;
  }
}

/** How much an item that only names something takes from the line it hangs on. */
const fromOwner = 0.45;
/** How much items and rows take from the rest of their list. */
const fromList = 0.2;

/**
 * Items that only list the object of the move above them belong to that move, and the items of one list are
 * seldom of different kinds.
 * @param first the lesson's number of the first of these passages
 */
export function join(
  places: readonly Place[],
  readings: readonly ContentReading[],
  probabilities: Float32Array,
  first = 0,
): void {
  const told = places.map((_, at) =>
    logit((probabilities[at * labels.length] ?? 0) + (probabilities[at * labels.length + 1] ?? 0)),
  );
  const joined = [...told];
  places.forEach((place, at) => {
    const owner = place.owner === undefined ? undefined : joined[place.owner - first];
    if (owner !== undefined && isBare(readings[at]))
      joined[at] = (1 - fromOwner) * (told[at] ?? 0) + fromOwner * owner;
  });
  const sums = new Map<number, { sum: number; count: number }>();
  places.forEach(({ group }, at) => {
    const list = sums.get(group) ?? { sum: 0, count: 0 };
    sums.set(group, { sum: list.sum + (joined[at] ?? 0), count: list.count + 1 });
  });
  places.forEach(({ group, owner }, at) => {
    const list = sums.get(group);
    let now = joined[at] ?? 0;
    if (list && list.count > 2 && readings[at]?.content.kind !== 'paragraph' && isBare(readings[at]))
      now = (1 - fromList) * now + (fromList * (list.sum - now)) / (list.count - 1);
    const index = at * labels.length;
    const before = (probabilities[index] ?? 0) + (probabilities[index + 1] ?? 0);
    scale(probabilities, index, before, 1 / (1 + Math.exp(-now)));
    if (owner !== undefined && isBare(readings[at]) && now > (told[at] ?? 0))
      becomeContent(probabilities, index);
  });
}

/** What is listed under a telling is told itself. */
function becomeContent(probabilities: Float32Array, index: number): void {
  const act = probabilities[index] ?? 0;
  probabilities[index] = act * 0.4;
  probabilities[index + 1] = (probabilities[index + 1] ?? 0) + act * 0.6;
}

/** Whether a passage says nothing of who acts: no question, nobody asked, nobody thinking, nobody told to do anything. */
function isBare(reading: ContentReading | undefined): boolean {
  if (!reading || isQuestion(reading) || asks(reading) > 0 || thinks(reading) > 0) return false;
  return !isImperative(reading);
}

const logit = (probability: number): number => {
  const bounded = Math.min(0.998, Math.max(0.002, probability));
  return Math.log(bounded / (1 - bounded));
};
