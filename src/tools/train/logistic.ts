import type { GateWeights } from '../../core/moves/model/weights';

/** Logistic regression with several classes: full batch gradient descent with momentum, L2 on all but the biases. */
export function learnLogistic(
  names: readonly string[],
  rows: readonly (readonly number[])[],
  target: readonly number[],
  weight: readonly number[],
  classes: number,
  l2: number,
): Omit<GateWeights, 'plan'> {
  const mean = names.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length);
  const scale = names.map((_, at) => {
    const variance =
      rows.reduce((sum, row) => sum + ((row[at] ?? 0) - (mean[at] ?? 0)) ** 2, 0) / rows.length;
    return Math.max(Math.sqrt(variance), 0.05);
  });
  const scaled = rows.map((row) => [
    1,
    ...row.map((value, at) => (value - (mean[at] ?? 0)) / (scale[at] ?? 1)),
  ]);
  const kinds = Array.from({ length: classes }, () => new Array<number>(names.length + 1).fill(0));
  const velocity = kinds.map((slopes) => slopes.map(() => 0));
  const total = weight.reduce((sum, one) => sum + one, 0);
  for (let step = 0; step < 800; step++) {
    const gradient = kinds.map((slopes) => slopes.map((slope, at) => (at === 0 ? 0 : l2 * slope)));
    scaled.forEach((row, index) => {
      const odds = kinds.map((slopes) =>
        Math.exp(slopes.reduce((sum, slope, at) => sum + slope * (row[at] ?? 0), 0)),
      );
      const sum = odds.reduce((one, other) => one + other, 0);
      odds.forEach((one, kind) => {
        const error = (one / sum - (target[index] === kind ? 1 : 0)) * (weight[index] ?? 1);
        const slopes = gradient[kind] ?? [];
        for (let at = 0; at < row.length; at++) slopes[at] = (slopes[at] ?? 0) + error * (row[at] ?? 0);
      });
    });
    kinds.forEach((slopes, kind) => {
      for (let at = 0; at < slopes.length; at++) {
        const moved = 0.9 * (velocity[kind]?.[at] ?? 0) - (0.4 * (gradient[kind]?.[at] ?? 0)) / total;
        (velocity[kind] ?? [])[at] = moved;
        slopes[at] = (slopes[at] ?? 0) + moved;
      }
    });
  }
  return { columns: names, mean, scale, kinds };
}
