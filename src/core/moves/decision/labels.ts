/** What the decision tells passages apart into. */
export const labels = ['act', 'content', 'coach', 'student', 'other'] as const;

/** The probability that the passage with a number tells: that it is `act` or `content`. */
export function toldOf(probabilities: Float32Array, passage: number): number {
  const at = passage * labels.length;
  return (probabilities[at] ?? 0) + (probabilities[at + 1] ?? 0);
}

/** Multiplies the odds of telling against the rest. */
export function changeOdds(probabilities: Float32Array, passage: number, odds: number): void {
  const told = toldOf(probabilities, passage);
  setTold(probabilities, passage, told, (told * odds) / (told * odds + 1 - told));
}

/** Gives the two labels of telling another share of the whole, and the others what remains. */
export function setTold(probabilities: Float32Array, passage: number, told: number, after: number): void {
  const at = passage * labels.length;
  const ofTold = after / Math.max(told, 1e-6);
  const ofRest = (1 - after) / Math.max(1 - told, 1e-6);
  for (let label = 0; label < labels.length; label++)
    probabilities[at + label] = (probabilities[at + label] ?? 0) * (label < 2 ? ofTold : ofRest);
}
