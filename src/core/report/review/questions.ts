import { fillIn } from '../../rules/support/fill-in';
import data from './questions.json';

const questions: Readonly<Record<string, readonly string[]>> = data;

/**
 * An open question to ask where a rule remarks: always the same for the same mark, and not the same
 * sentence for every mark.
 * @param key as made by `markKey`
 */
export function questionFor(rule: string, key: string, learners: string): string {
  const variants = questions[rule] ?? questions['sole-deliverer'] ?? [];
  const turn = parseInt(key.slice(-6), 16) % Math.max(variants.length, 1);
  return fillIn(variants[turn] ?? '', { learners });
}

/** All questions for a rule, for who wants another one. */
export const questionsFor = (rule: string, learners: string): string[] =>
  (questions[rule] ?? []).map((question) => fillIn(question, { learners }));
