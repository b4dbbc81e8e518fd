/** Gradient descent with moments (Kingma & Ba 2015), whose steps grow smaller on the way. */
export class Adam {
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
export function errorsOf(scores: Float64Array, truth: number, weight: number): void {
  const highest = Math.max(...scores);
  let sum = 0;
  for (let label = 0; label < scores.length; label++)
    sum += scores[label] = Math.exp(scores[label]! - highest);
  for (let label = 0; label < scores.length; label++)
    scores[label] = weight * (scores[label]! / sum - (label === truth ? 1 : 0));
}
