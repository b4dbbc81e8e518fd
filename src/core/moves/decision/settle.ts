import type { Place, Standing } from '../context/outline';
import type { Bits } from '../lexicon/lexicon';
import type { Traits } from '../traits/traits';
import { changeOdds } from './labels';
import { settingOf } from './setting';
import { rules, type Rule } from './settled';

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
  let standing: Standing | undefined;
  let setting = 0;
  for (let at = 0; at < places.length; at++) {
    const passage = passages[at];
    const place = places[at];
    if (!passage || !place) continue;
    if (place.standing !== standing) {
      standing = place.standing;
      setting = settingOf(standing);
    }
    const above = place.owner === undefined ? undefined : passages[place.owner - first];
    const odds = oddsOf(passage, setting, above);
    if (odds !== 1) changeOdds(probabilities, at, odds);
  }
}

/** What the odds of telling are multiplied with. */
function oddsOf(passage: Traits, setting: Bits, above: Traits | undefined): number {
  let odds = 1;
  for (const rule of conditions) if (applies(rule, passage, setting, above)) odds *= rule.odds;
  return odds;
}

/** A rule with a value for each of its conditions. */
type Conditions = Required<Rule>;

/** @param where the setting in which the passage stands; `above` what it hangs on */
function applies(rule: Conditions, passage: Traits, where: Bits, above: Traits | undefined): boolean {
  const { shows, reading } = passage;
  const { opens } = reading.text;
  return (
    (shows & rule.is) === rule.is &&
    (shows & rule.isNot) === 0 &&
    (where & rule.under) === rule.under &&
    (where & rule.notUnder) === 0 &&
    (opens & rule.opens) === rule.opens &&
    (rule.above === 0 || (above !== undefined && (above.shows & rule.above) === rule.above)) &&
    (rule.notAbove === 0 || above === undefined || (above.shows & rule.notAbove) === 0) &&
    (rule.when === always || rule.when(passage, where))
  );
}

const always = (): boolean => true;

/** All of the same shape, since every passage is held against every one. */
const conditionsOf = (rule: Rule): Conditions => ({
  name: rule.name,
  odds: rule.odds,
  is: rule.is ?? 0,
  isNot: rule.isNot ?? 0,
  under: rule.under ?? 0,
  notUnder: rule.notUnder ?? 0,
  opens: rule.opens ?? 0,
  above: rule.above ?? 0,
  notAbove: rule.notAbove ?? 0,
  when: rule.when ?? always,
});

const conditions = rules.map(conditionsOf);

/** The names of the rules that speak of a passage. */
export const rulesFor = (passage: Traits, standing: Standing, above: Traits | undefined): string[] =>
  conditions.filter((rule) => applies(rule, passage, settingOf(standing), above)).map(({ name }) => name);
