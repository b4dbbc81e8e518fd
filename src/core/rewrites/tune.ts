import type { Lesson } from '../lesson/types';
import type { Prompt } from './families/types';
import type { RewriteKind } from './types';

/** Who will hear the prompt: it tunes words and arrangement. */
export type Listeners = 'young' | 'middle' | 'senior' | 'colleagues';

const remembered = new WeakMap<Lesson, Listeners>();

/** By the audience, then the grade in the front matter, then the words of the title. */
export function listenersOf(lesson: Lesson): Listeners {
  const known = remembered.get(lesson);
  if (known) return known;
  const listeners = lesson.audience === 'teachers' ? 'colleagues' : bandOf(lesson);
  remembered.set(lesson, listeners);
  return listeners;
}

function bandOf(lesson: Lesson): Listeners {
  const { values } = lesson.frontMatter;
  const declared = [
    values['gradeBand'],
    values['grades'],
    values['grade'],
    values['ages'],
    values['level'],
  ].find((value) => value !== undefined && value !== null);
  const title = [
    values['title'],
    ...lesson.sections.slice(0, 3).map((section) => section.heading?.content.plain.text),
  ]
    .filter((part) => typeof part === 'string')
    .join(' ');
  return bandOfGrades(declared) ?? bandOfWords(String(declared ?? '')) ?? bandOfWords(title) ?? 'middle';
}

function bandOfGrades(declared: unknown): Listeners | undefined {
  const text = Array.isArray(declared)
    ? declared.join('-')
    : typeof declared === 'number' || typeof declared === 'string'
      ? String(declared)
      : '';
  if (
    !/^\s*(?:grades?\s*)?(?:pre-?k|k|\d{1,2})(?:\s*(?:[-–,&]|to)\s*(?:k|\d{1,2}))*\s*(?:th|st|nd|rd)?(?:\s*grade)?\s*$/i.test(
      text,
    )
  )
    return undefined;
  const grades = (text.match(/k|\d{1,2}/gi) ?? []).map((grade) => (/k/i.test(grade) ? 0 : Number(grade)));
  const middle = grades.reduce((sum, grade) => sum + grade, 0) / Math.max(1, grades.length);
  return middle <= 2 ? 'young' : middle < 9 ? 'middle' : 'senior';
}

function bandOfWords(text: string): Listeners | undefined {
  if (
    /\b(?:kindergarten|pre-?k|k-2|k-1|preschool|early years|first grade|second grade|grades? [k12](?:\s*[-–]\s*2)?|year [12]|key stage 1|ks1)\b(?!\d)/i.test(
      text,
    )
  )
    return 'young';
  if (
    /\b(?:high school|secondary school|grades? (?:9|1[0-2])\b|(?:9|1[0-2])th grade|year 1[0-3]|ap \w+|undergraduate|college|university|a-level)\b/i.test(
      text,
    )
  )
    return 'senior';
  return undefined;
}

/** Who thinks with whom, in the words of a plan; where the prompt itself does not say it. */
export function arrangement(
  listeners: Listeners,
  kind: RewriteKind,
  isShort: boolean,
  together: Prompt['together'],
): string {
  if (together === 'class') return 'whole class';
  if (together === 'groups') return listeners === 'young' ? 'small groups' : 'groups, 4 min';
  if (listeners === 'young') return kind === 'agency' ? 'with a partner' : 'turn and talk';
  if (listeners === 'colleagues')
    return isShort
      ? 'pairs, 1 min'
      : kind === 'agency'
        ? 'groups of three, 5 min'
        : 'jot 1 min, then compare with a colleague';
  if (isShort) return 'pairs, 1 min';
  if (kind === 'agency') return listeners === 'senior' ? 'groups of three, 4 min' : 'pairs, 3 min';
  return listeners === 'senior' ? 'write 1 min, then pairs' : 'think 1 min, then pairs';
}

/** What grades 9 to 12 are asked on top: criteria and evidence. */
export const seniorAddition: Readonly<Record<RewriteKind, string>> = {
  predict: 'What evidence would make you change it?',
  evidence: 'How strong is that evidence?',
  agency: 'Which criteria will you judge it by?',
};
