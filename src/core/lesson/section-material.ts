import type { HeadingContent, Lesson, PassageContent, Section } from './types';
import type { Keeper } from './keep';

/**
 * What a section is made of, apart from where it stands in the lesson: the same object as long as all of it stays
 * the same. What was read of it, and what was found in it relative to its beginning, is kept with it.
 */
export interface SectionMaterial extends Keeper {
  readonly heading: HeadingContent | undefined;
  /** What the heading's offsets count from; itself counted from the section's beginning, as all bases here. */
  readonly headingBase: number;
  readonly contents: readonly PassageContent[];
  /** For each passage, what its content's offsets count from. */
  readonly bases: readonly number[];
  /** For each passage, the one it is nested in, counted from the section's first: less than 0 for one before it. */
  readonly parents: readonly (number | undefined)[];
  /** In characters. */
  readonly length: number;
  /** Set where it was read before in another version. */
  readonly change: Change | undefined;
}

/** What became of a section by an edit: passages at its beginning and at its end are the same as before. */
export interface Change {
  readonly before: SectionMaterial;
  /** How many passages at the beginning are the same. */
  readonly first: number;
  /** How many of the others, at the end. */
  readonly last: number;
}

const ofLesson = new WeakMap<Lesson, readonly SectionMaterial[]>();

/** The material of every section of a lesson, in order. */
export function materialsOf(lesson: Lesson): readonly SectionMaterial[] {
  let materials = ofLesson.get(lesson);
  if (!materials) {
    materials = lesson.sections.map((section) => materialOf(lesson, section));
    ofLesson.set(lesson, materials);
  }
  return materials;
}

/** By a section's first and last content: an edit that changes one of them seldom changes the other. */
const known = new WeakMap<HeadingContent | PassageContent, SectionMaterial>();

function materialOf(lesson: Lesson, section: Section): SectionMaterial {
  const { heading, firstPassage, endPassage } = section;
  const hasPassages = endPassage > firstPassage;
  const last = hasPassages ? lesson.passages[endPassage - 1]?.content : undefined;
  const first = heading?.content ?? (hasPassages ? lesson.passages[firstPassage]?.content : undefined);
  const before = (first && known.get(first)) ?? (last && known.get(last));
  if (before && isSame(before, lesson, section)) return before;
  const material = gather(lesson, section, before);
  if (first) known.set(first, material);
  if (last) known.set(last, material);
  return material;
}

const headingBaseOf = ({ heading, span }: Section): number => (heading?.base ?? 0) - span.start;

function isSame(
  { heading, headingBase, contents, bases, length }: SectionMaterial,
  { passages }: Lesson,
  section: Section,
): boolean {
  const { span, firstPassage, endPassage } = section;
  if (contents.length !== endPassage - firstPassage || length !== span.end - span.start) return false;
  if (heading !== section.heading?.content || (heading && headingBase !== headingBaseOf(section)))
    return false;
  for (let at = 0; at < contents.length; at++) {
    const passage = passages[firstPassage + at];
    if (passage?.content !== contents[at] || passage?.base !== span.start + (bases[at] ?? 0)) return false;
  }
  return true;
}

function gather(
  { passages }: Lesson,
  section: Section,
  before: SectionMaterial | undefined,
): SectionMaterial {
  const { heading, span, firstPassage, endPassage } = section;
  const own = passages.slice(firstPassage, endPassage);
  const contents = own.map(({ content }) => content);
  return {
    heading: heading?.content,
    headingBase: headingBaseOf(section),
    contents,
    bases: own.map(({ base }) => base - span.start),
    parents: own.map(({ parent }) => (parent === undefined ? undefined : parent - firstPassage)),
    length: span.end - span.start,
    // What was before the version before is of no use any more.
    change: before && changeOf({ ...before, change: undefined }, contents),
    kept: [],
  };
}

function changeOf(before: SectionMaterial, contents: readonly PassageContent[]): Change {
  const old = before.contents;
  const most = Math.min(old.length, contents.length);
  let first = 0;
  while (first < most && old[first] === contents[first]) first++;
  let last = 0;
  while (last < most - first && old[old.length - 1 - last] === contents[contents.length - 1 - last]) last++;
  return { before, first, last };
}
