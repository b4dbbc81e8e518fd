import type { Lesson } from '../lesson/types';
import type { GradeBand } from './prompts';

const keys = ['grade', 'grades', 'gradeBand', 'gradeLevel', 'grade_level', 'level', 'year', 'years'] as const;
const kindergarten = /\b(?:pre-?k|kindergarten|k)\b/gi;

/** How many passages at the beginning of a plan may name its grade: "Grade: 5 · Duration: 45 minutes". */
const firstPassages = 6;
const gradesNamed =
  /\bgrades?(?: level)?s?\b[:\s]*((?:pre-?k|k|\d{1,2})(?:(?:st|nd|rd|th)?\s*(?:[-–,&]|to|and)\s*\d{1,2})*)/i;
const ordinal = /\b(k|\d{1,2})(?:st|nd|rd|th)[- ]grade/i;

/** The grades that a plan is for; `any` where it does not say, `staff` where teachers are the learners. */
export function gradeBandOf({ audience, frontMatter, passages, sections }: Lesson): GradeBand {
  if (audience === 'teachers') return 'staff';
  const declared = keys.map((key) => frontMatter.values[key]).find((value) => value !== undefined);
  const written = declared === undefined ? undefined : bandOf(textOf(declared));
  if (written) return written;
  const opening = [
    ...sections.slice(0, 2).map(({ heading }) => heading?.content.plain.text ?? ''),
    ...passages.slice(0, firstPassages).map(({ content }) => content.plain.text),
  ];
  for (const text of opening) {
    const named = gradesNamed.exec(text)?.[1] ?? ordinal.exec(text)?.[1];
    const band = named === undefined ? undefined : bandOf(named);
    if (band) return band;
  }
  return 'any';
}

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join(', ') : typeof value === 'object' ? '' : String(value);

/** By the middle of the grades that are named. */
function bandOf(text: string): GradeBand | undefined {
  const numbers = (text.replace(kindergarten, '0').match(/\d{1,2}/g) ?? [])
    .map(Number)
    .filter((grade) => grade <= 12);
  if (numbers.length === 0) return undefined;
  const middle = (Math.min(...numbers) + Math.max(...numbers)) / 2;
  if (middle < 2.5) return 'K-2';
  if (middle < 5.5) return '3-5';
  return middle < 8.5 ? '6-8' : '9-12';
}
