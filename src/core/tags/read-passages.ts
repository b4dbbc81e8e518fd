import type { PassageContent } from '../lesson/types';
import { createShelf } from '../lesson/keep';
import type { SectionMaterial } from '../lesson/section-material';

/** Something that was found in a passage of a section. */
export interface Found<Reading> {
  /** The passage, counted from the section's first. */
  readonly at: number;
  readonly reading: Reading;
}

const nothing: readonly Found<never>[] = [];

/**
 * Reads the passages of sections for what few of them hold. After an edit only passages that it changed are read
 * again.
 */
export function findInPassages<Reading>(
  read: (content: PassageContent) => Reading | undefined,
): (section: SectionMaterial) => readonly Found<Reading>[] {
  const shelf = createShelf<readonly Found<Reading>[]>();
  const findIn = (section: SectionMaterial): readonly Found<Reading>[] => {
    const { contents, change } = section;
    const before = change && shelf.find(change.before);
    const [from, to] = before ? [change.first, contents.length - change.last] : [0, contents.length];
    let found: Found<Reading>[] | undefined;
    const add = (at: number, reading: Reading): void => void (found ??= []).push({ at, reading });
    if (before) for (const { at, reading } of before) if (at < from) add(at, reading);
    for (let at = from; at < to; at++) {
      const content = contents[at];
      const reading = content && read(content);
      if (reading !== undefined) add(at, reading);
    }
    if (before) {
      const further = contents.length - change.before.contents.length;
      for (const { at, reading } of before) if (at + further >= to) add(at + further, reading);
    }
    return found ?? nothing;
  };
  return (section) => shelf.find(section) ?? shelf.put(section, findIn(section));
}

/** Reads single passages of sections, each when it is asked for; after an edit, again only what it changed. */
export function readSinglePassages<Reading extends NonNullable<unknown>>(
  read: (content: PassageContent) => Reading,
): (section: SectionMaterial, at: number) => Reading {
  const shelf = createShelf<(Reading | undefined)[]>();
  const start = ({ contents, change }: SectionMaterial): (Reading | undefined)[] => {
    const before = change && shelf.find(change.before);
    if (!before) return new Array<Reading | undefined>(contents.length).fill(undefined);
    const middle = contents.length - change.first - change.last;
    return [
      ...before.slice(0, change.first),
      ...new Array<Reading | undefined>(middle).fill(undefined),
      ...before.slice(before.length - change.last),
    ];
  };
  return (section, at) => {
    const readings = shelf.find(section) ?? shelf.put(section, start(section));
    const content = section.contents[at];
    if (!content) throw new RangeError(`The section has no passage ${at}`);
    return (readings[at] ??= read(content));
  };
}
