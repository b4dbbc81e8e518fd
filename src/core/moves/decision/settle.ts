import type { Place } from '../context/outline';
import type { Traits } from '../traits/traits';
import { changeOdds } from './labels';
import { rules } from './settled';

/**
 * Changes the odds of telling where the codebook has settled them.
 * @param passages those of one section
 * @param first the lesson's number of the first of them
 */
export function settle(
  passages: readonly Traits[],
  places: readonly Place[],
  probabilities: Float32Array,
  first: number,
): void {
  for (let at = 0; at < places.length; at++) {
    const passage = passages[at];
    const place = places[at];
    if (!passage || !place) continue;
    const above = place.owner === undefined ? undefined : passages[place.owner - first];
    let odds = 1;
    for (const rule of rules) if (rule.applies(passage, place.standing, above)) odds *= rule.odds;
    if (odds !== 1) changeOdds(probabilities, at, odds);
  }
}
