import {
  attributes,
  promptsForParts,
  promptsForSubjects,
  readWholeLesson,
  suggestPrompts,
  tags as everyTag,
  type Analysis,
  type ProblemPartName,
  type SectionTags,
  type Tag,
} from '../../../core/index';

/** Prompts that would bring a tag into a section or deepen it there, the best fitting first. */
export function promptsIn(analysis: Analysis, section: SectionTags, tag: Tag, count: number): string[] {
  if (tag === 'problem-based') return promptsForParts(shownParts(analysis, section)).slice(0, count);
  if (tag === 'interdisciplinary') return promptsForSubjects.slice(0, count);
  const place = analysis.lesson.sections[section.section]?.span.start ?? 0;
  return suggestPrompts(analysis, place)
    .filter(({ prompt, fits }) => fits && prompt.attribute === tag)
    .slice(0, count)
    .map(({ text }) => text);
}

/** Parts of a problem that are here, and the question that drives the whole lesson. */
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
