import type { PassageContent } from '../lesson/types';
import type { Move } from './types';

/** "Ask: "..."", and how our own rewrites put a question beside what stays. */
const asking = /\b(?:ask(?:s|ing)?|open with|close with)\b[^"“?]{0,30}[:,]\s*["“][^"”]*\?/i;
const listening = /^(?:\[[ xX]\]\s+)?listen for\b/i;

/**
 * What a passage is by its form alone, whatever else it holds: a question in quotation marks to be asked is `coach`,
 * and "Listen for: ..." is the teacher's key to an answer, so `other`.
 */
export function readAsked({ plain: { text } }: PassageContent): Move | undefined {
  if (listening.test(text)) return 'other';
  return text.includes('?') && /\?[^"”]*["”]/.test(text) && asking.test(text) ? 'coach' : undefined;
}

/** Whether its sub-items are what to listen for: "Ask: "...?" Listen for: the three parts:". */
export const listensForItems = ({ plain: { text } }: PassageContent): boolean =>
  text.endsWith(':') && /\blisten for:/i.test(text);
