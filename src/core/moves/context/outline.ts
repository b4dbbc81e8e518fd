import type { Lesson, Passage } from '../../lesson/types';
import type { ContentReading } from '../reading/read-content';
import { readHeading, readHeadingText, sectionRoleBit, type HeadingReading } from '../reading/read-heading';

/** Where a passage stands: what is above it, before it and around it. Indices are of passages unless said otherwise. */
export interface Place {
  readonly index: number;
  /** The section it belongs to: its own, or after a closed panel the one around it. */
  readonly section: number;
  /** Roles that its own heading names, as bits. */
  readonly ownRoles: number;
  /** Roles that any heading above it names, its own included. */
  readonly pathRoles: number;
  /** The role that counts: of the nearest thing above that names one; -1 for none. */
  readonly role: number;
  /** How many headings up that was; 9 for none. */
  readonly roleDistance: number;
  readonly heading: HeadingReading | undefined;
  /** The line that works as a heading for it: a bold line, a line that ends in a colon. */
  readonly lead: number | undefined;
  readonly leadReading: HeadingReading | undefined;
  /** What it hangs on: the item it is nested in, or the line with a colon above its list. */
  readonly owner: number | undefined;
  /** Its list: items of one parent that follow each other. */
  readonly group: number;
  readonly positionInGroup: number;
  readonly positionInSection: number;
}

const noHeading: HeadingReading = { roles: 0, main: -1, words: [], isQuestion: false };

export const headingsOf = (lesson: Lesson): (HeadingReading | undefined)[] =>
  lesson.sections.map((section) => (section.heading ? readHeading(section.heading.content) : undefined));

/** Reads where every passage stands. */
export function readPlaces(lesson: Lesson, readings: readonly ContentReading[]): Place[] {
  const headings = headingsOf(lesson);
  const panels: number[] = [];
  return lesson.sections.flatMap((section) =>
    readPlacesIn(lesson, section.index, readings, headings, panels),
  );
}

/**
 * Reads where the passages of one section stand.
 * @param readings of all the lesson's passages
 * @param headings of all its sections
 * @param panels the sections in which the panels that are open were opened; panels open and close on the way
 */
export function readPlacesIn(
  lesson: Lesson,
  section: number,
  readings: readonly ContentReading[],
  headings: readonly (HeadingReading | undefined)[],
  panels: number[],
): Place[] {
  const { firstPassage = 0, endPassage = 0 } = lesson.sections[section] ?? {};
  const places: Place[] = [];
  const groups = new GroupFinder(firstPassage);
  const owners: (number | undefined)[] = [];
  let lead: number | undefined;
  /** The section that counts: inside a closed panel the one in which the panel was opened. */
  let from = section;
  let pathOf = from;
  let path = readPath(lesson, headings, from);
  const ownerOf = (passage: Passage, index: number): number | undefined => {
    const owner = passage.parent ?? lineAbove(index, readings);
    return owner === undefined || owner < firstPassage ? undefined : owner;
  };
  for (let index = firstPassage; index < endPassage; index++) {
    const passage = lesson.passages[index];
    const reading = readings[index];
    if (!passage) continue;
    const { group, position } = groups.next(passage);
    if (position === 0) owners[group] = ownerOf(passage, index);
    if (reading && closesPanel(reading)) from = panels.pop() ?? from;
    else if (reading && opensPanel(reading)) panels.push(from);
    if (pathOf !== from) {
      path = readPath(lesson, headings, from);
      pathOf = from;
    }
    if (reading && lead !== undefined && !keepsLead(readings[lead], reading, owners[group])) lead = undefined;
    if (reading && lead !== undefined && endsList(readings[lead], readings[index - 1], reading))
      lead = undefined;
    const leadReading = lead === undefined ? undefined : leadHeading(readings[lead]);
    const useLead = leadReading !== undefined && leadReading.main >= 0;
    places.push({
      index,
      section: from,
      ownRoles: headings[from]?.roles ?? 0,
      pathRoles: path.roles | (leadReading?.roles ?? 0),
      role: useLead ? leadReading.main : path.role,
      roleDistance: useLead ? 0 : path.distance,
      heading: headings[from],
      lead,
      leadReading,
      owner: owners[group],
      group,
      positionInGroup: position,
      positionInSection: index - firstPassage,
    });
    if (reading && passage.parent === undefined && isLead(reading)) lead = index;
  }
  return places;
}

