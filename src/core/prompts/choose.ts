import { problemParts, type Attribute, type ProblemPartName, type Tag } from '../tags/types';
import { prompts, type GradeBand, type Prompt } from './prompts';
import data from './tag-prompts.json';

export interface PromptChoice {
  readonly attribute: Attribute;
  readonly grades: GradeBand;
  readonly count: number;
}

/** Stands in for a plan that does not say its grade: words that younger and older learners both follow. */
const whenUnknown: GradeBand = '6-8';

/** Prompts that bring an attribute into a section, the best fitting first: those for its grades, then those for all. */
export function choosePrompts({ attribute, grades, count }: PromptChoice): Prompt[] {
  const band = grades === 'any' ? whenUnknown : grades;
  const ofAttribute = prompts.filter((prompt) => prompt.attribute === attribute);
  const fitting = ofAttribute.filter((prompt) => prompt.grades === band);
  const forAll = band === 'staff' ? [] : ofAttribute.filter((prompt) => prompt.grades === 'any');
  return [...fitting, ...forAll].slice(0, count);
}

/** What a section that earns a tag has still room for. */
export interface TagRoom {
  readonly tag: Tag;
  readonly grades: GradeBand;
  /** Parts of problem-based work that the section or its lesson shows already. */
  readonly shownParts: readonly ProblemPartName[];
}

/** Texts, with `{slots}`, that would bring a tag into a section or deepen it there; the best fitting first. */
export function promptsFor({ tag, grades, shownParts }: TagRoom, count: number): string[] {
  if (tag === 'interdisciplinary') return data.interdisciplinary.slice(0, count);
  if (tag === 'problem-based')
    return problemParts
      .filter((part) => !shownParts.includes(part))
      .map((part) => data['problem-based'][part])
      .slice(0, count);
  return choosePrompts({ attribute: tag, grades, count }).map(({ text }) => text);
}
