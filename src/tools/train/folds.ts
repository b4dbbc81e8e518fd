/** Deals authors into folds of about equal size; the same authors always meet. */
export function dealFolds(
  authors: readonly string[],
  sizes: ReadonlyMap<string, number>,
  folds: number,
): Map<string, number> {
  const loads = new Array<number>(folds).fill(0);
  const dealt = new Map<string, number>();
  const bySize = [...new Set(authors)].sort(
    (one, other) => (sizes.get(other) ?? 0) - (sizes.get(one) ?? 0) || (one < other ? -1 : 1),
  );
  for (const author of bySize) {
    const lightest = loads.indexOf(Math.min(...loads));
    dealt.set(author, lightest);
    loads[lightest] = (loads[lightest] ?? 0) + (sizes.get(author) ?? 0);
  }
  return dealt;
}
