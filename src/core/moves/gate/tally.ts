import type { HeadingContent } from '../../lesson/types';
import { PatternSet } from '../../text/pattern-set';
import type { SectionText } from '../features/section-text';
import { verbClasses } from '../lexicon/lexicon';
import { countOf, type ContentReading } from '../reading/read-content';
import speech from './speech.json';

/** A pattern of any of some phrases, as whole words. */
export const anyOf = (phrases: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'i');

/** Whom a passage speaks to, and of what. */
const manners = [
  'toLearners',
  'toTeachers',
  'ofLearners',
  'inTheRoom',
  'ofMyself',
  'ofThePast',
  'advising',
] as const;
export type Manner = (typeof manners)[number];

/** What of a lesson is counted: how many passages, or headings, have each of these. The manners come first. */
const counted = [
  ...manners,
  'texts',
  'headings',
  // "How to help", "Before you begin", "Be specific".
  'advisingHeadings',
  'minutesOfHeadings',
  'minutesOfPassages',
  'asking',
  // Passages that open or end with the code of a standard.
  'standards',
  // Boxes of a course site.
  'boxes',
  'links',
] as const;
type Counted = (typeof counted)[number];

const indexOf = Object.fromEntries(counted.map((name, index) => [name, index])) as Record<Counted, number>;

/** Counts of a section, of a heading, and of the whole lesson as their sum. */
export class Tally {
  readonly #counts = new Uint32Array(counted.length);

  of(name: Counted): number {
    return this.#counts[indexOf[name]] ?? 0;
  }

  count(name: Counted): void {
    this.#increase(indexOf[name], 1);
  }

  /** Counts a text with the manners in which it speaks. */
  countText(text: string): void {
    this.count('texts');
    for (let found = patterns.matchesOf(text), index = 0; found !== 0; found >>>= 1, index++)
      if (found & 1) this.#increase(index, 1);
  }

  add(more: Tally): void {
    for (let index = 0; index < this.#counts.length; index++) this.#increase(index, more.#counts[index] ?? 0);
  }

  #increase(index: number, by: number): void {
    this.#counts[index] = (this.#counts[index] ?? 0) + by;
  }
}

/** By their order, a manner's bit is that of its index. */
const patterns = new PatternSet(Object.fromEntries(manners.map((manner) => [manner, anyOf(speech[manner])])));

/** Only the shape, since tags read codes and know moves. In front of a passage, or in brackets behind it: "MS-PS4-2 ...", "... (SI-M-A1)". */
const code = '(?:[A-Z]{2,}|[A-Z\\d]{1,3}-[A-Z]{2,}\\d)[\\w-]*[.-][A-Z\\d][\\w.-]*';
const opensWithCode = new RegExp(`^\\W*${code}`);
const endsWithCode = new RegExp(`\\(${code}\\)\\W*$`);

const showsStandard = (text: string): boolean =>
  opensWithCode.test(text) || (text.includes(')') && endsWithCode.test(text));

const box = /^:{3,}|^\{:\s*\./;

const inviting = verbClasses.indexOf('inviting');
const asking = verbClasses.indexOf('asking');

const sections = new WeakMap<SectionText, Tally>();

/** What is counted in a section's passages. */
export function tallyOfSection(section: SectionText): Tally {
  let tally = sections.get(section);
  if (!tally) {
    tally = new Tally();
    for (const reading of section.readings) addPassage(tally, reading);
    sections.set(section, tally);
  }
  return tally;
}

function addPassage(tally: Tally, reading: ContentReading): void {
  const { plain, minutes, linkedLength } = reading.content;
  tally.countText(plain.text);
  if (minutes !== undefined) tally.count('minutesOfPassages');
  if (linkedLength > 0) tally.count('links');
  if (countOf(reading, 'unnamed', inviting) + countOf(reading, 'unnamed', asking) > 0) tally.count('asking');
  if (showsStandard(plain.text)) tally.count('standards');
  if (box.test(plain.text)) tally.count('boxes');
}

const advising = new RegExp(`^\\W*(?:\\d+[.:)]\\s*)?(?:${speech.headingOfAdvice.join('|')})\\b`, 'i');

const headings = new WeakMap<HeadingContent, Tally>();

/** What is counted of one heading. */
export function tallyOfHeading(content: HeadingContent): Tally {
  let tally = headings.get(content);
  if (!tally) {
    tally = new Tally();
    tally.countText(content.plain.text);
    tally.count('headings');
    if (content.minutes !== undefined) tally.count('minutesOfHeadings');
    if (advising.test(content.plain.text)) tally.count('advisingHeadings');
    headings.set(content, tally);
  }
  return tally;
}
