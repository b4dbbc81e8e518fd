/** One case to learn from: named numbers and whether it is one. */
export interface Case {
  readonly features: ReadonlyMap<string, number>;
  readonly positive: boolean;
  readonly weight?: number;
}

/** What is known of a feature before any case: where its weight starts, how firmly, and which side of 0 it may take. */
export interface Prior {
  readonly mean: number;
  /** Strength of the pull towards the mean. */
  readonly pull: number;
  readonly sign: 1 | -1 | 0;
}

export interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * Logistic regression with a normal prior for each weight, fitted by coordinate-wise Newton steps;
 * deterministic.
 */
export function fitLogistic(cases: readonly Case[], priorOf: (feature: string) => Prior, rounds = 60): Model {
  const columns = new Map<string, { rows: number[]; values: number[] }>();
  cases.forEach((one, row) => {
    for (const [name, value] of one.features) {
      if (value === 0) continue;
      const column = columns.get(name) ?? { rows: [], values: [] };
      column.rows.push(row);
      column.values.push(value);
      columns.set(name, column);
    }
  });
  const names = [...columns.keys()].sort();
  const weights = new Map(names.map((name) => [name, priorOf(name).mean]));
  const margins = new Float64Array(cases.length);
  const share = cases.filter((one) => one.positive).length / Math.max(cases.length, 1);
  let bias = Math.log((share + 0.001) / (1 - share + 0.001)) - 1;
  for (const name of names) {
    const column = columns.get(name);
    column?.rows.forEach(
      (row, at) => (margins[row] = (margins[row] ?? 0) + (column.values[at] ?? 0) * (weights.get(name) ?? 0)),
    );
  }
  for (let row = 0; row < cases.length; row++) margins[row] = (margins[row] ?? 0) + bias;
  const chance = (row: number): number => 1 / (1 + Math.exp(-(margins[row] ?? 0)));
  const heft = cases.map((one) => one.weight ?? 1);
  const targets = cases.map((one) => (one.positive ? 1 : 0));
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    let slope = 0;
    let curve = 1e-6;
    for (let row = 0; row < cases.length; row++) {
      const p = chance(row);
      slope += (heft[row] ?? 1) * (p - (targets[row] ?? 0));
      curve += (heft[row] ?? 1) * p * (1 - p);
    }
    const step = clamp(slope / curve);
    bias -= step;
    for (let row = 0; row < cases.length; row++) margins[row] = (margins[row] ?? 0) - step;
    moved = Math.max(moved, Math.abs(step));
    for (const name of names) {
      const column = columns.get(name);
      if (!column) continue;
      const { mean, pull, sign } = priorOf(name);
      const weight = weights.get(name) ?? 0;
      let slopeHere = pull * (weight - mean);
      let curveHere = pull + 1e-6;
      column.rows.forEach((row, at) => {
        const value = column.values[at] ?? 0;
        const p = chance(row);
        slopeHere += (heft[row] ?? 1) * value * (p - (targets[row] ?? 0));
        curveHere += (heft[row] ?? 1) * value * value * p * (1 - p);
      });
      let next = weight - clamp(slopeHere / curveHere);
      if (sign > 0) next = Math.max(0, next);
      if (sign < 0) next = Math.min(0, next);
      const change = next - weight;
      if (change === 0) continue;
      weights.set(name, next);
      column.rows.forEach(
        (row, at) => (margins[row] = (margins[row] ?? 0) + change * (column.values[at] ?? 0)),
      );
      moved = Math.max(moved, Math.abs(change));
    }
    if (moved < 1e-4) break;
  }
  return { bias, weights };
}

const clamp = (step: number): number => Math.max(-1, Math.min(1, step));

/** The chance that a case is one, 0 to 1. */
export function chanceOf(model: Model, features: ReadonlyMap<string, number>): number {
  let margin = model.bias;
  for (const [name, value] of features) margin += value * (model.weights.get(name) ?? 0);
  return 1 / (1 + Math.exp(-margin));
}
