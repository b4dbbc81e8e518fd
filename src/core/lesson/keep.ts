/** Something with which readings of it are kept: the same object as long as what is read of it stays the same. */
export interface Keeper {
  readonly kept: unknown[];
}

/** The readings of one kind, each with what it was read of. */
export interface Shelf<Reading> {
  find(of: Keeper): Reading | undefined;
  put(of: Keeper, reading: Reading): Reading;
}

let shelves = 0;

/**
 * Each kind of reading has a place of its own in what is kept. A `WeakMap` for each kind costs ten times as much,
 * most of it in the garbage collector.
 */
export function createShelf<Reading extends NonNullable<unknown>>(): Shelf<Reading> {
  const place = shelves++;
  return {
    find: ({ kept }) => kept[place] as Reading | undefined,
    put: ({ kept }, reading) => {
      kept[place] = reading;
      return reading;
    },
  };
}

/** Reads once for each keeper. */
export function keepWith<Kept extends Keeper, Reading extends NonNullable<unknown>>(
  read: (of: Kept) => Reading,
): (of: Kept) => Reading {
  const shelf = createShelf<Reading>();
  return (of) => shelf.find(of) ?? shelf.put(of, read(of));
}
