import type { Attribute } from '../tags/types';
import data from './prompts.json';

/** A student-voice prompt: one line that fits into a list, a table cell or a paragraph. */
export interface Prompt {
  readonly id: string;
  readonly attribute: Attribute;
  readonly grades: GradeBand;
  readonly form: PromptForm;
  /** With `{slots}`; `{minutes:8}` names a slot and what stands in it at first. */
  readonly text: string;
  /** What a person types to find its snippet; its id where it has none of its own. */
  readonly prefix: string;
}

/** `any` fits every grade; `staff` is for sessions in which teachers are the learners. */
export const gradeBands = ['K-2', '3-5', '6-8', '9-12', 'any', 'staff'] as const;
export type GradeBand = (typeof gradeBands)[number];

/** An open question; a structure such as a protocol or role; something written, drawn or spoken. */
export const promptForms = ['question', 'structure', 'expression'] as const;
export type PromptForm = (typeof promptForms)[number];

type PromptData = Omit<Prompt, 'prefix'> & { readonly prefix?: string };

export const prompts: readonly Prompt[] = (data as readonly PromptData[]).map((prompt) => ({
  ...prompt,
  prefix: prompt.prefix ?? prompt.id,
}));

/** One piece of a prompt: words as they stand, or a slot for the reader to fill. */
export type PromptPart = { readonly words: string } | { readonly slot: string; readonly first: string };

/** Takes a prompt apart at its slots. */
export function partsOf(text: string): PromptPart[] {
  return text
    .split(/(\{[^{}]+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const slot = /^\{([^{}:]+)(?::([^{}]+))?\}$/.exec(part);
      return slot ? { slot: slot[1] ?? '', first: slot[2] ?? slot[1] ?? '' } : { words: part };
    });
}
