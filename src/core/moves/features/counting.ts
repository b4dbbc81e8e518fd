import { isDigit } from '../../text/letters';
import type { ContentReading } from '../reading/read-content';

/** A count as a density: for each hundred words, where a very short passage counts as one of six. */
export const per100 = (count: number, { text }: ContentReading): number =>
  (100 * count) / Math.max(6, text.entries.length);

export function countOfCharacter(character: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}

export const countMatches = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/** How many numbers a text holds, as runs of digits. */
export function countOfNumbers(text: string): number {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const isDigitHere = isDigit(text.charCodeAt(at));
    if (isDigitHere && !isInside) count++;
    isInside = isDigitHere;
  }
  return count;
}
