import { readRows } from '../../core/moves/features/rows';
import { gateFeatures, wholeOf } from '../../core/moves/gate/gate-features';
import { gateValues } from '../../core/moves/gate/read-kind';
import type { GateWeights } from '../../core/moves/model/weights';
import type { GoldLesson } from './gold';
import { learnLogistic } from './logistic';

const kinds = ['plan', 'handout', 'guide'];

/** How probable a document must be a plan to be read as one. */
export const planFrom = 0.5;

/** How strongly the gate's weights are held to zero: few documents, many features. */
const gateL2 = 1;

export const gateRows = (gold: readonly GoldLesson[]): number[][] =>
  gold.map(({ lesson }) => {
    const { text, places } = readRows(lesson);
    const leadRoles = places.reduce((roles, { leadReading }) => roles | (leadReading?.roles ?? 0), 0);
    return gateValues(wholeOf(text, leadRoles));
  });

/** @param plan how probable a plan must be to be read as one */
export function learnGate(gold: readonly GoldLesson[], rows: readonly number[][], plan: number): GateWeights {
  const target = gold.map(({ doc }) => Math.max(0, kinds.indexOf(doc)));
  const weight = target.map((kind) => (kind === 0 ? 1 : 2));
  return {
    ...learnLogistic(
      gateFeatures.map(({ name }) => name),
      rows,
      target,
      weight,
      kinds.length,
      gateL2,
    ),
    plan,
  };
}