/** "{panel type=...}", "::: challenge": a box with its own heading begins, inside the section that goes on after it. */
const opensPanel = ({ content }: ContentReading): boolean =>
  /^(?::{3,}\s*\S|\{[%\s]*panel\b(?! end))/.test(content.plain.text);

/** "{panel end}", ":::" alone and the like. */
const closesPanel = ({ content }: ContentReading): boolean =>
  /^(?::{3,}\s*$|\{[%\s]*(?:endpanel\b|\w+ end\b))/.test(content.plain.text);

/** A line with a colon speaks for the list below it; a bold line for everything up to the next one. */
function keepsLead(
  lead: ContentReading | undefined,
  reading: ContentReading,
  owner: number | undefined,
): boolean {
  if (!lead || isHeadingLike(lead)) return true;
  return reading.content.kind !== 'paragraph' || owner !== undefined;
}

const listRoles = sectionRoleBit('materials') | sectionRoleBit('reference');

/** Behind the list of what is needed, a paragraph begins something else. */
function endsList(
  lead: ContentReading | undefined,
  before: ContentReading | undefined,
  { content }: ContentReading,
): boolean {
  return (
    content.kind === 'paragraph' &&
    before !== undefined &&
    before.content.kind !== 'paragraph' &&
    (leadHeading(lead).roles & listRoles) !== 0
  );
}

function isHeadingLike({ content }: ContentReading): boolean {
  const plain = content.plain.text.trim();
  return plain.startsWith('##') || (content.lead !== undefined && content.lead.length > 0.85 * plain.length);
}

/** A short line that announces what follows, and does not tell anybody to do anything. */
function isLead(reading: ContentReading): boolean {
  const { content, text, sentences } = reading;
  if (content.kind === 'row' || text.entries.length > 14 || sentences[0]?.mood === 'imperative') return false;
  return content.plain.text.trimEnd().endsWith(':') || isHeadingLike(reading);
}

const leadReadings = new WeakMap<ContentReading, HeadingReading>();

function leadHeading(reading: ContentReading | undefined): HeadingReading {
  if (!reading) return noHeading;
  let heading = leadReadings.get(reading);
  if (!heading) {
    heading = readHeadingText(reading.content.plain.text);
    leadReadings.set(reading, heading);
  }
  return heading;
}

function readPath(
  lesson: Lesson,
  headings: readonly (HeadingReading | undefined)[],
  section: number,
): { roles: number; role: number; distance: number } {
  let roles = 0;
  let role = -1;
  let distance = 9;
  let up = 0;
  for (let at: number | undefined = section; at !== undefined; at = lesson.sections[at]?.parent) {
    const heading = headings[at];
    // The title names the subject, seldom the role.
    const isTitle =
      up > 0 && lesson.sections[at]?.parent === undefined && (lesson.sections[at]?.heading?.depth ?? 9) === 1;
    if (heading && !isTitle) {
      roles |= heading.roles;
      if (role < 0 && heading.main >= 0) {
        role = heading.main;
        distance = up;
      }
    }
    up++;
  }
  return { roles, role, distance };
}

/** The line above a list, a table or a quotation that ends in a colon. */
function lineAbove(index: number, readings: readonly ContentReading[]): number | undefined {
  const before = readings[index - 1]?.content;
  const current = readings[index]?.content;
  if (!before || !current || current.kind === 'paragraph' || before.kind !== 'paragraph') return undefined;
  return before.plain.text.trimEnd().endsWith(':') ? index - 1 : undefined;
}

/** Numbers the lists: items with one parent, of one kind, that follow each other but for what is nested in them. */
class GroupFinder {
  #open: { key: string; group: number; count: number }[] = [];
  #groups: number;

  /** @param first the number of the first list; no two sections' lists have the same */
  constructor(first: number) {
    this.#groups = first;
  }

  next(passage: Passage): { group: number; position: number } {
    const depth = passage.content.depth;
    const key = `${passage.kind} ${passage.parent ?? -1} ${depth}`;
    while (
      this.#open.length > 0 &&
      this.#open[this.#open.length - 1]?.key !== key &&
      this.#open.length > depth
    )
      this.#open.pop();
    const current = this.#open[this.#open.length - 1];
    if (current && current.key === key) return { group: current.group, position: current.count++ };
    const fresh = { key, group: this.#groups++, count: 1 };
    this.#open.push(fresh);
    return { group: fresh.group, position: 0 };
  }
}
