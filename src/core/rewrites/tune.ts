import type { Lesson } from '../lesson/types';
import { gradeBandOf } from '../prompts/grade-band';
import type { Prompt } from './families/types';
import type { RewriteKind } from './types';

/** Who will hear the prompt: it tunes words and arrangement. */
export type Listeners = 'young' | 'middle' | 'senior' | 'colleagues';

const remembered = new WeakMap<Lesson, Listeners>();

/** By the audience, then the grade that the plan names, then the words of its title. */
export function listenersOf(lesson: Lesson): Listeners {
  const known = remembered.get(lesson);
  if (known) return known;
  const listeners = lesson.audience === 'teachers' ? 'colleagues' : bandOf(lesson);
  remembered.set(lesson, listeners);
  return listeners;
}

function bandOf(lesson: Lesson): Listeners {
  const grades = gradeBandOf(lesson);
  if (grades === 'K-2') return 'young';
  if (grades !== 'any') return grades === '9-12' ? 'senior' : 'middle';
  const { values } = lesson.frontMatter;
  const said = [
    ...['gradeBand', 'grades', 'grade', 'ages', 'level', 'title'].map((key) => values[key]),
    ...lesson.sections.slice(0, 3).map((section) => section.heading?.content.plain.text),
  ]
    .filter((part) => typeof part === 'string')
    .join(' ');
  return bandOfWords(said) ?? 'middle';
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

/** Who thinks with whom, in the words of a plan; what the prompt itself says comes first. */
export function arrangement(
  listeners: Listeners,
  kind: RewriteKind,
  isShort: boolean,
  together: Prompt['together'],
  prompt: string,
): string {
  if (together === 'class') return 'whole class';
  if (together === 'groups') return listeners === 'young' ? 'small groups' : 'groups, 4 min';
  if (listeners === 'young') return kind === 'agency' ? 'with a partner' : 'turn and talk';
  if (isShort) return 'pairs, 1 min';
  if (kind === 'agency' || /\b(?:partner|in pairs|another pair)\b/i.test(prompt)) return 'pairs, 3 min';
  return {
    middle: 'think 1 min, then pairs',
    senior: 'write 1 min, then pairs',
    colleagues: 'jot 1 min, then compare with a colleague',
  }[listeners];
}

/** Young children get one thing to think about, and one more for the kind. */
export const youngAddition: Readonly<Record<RewriteKind, string>> = {
  predict: '',
  evidence: 'What makes you think so?',
  agency: 'What does your partner think?',
};

/** What grades 9 to 12 are asked on top, criteria and evidence, behind prompts that speak of these words. */
export const seniorAdditions: readonly {
  readonly kind: RewriteKind;
  readonly after: RegExp;
  readonly text: string;
}[] = [
  {
    kind: 'predict',
    after: /\b(?:one idea|first idea|possible reasons)\b/,
    text: 'What evidence would make you change it?',
  },
  {
    kind: 'evidence',
    after: /\b(?:makes you (?:think so|say that)|shows it)\b/,
    text: 'How strong is that evidence?',
  },
  {
    kind: 'agency',
    after: /\b(?:write or draw|summary|definition)\b/,
    text: 'Which criteria will you judge it by?',
  },
];

/** Words for students as colleagues say them. */
export const colleagueWords: readonly (readonly [RegExp, string])[] = [
  [/\bclassmate\b/g, 'colleague'],
  [/\ba partner\b/g, 'a colleague'],
  [/\byour partner\b/g, 'your colleague'],
  [/\bthe class\b/g, 'the group'],
  [/\bsomeone younger\b/g, 'a newcomer'],
  [/\boutside school\b/g, 'in your work'],
  [/\bsomeone at home\b/g, 'a colleague'],
];
