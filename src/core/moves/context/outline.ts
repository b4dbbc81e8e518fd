import type { Lesson, Passage, PassageContent, Section } from '../../lesson/types';
import type { ContentReading } from '../reading/read-content';
import type { HeadingReading } from '../reading/read-heading';
import { readText, type LessonText } from '../features/lesson-text';
import { endsList, isLead, keepsLead, Lead } from './lead';
import { ListFinder } from './list-finder';
import type { Path } from './path';

/** What stands above a passage; one object for all passages of a section that stand the same. */
export interface Standing {
  /** The section that counts: its own, or after a closed panel the one around it. */
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
  /** The line that works as a heading for it, read as one: a bold line, a line that ends in a colon. */
  readonly lead: HeadingReading | undefined;
}

/** Where a passage stands: what is above it, before it and around it. */
export interface Place {
  /** The passage's number in the lesson. */
  readonly index: number;
  readonly standing: Standing;
  /** What it hangs on: the item it is nested in, or the line with a colon above its list. */
  readonly owner: number | undefined;
  /** Its list: items of one parent that follow each other. */
  readonly group: number;
  readonly positionInGroup: number;
  readonly positionInSection: number;
}

/** Reads where every passage stands. */
export function readPlaces(lesson: Lesson): Place[] {
  const text = readText(lesson);
  const panels: number[] = [];
  return lesson.sections.flatMap((section) => readPlacesIn(text, section, panels));
}

/**
 * Reads where the passages of one section stand.
 * @param panels the sections in which the panels that are open were opened; panels open and close on the way
 */
export function readPlacesIn(
  { lesson, paths, sections }: LessonText,
  { index: section, firstPassage }: Section,
  panels: number[],
): Place[] {
  const readings = sections[section]?.readings ?? [];
  const places: Place[] = [];
  const lists = new ListFinder(firstPassage);
  let lead: Lead | undefined;
  let before: ContentReading | undefined;
  let from = section;
  let standing: Standing | undefined;
  let standsUnder: Lead | undefined;
  for (let at = 0; at < readings.length; at++) {
    const index = firstPassage + at;
    const passage = lesson.passages[index];
    const reading = readings[at];
    if (!passage || !reading) continue;
    const list = lists.listOf(passage);
    if (list.count === 1) list.owner = ownerOf(passage, before, firstPassage);
    const { number: group, owner, count } = list;
    const now = sectionAt(reading.content, from, panels);
    if (lead && (!keepsLead(lead, reading, owner) || endsList(lead, before, reading))) lead = undefined;
    if (!standing || now !== from || lead !== standsUnder) {
      from = now;
      standsUnder = lead;
      standing = standingOf(from, paths[from], lead?.heading);
    }
    places.push({ index, standing, owner, group, positionInGroup: count - 1, positionInSection: at });
    if (passage.parent === undefined && isLead(reading)) lead = new Lead(reading);
    before = reading;
  }
  return places;
}

function standingOf(section: number, path: Path | undefined, lead: HeadingReading | undefined): Standing {
  const leads = lead !== undefined && lead.main >= 0;
  return {
    section,
    ownRoles: path?.heading?.roles ?? 0,
    pathRoles: (path?.roles ?? 0) | (lead?.roles ?? 0),
    role: leads ? lead.main : (path?.role ?? -1),
    roleDistance: leads ? 0 : (path?.roleDistance ?? 9),
    heading: path?.heading,
    lead,
  };
}

/** @param before the passage before it in its section */
function ownerOf(
  { index, parent, content }: Passage,
  before: ContentReading | undefined,
  firstPassage: number,
): number | undefined {
  if (parent !== undefined) return parent < firstPassage ? undefined : parent;
  return before && isLineAbove(before.content, content) ? index - 1 : undefined;
}

/** The line above a list, a table or a quotation that ends in a colon. */
const isLineAbove = (before: PassageContent, { kind }: PassageContent): boolean =>
  kind !== 'paragraph' && before.kind === 'paragraph' && before.plain.text.trimEnd().endsWith(':');

/** The section that counts from a passage on: inside a closed panel the one in which the panel was opened. */
function sectionAt({ plain: { text } }: PassageContent, from: number, panels: number[]): number {
  if (text[0] !== '{' && text[0] !== ':') return from;
  if (closesPanel.test(text)) return panels.pop() ?? from;
  if (opensPanel.test(text)) panels.push(from);
  return from;
}

/** "{panel type=...}", "::: challenge": a box with its own heading begins, inside the section that goes on after it. */
const opensPanel = /^(?::{3,}\s*\S|\{[%\s]*panel\b(?! end))/;

/** "{panel end}", ":::" alone and the like. */
const closesPanel = /^(?::{3,}\s*$|\{[%\s]*(?:endpanel\b|\w+ end\b))/;
