import { problemParts, type ProblemPartName } from '../tags/types';
import data from './tag-prompts.json';

/** Texts, with `{slots}`, that would bring in a part of problem-based work, in the usual order of these parts. */
export const promptsForParts = (shown: readonly ProblemPartName[]): string[] =>
  problemParts.filter((part) => !shown.includes(part)).map((part) => data['problem-based'][part]);

/** Texts, with `{slots}`, that would put a second discipline to work in a task. */
export const promptsForSubjects: readonly string[] = data.interdisciplinary;
