/** A small generator with a seed, so that a sample can be read again. */
function* chance(from: number): Generator<number, never> {
  let state = from >>> 0;
  for (;;) {
    state = (state * 1664525 + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** One of each list, the lists in an order that the seed decides. */
export function drawOneOfEach<Item>(lists: readonly (readonly Item[])[], seed: number): Item[] {
  const random = chance(seed);
  return lists
    .map((list) => ({
      item: list[Math.floor(random.next().value * list.length)],
      order: random.next().value,
    }))
    .sort((one, other) => one.order - other.order)
    .flatMap(({ item }) => (item === undefined ? [] : [item]));
}
