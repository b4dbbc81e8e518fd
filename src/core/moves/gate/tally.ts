import type { HeadingContent } from '../../lesson/types';
import type { SectionText } from '../features/section-text';
import { manners, phrases } from '../traits/phrases';
import { traitsOf, type Traits } from '../traits/traits';
import speech from './speech.json';

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

  /**
   * Counts a text with the manners in which it speaks.
   * @param found which of `phrases` it holds; the bits and the counts of the manners are in one order
   */
  countText(found: number): void {
    this.count('texts');
    for (let index = 0; index < manners.length; index++) if (found & (1 << index)) this.#increase(index, 1);
  }

  add(more: Tally): void {
    for (let index = 0; index < this.#counts.length; index++) this.#increase(index, more.#counts[index] ?? 0);
  }

  #increase(index: number, by: number): void {
    this.#counts[index] = (this.#counts[index] ?? 0) + by;
  }
}

/** Only the shape, since tags read codes and know moves. In front of a passage, or in brackets behind it: "MS-PS4-2 ...", "... (SI-M-A1)". */
const code = '(?:[A-Z]{2,}|[A-Z\\d]{1,3}-[A-Z]{2,}\\d)[\\w-]*[.-][A-Z\\d][\\w.-]*';
const opensWithCode = new RegExp(`^\\W*${code}`);
const endsWithCode = new RegExp(`\\(${code}\\)\\W*$`);

const showsStandard = (text: string): boolean =>
  opensWithCode.test(text) || (text.includes(')') && endsWithCode.test(text));

const box = /^:{3,}|^\{:\s*\./;

const sections = new WeakMap<SectionText, Tally>();

/** What is counted in a section's passages. */
export function tallyOfSection(section: SectionText): Tally {
  let tally = sections.get(section);
  if (!tally) {
    tally = new Tally();
    for (const passage of traitsOf(section)) addPassage(tally, passage);
    sections.set(section, tally);
  }
  return tally;
}

function addPassage(tally: Tally, passage: Traits): void {
  const { text, reading } = passage;
  const { minutes, linkedLength } = reading.content;
  tally.countText(passage.phrases);
  if (minutes !== undefined) tally.count('minutesOfPassages');
  if (linkedLength > 0) tally.count('links');
  if (passage.commandsAsking) tally.count('asking');
  if (showsStandard(text)) tally.count('standards');
  if (box.test(text)) tally.count('boxes');
}

const advising = new RegExp(`^\\W*(?:\\d+[.:)]\\s*)?(?:${speech.headingOfAdvice.join('|')})\\b`, 'i');

const headings = new WeakMap<HeadingContent, Tally>();

/** What is counted of one heading. */
export function tallyOfHeading(content: HeadingContent): Tally {
  let tally = headings.get(content);
  if (!tally) {
    tally = new Tally();
    tally.countText(phrases.matchesOf(content.plain.text));
    tally.count('headings');
    if (content.minutes !== undefined) tally.count('minutesOfHeadings');
    if (advising.test(content.plain.text)) tally.count('advisingHeadings');
    headings.set(content, tally);
  }
  return tally;
}
