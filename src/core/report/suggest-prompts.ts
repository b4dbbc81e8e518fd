import type { Analysis } from '../analysis';
import { gradeBandOf } from '../prompts/grade-band';
import { partsOf, promptForms, prompts, type GradeBand, type Prompt } from '../prompts/prompts';
import { readSectionTopic } from '../rewrites/reading/section-topic';
import { attributes, type Attribute } from '../tags/types';

/** A student-voice prompt for one place of a lesson. */
export interface PromptSuggestion {
  readonly prompt: Prompt;
  /** Its words with the place's topic in them; what is still to be filled stays as `{slot}`. */
  readonly text: string;
  /** Whether it speaks to the grades or the audience of this lesson. */
  readonly fits: boolean;
  /** What it would bring: an attribute that nothing in the lesson, or in this section, shows yet. */
  readonly brings: 'to-lesson' | 'to-section' | undefined;
}

/** Every prompt for the place with this offset, the best fitting first. */
export function suggestPrompts(analysis: Analysis, offset: number): PromptSuggestion[] {
  const { lesson } = analysis;
  const section = lesson.sections.filter(({ span }) => span.start <= offset).length - 1;
  const topic = readSectionTopic(lesson, analysis.moves, Math.max(0, section));
  const band = gradeBandOf(lesson);
  const brings = missing(analysis, section);
  return prompts
    .map((prompt) => ({
      prompt,
      text: topic === undefined ? prompt.text : withTopic(prompt.text, topic),
      fits: isFor(prompt.grades, band),
      brings: brings(prompt.attribute),
    }))
    .sort((one, other) => rank(one, band) - rank(other, band));
}

/** Without a grade, words that younger and older learners both follow. */
const isFor = (grades: GradeBand, band: GradeBand): boolean =>
  band === 'any'
    ? grades === '6-8' || grades === 'any'
    : grades === band || (grades === 'any' && band !== 'staff');

const withTopic = (text: string, topic: string): string =>
  partsOf(text)
    .map((part) => {
      if ('words' in part) return part.words;
      if (part.slot === 'topic') return topic;
      return part.first === part.slot ? `{${part.slot}}` : `{${part.slot}:${part.first}}`;
    })
    .join('');

function missing({ tags }: Analysis, section: number): (attribute: Attribute) => PromptSuggestion['brings'] {
  const earned = (among: typeof tags): Set<string> =>
    new Set(among.flatMap((one) => one.tags.map(({ tag }) => tag)));
  const inLesson = earned(tags);
  const here = earned(tags.filter((one) => one.section === section));
  return (attribute) =>
    !inLesson.has(attribute) ? 'to-lesson' : here.has(attribute) ? undefined : 'to-section';
}

/** Those that fit come first, of these what the lesson lacks, of these the ones for just these grades. */
function rank({ prompt, fits, brings }: PromptSuggestion, band: GradeBand): number {
  const need = brings === 'to-lesson' ? 0 : brings === 'to-section' ? 1 : 2;
  const isExact = prompt.grades === band ? 0 : 1;
  return (
    (fits ? 0 : 10_000) +
    need * 1000 +
    attributes.indexOf(prompt.attribute) * 100 +
    isExact * 10 +
    promptForms.indexOf(prompt.form)
  );
}
