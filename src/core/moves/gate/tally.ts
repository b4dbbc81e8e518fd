import type { HeadingContent } from '../../lesson/types';
import type { SectionText } from '../features/section-text';
import { verbClasses } from '../lexicon/lexicon';
import { countOf, type ContentReading } from '../reading/read-content';
import speech from './speech.json';

/** A pattern of any of some phrases, as whole words. */
export const anyOf = (phrases: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'i');

/** Whom a passage speaks to, and of what. */
const manners = {
  toLearners: anyOf(speech.toLearners),
  toTeachers: anyOf(speech.toTeachers),
  ofLearners: anyOf(speech.ofLearners),
  inTheRoom: anyOf(speech.inTheRoom),
  ofMyself: anyOf(speech.ofMyself),
  ofThePast: anyOf(speech.ofThePast),
  advising: anyOf(speech.advising),
};
export type Manner = keyof typeof manners;

/** How many passages, or headings, have each of these. */
export interface Tally extends Record<Manner, number> {
  texts: number;
  headings: number;
  /** Headings that advise or ask: "How to help", "Before you begin", "Be specific". */
  advisingHeadings: number;
  minutes: number;
  asking: number;
  /** Passages that open or end with the code of a standard. */
  standards: number;
  /** Boxes of a course site. */
  boxes: number;
}

export const emptyTally = (): Tally => ({
  toLearners: 0,
  toTeachers: 0,
  ofLearners: 0,
  inTheRoom: 0,
  ofMyself: 0,
  ofThePast: 0,
  advising: 0,
  standards: 0,
  texts: 0,
  headings: 0,
  advisingHeadings: 0,
  minutes: 0,
  asking: 0,
  boxes: 0,
});

export function addTally(sum: Tally, more: Readonly<Tally>): void {
  for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += more[key];
}

/** Only the shape, since tags read codes and know moves. In front of a passage, or in brackets behind it: "MS-PS4-2 ...", "... (SI-M-A1)". */
const code = '(?:[A-Z]{2,}|[A-Z\\d]{1,3}-[A-Z]{2,}\\d)[\\w-]*[.-][A-Z\\d][\\w.-]*';
const codeOfAStandard = new RegExp(`^\\W*${code}|\\(${code}\\)\\W*$`);

const inviting = verbClasses.indexOf('inviting');
const asking = verbClasses.indexOf('asking');

const sections = new WeakMap<SectionText, Tally>();

export function tallyOfSection(section: SectionText): Readonly<Tally> {
  let tally = sections.get(section);
  if (!tally) {
    tally = emptyTally();
    for (const reading of section.readings) addPassage(tally, reading);
    sections.set(section, tally);
  }
  return tally;
}

function addPassage(tally: Tally, reading: ContentReading): void {
  const { plain, minutes } = reading.content;
  addText(tally, plain.text);
  if (minutes !== undefined) tally.minutes++;
  if (countOf(reading, 'unnamed', inviting) + countOf(reading, 'unnamed', asking) > 0) tally.asking++;
  if (codeOfAStandard.test(plain.text)) tally.standards++;
  if (/^:{3,}|^\{:\s*\./.test(plain.text)) tally.boxes++;
}

const advising = new RegExp(`^\\W*(?:\\d+[.:)]\\s*)?(?:${speech.headingOfAdvice.join('|')})\\b`, 'i');

const headings = new WeakMap<HeadingContent, Tally>();

export function tallyOfHeading(content: HeadingContent): Readonly<Tally> {
  let tally = headings.get(content);
  if (!tally) {
    tally = emptyTally();
    addText(tally, content.plain.text);
    tally.headings++;
    if (advising.test(content.plain.text)) tally.advisingHeadings++;
    headings.set(content, tally);
  }
  return tally;
}

function addText(tally: Tally, text: string): void {
  tally.texts++;
  for (const manner of Object.keys(manners) as Manner[]) if (manners[manner].test(text)) tally[manner]++;
}
