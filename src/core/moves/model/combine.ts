import { labels } from '../labels';

/** The geometric mean of two judgements. */
export function combine(first: Float32Array, at: number, second: Float32Array, from = 0): void {
  let sum = 0;
  for (let label = 0; label < labels.length; label++)
    sum += first[at + label] = Math.sqrt((first[at + label] ?? 0) * (second[from + label] ?? 0));
  for (let label = 0; label < labels.length; label++) first[at + label] = (first[at + label] ?? 0) / sum;
}
