import type { Attribute } from '../tags/types';
import { prompts, type GradeBand, type Prompt } from './prompts';

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
