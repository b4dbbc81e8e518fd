import type { Lesson, Passage } from '../lesson/types';
import type { Evidence } from '../moves/types';
import { sourceSpan } from '../text/plain-text';
import { shiftSpan } from '../text/span';
import { claimsOfLesson } from './read-claims';
import type { Sign } from './read-signs';
import { materialsOf } from '../lesson/section-material';
import { signsAt } from './section-signs';
import { tags as allTags, type Claim, type Integration, type SectionTags, type Tag } from './types';

/** What a lesson shows as a whole. */
export interface WholeLessonTags {
  /** The sections, by index, that earn each tag; empty for a tag that none earns. */
  readonly sections: Readonly<Record<Tag, readonly number[]>>;
  /** The furthest that its subjects meet. */
  readonly integration: Integration | undefined;
  /** The disciplines at work, the most spread first. */
  readonly disciplines: readonly string[];
  /** The question that drives it, in the teacher's own words. */
  readonly drivingQuestion: Evidence | undefined;
  /** Tags that the front matter claims. */
  readonly claimed: readonly Claim[];
}

/** Reads a lesson as a whole from the tags of its sections. */
export function readWholeLesson(lesson: Lesson, sections: readonly SectionTags[]): WholeLessonTags {
  const earning = (tag: Tag): number[] =>
    sections
      .filter((section) => section.tags.some((earned) => earned.tag === tag))
      .map(({ section }) => section);
  const byTag = Object.fromEntries(allTags.map((tag) => [tag, earning(tag)])) as Record<Tag, number[]>;
  const disciplines = spreadOf(sections);
  const drivingQuestion = findDrivingQuestion(lesson);
  return {
    sections: byTag,
    integration: furthest(sections, disciplines.length),
    disciplines,
    drivingQuestion,
    claimed: claimsOfLesson(lesson.frontMatter).map((tag) => ({ tag, shown: byTag[tag].length > 0 })),
  };
}

const levels: readonly Integration[] = [
  'transdisciplinary',
  'interdisciplinary',
  'multidisciplinary',
  'disciplinary',
];

function furthest(sections: readonly SectionTags[], disciplines: number): Integration | undefined {
  const level = levels.find((one) => sections.some(({ integration }) => integration === one));
  return level === 'disciplinary' && disciplines > 1 ? 'multidisciplinary' : level;
}

function spreadOf(sections: readonly SectionTags[]): string[] {
  const counts = new Map<string, number>();
  for (const { disciplines } of sections)
    for (const name of disciplines) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
}

/** One that is labelled so before one that only sounds so. */
function findDrivingQuestion(lesson: Lesson): Evidence | undefined {
  let sounding: Evidence | undefined;
  for (const [index, material] of materialsOf(lesson).entries()) {
    const first = lesson.sections[index]?.firstPassage ?? 0;
    for (let at = 0; at < material.contents.length; at++) {
      const passage = lesson.passages[first + at];
      const sign = signsAt(material, at).find(({ cue }) => cue === 'problem.question');
      const question = passage && sign && questionAt(lesson, passage, sign);
      if (question && sign.inLabel) return question;
      sounding ??= question;
    }
  }
  return sounding;
}

function questionAt(lesson: Lesson, passage: Passage, sign: Sign): Evidence | undefined {
  const { text } = passage.content.plain;
  const end = text.indexOf('?', sign.span.start);
  if (end < 0) return undefined;
  const afterLabel = sign.inLabel ? text.indexOf(':', sign.span.start) + 1 : sign.span.start;
  const start = afterLabel + (/^\s*/.exec(text.slice(afterLabel))?.[0].length ?? 0);
  if (start >= end) return undefined;
  const span = shiftSpan(sourceSpan(passage.content.plain, { start, end: end + 1 }), passage.base);
  return { span, text: lesson.text.slice(span.start, span.end), says: 'a driving question' };
}
