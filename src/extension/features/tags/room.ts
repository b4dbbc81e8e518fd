import {
  attributes,
  gradeBandOf,
  promptsFor,
  readWholeLesson,
  tags as everyTag,
  type Analysis,
  type ProblemPartName,
  type SectionTags,
  type Tag,
} from '../../../core/index';

/** Prompts for tags of one section, without those parts of a problem that the lesson has already. */
export function promptsIn(analysis: Analysis, section: SectionTags, tag: Tag, count: number): string[] {
  return promptsFor(
    { tag, grades: gradeBandOf(analysis.lesson), shownParts: shownParts(analysis, section) },
    count,
  );
}

function shownParts({ lesson, tags }: Analysis, { parts }: SectionTags): ProblemPartName[] {
  const here = parts.filter(({ evidence }) => evidence.length > 0).map(({ part }) => part);
  const isDriven = readWholeLesson(lesson, tags).drivingQuestion !== undefined;
  return isDriven ? [...here, 'driving-question'] : here;
}

/** Tags that the section does not earn yet, the four attributes first. */
export const openTags = ({ tags: earned }: SectionTags): Tag[] =>
  [...attributes, ...everyTag.filter((tag) => !attributes.some((attribute) => attribute === tag))].filter(
    (tag) => !earned.some((one) => one.tag === tag),
  );
