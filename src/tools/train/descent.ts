export interface DescentSettings {
  readonly classes: number;
  readonly steps: number;
  readonly l2: number;
}

/** One row of numbers that are mostly what their column usually is: only the others are listed. */
export interface SparseRow {
  readonly columns: readonly number[];
  /** For each of these columns how far the number is from the usual one. */
  readonly beyond: readonly number[];
  readonly target: number;
  readonly weight: number;
}

/** For each column the weights of all classes, column after column, and the biases. */
export interface Descended {
  readonly weights: Float64Array;
  readonly biases: Float64Array;
}

/**
 * Logistic regression over all classes at once with an L2 penalty, on the full batch.
 * @param usual the number that each column usually has
 */
export function descend(
  rows: readonly SparseRow[],
  usual: Float64Array,
  { classes, steps, l2 }: DescentSettings,
): Descended {
  const biases = usual.length * classes;
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const descent = new Adam(biases + classes);
  const { model } = descent;
  const gradient = new Float64Array(model.length);
  const errors = new Float64Array(classes);
  for (let step = 1; step <= steps; step++) {
    for (let at = 0; at < model.length; at++) gradient[at] = at < biases ? (l2 / total) * model[at]! : 0;
    const base = usualScores(model, usual, classes);
    for (const { columns, beyond, target, weight } of rows) {
      errors.set(base);
      for (let index = 0; index < columns.length; index++) {
        const at = columns[index]! * classes;
        for (let label = 0; label < classes; label++) errors[label]! += beyond[index]! * model[at + label]!;
      }
      errorsOf(errors, target, weight / total);
      for (let index = 0; index < columns.length; index++) {
        const at = columns[index]! * classes;
        for (let label = 0; label < classes; label++)
          gradient[at + label]! += beyond[index]! * errors[label]!;
      }
      for (let label = 0; label < classes; label++) gradient[biases + label]! += errors[label]!;
    }
    for (let at = 0; at < biases; at++)
      gradient[at]! += usual[Math.floor(at / classes)]! * gradient[biases + (at % classes)]!;
    descent.step(gradient, step);
  }
  return { weights: model.subarray(0, biases), biases: model.subarray(biases) };
}

/** The scores of a row in which every number is the usual one. */
function usualScores(model: Float64Array, usual: Float64Array, classes: number): Float64Array {
  const scores = model.slice(usual.length * classes);
  for (let column = 0; column < usual.length; column++)
    for (let label = 0; label < classes; label++)
      scores[label]! += usual[column]! * model[column * classes + label]!;
  return scores;
}

/** Gradient descent with moments (Kingma & Ba 2015), whose steps grow smaller on the way. */
class Adam {
  readonly model: Float64Array;
  readonly #first: Float64Array;
  readonly #second: Float64Array;

  constructor(size: number) {
    this.model = new Float64Array(size);
    this.#first = new Float64Array(size);
    this.#second = new Float64Array(size);
  }

  /** @param step counts from 1 */
  step(gradient: Float64Array, step: number): void {
    const rate = 0.03 * 0.98 ** (step >> 1);
    for (let at = 0; at < gradient.length; at++) {
      this.#first[at] = 0.9 * this.#first[at]! + 0.1 * gradient[at]!;
      this.#second[at] = 0.99 * this.#second[at]! + 0.01 * gradient[at]! ** 2;
      this.model[at]! -=
        (rate * (this.#first[at]! / (1 - 0.9 ** step))) /
        (Math.sqrt(this.#second[at]! / (1 - 0.99 ** step)) + 1e-7);
    }
  }
}

/** Turns scores into weighted errors: probability less truth. */
function errorsOf(scores: Float64Array, truth: number, weight: number): void {
  const highest = Math.max(...scores);
  let sum = 0;
  for (let label = 0; label < scores.length; label++)
    sum += scores[label] = Math.exp(scores[label]! - highest);
  for (let label = 0; label < scores.length; label++)
    scores[label] = weight * (scores[label]! / sum - (label === truth ? 1 : 0));
}
