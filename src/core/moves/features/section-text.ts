import type { Lesson, PassageContent, Section } from '../../lesson/types';
import { readContent, type ContentReading } from '../reading/read-content';
import { contentFeatures } from './content-features';
import { styleFeatures } from './spread';

/** What the passages of one section say, whatever stands around the section. */
export interface SectionText {
  readonly contents: readonly PassageContent[];
  readonly readings: readonly ContentReading[];
  /** The sum of each of `styleFeatures` over its passages. */
  readonly style: Float32Array;
}

export const contentWidth = contentFeatures.columns.length;

/** The row of a neighbour where there is none. */
export const nobody = new Float32Array(contentWidth).fill(-1);

const numberOf = new Map(contentFeatures.columns.map(({ name }, index) => [name, index]));
/** Where each of `styleFeatures` stands among the content's columns. */
const styleNumbers = Int32Array.from(styleFeatures, (name) => numberOf.get(name) ?? 0);

/** Reads a section's passages; `undefined` where it has none. */
export function readSectionText({ passages }: Lesson, section: Section): SectionText | undefined {
  const contents: PassageContent[] = [];
  for (let at = section.firstPassage; at < section.endPassage; at++) {
    const content = passages[at]?.content;
    if (content) contents.push(content);
  }
  return contents.length === 0 ? undefined : readContents(contents);
}

/** Whether a text is what a section says, to the word; none is the text of a section without passages. */
export function isTextOf(text: SectionText | undefined, { passages }: Lesson, section: Section): boolean {
  const { firstPassage, endPassage } = section;
  const contents = text?.contents ?? [];
  if (contents.length !== endPassage - firstPassage) return false;
  for (let at = 0; at < contents.length; at++)
    if (contents[at] !== passages[firstPassage + at]?.content) return false;
  return true;
}

function readContents(contents: readonly PassageContent[]): SectionText {
  const readings = contents.map(readContent);
  const style = new Float32Array(styleNumbers.length);
  const text = { contents, readings, style };
  const rows = contentRows(text);
  for (let at = 0; at < readings.length; at++) addStyle(rows, at * contentWidth, style);
  return text;
}

/** Rows are many and mostly empty: what is kept is what they bring. One list serves one section after another. */
let rows = new Float32Array(0);
/** Whose rows stand in it. */
let written: SectionText | undefined;

/** One row of `contentFeatures` for each passage; until the rows of another section are asked for. */
export function contentRows(text: SectionText): Float32Array {
  if (written === text) return rows;
  const { readings } = text;
  const length = readings.length * contentWidth;
  if (rows.length < length) rows = new Float32Array(length);
  else rows.fill(0, 0, length);
  for (let at = 0; at < readings.length; at++) {
    const reading = readings[at];
    if (reading) contentFeatures.write(reading, rows, at * contentWidth);
  }
  written = text;
  return rows;
}

/** Adds the style features of the row that begins at `row`; most of them are 0. */
function addStyle(values: Float32Array, row: number, style: Float32Array): void {
  for (let index = 0; index < style.length; index++) {
    const value = values[row + (styleNumbers[index] ?? 0)] ?? 0;
    if (value !== 0) style[index] = (style[index] ?? 0) + value;
  }
}
