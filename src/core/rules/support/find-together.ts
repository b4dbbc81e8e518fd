import type { Lesson, Passage, PassageContent } from '../../lesson/types';
import { findInPassages } from '../../tags/read-passages';
import { foundIn } from './found-in';

type Read = (content: PassageContent) => unknown;

/** By reader, what was found in a passage. */
type Readings = readonly unknown[];

const readers: Read[] = [];

const findAll = findInPassages((content): Readings | undefined => {
  let readings: unknown[] | undefined;
  for (let reader = 0; reader < readers.length; reader++) {
    const reading = readers[reader]?.(content);
    if (reading !== undefined) (readings ??= [])[reader] = reading;
  }
  return readings;
});

const known = new WeakMap<Lesson, readonly (readonly [Passage, Readings])[]>();

function foundInAll(lesson: Lesson): readonly (readonly [Passage, Readings])[] {
  const before = known.get(lesson);
  if (before) return before;
  const found = [...foundIn(lesson, findAll)];
  known.set(lesson, found);
  return found;
}

/**
 * Reads passages for what few of them hold, together with all other readers that were made so: a lesson's sections
 * are then gone through once for all rules. To be made when a rule is loaded, before any lesson is read.
 * @returns what is found in a lesson, in the order of the text
 */
export function findTogether<Reading extends NonNullable<unknown>>(
  read: (content: PassageContent) => Reading | undefined,
): (lesson: Lesson) => Iterable<readonly [Passage, Reading]> {
  const reader = readers.push(read) - 1;
  return function* (lesson) {
    for (const [passage, readings] of foundInAll(lesson)) {
      const reading = readings[reader] as Reading | undefined;
      if (reading !== undefined) yield [passage, reading];
    }
  };
}
