import type { Lesson, PassageContent } from '../../lesson/types';
import type { Finding } from '../../rules/types';
import { fingerprint } from '../../text/fingerprint';

/** Words as they count for "the same": line ends, runs of spaces and the shape of quotation marks do not. */
export const sameWords = (text: string): string =>
  text.normalize('NFC').replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();

const known = new WeakMap<PassageContent, string>();

/** The words of a passage, without its markup and its place. */
export function wordsOf(content: PassageContent): string {
  const before = known.get(content);
  if (before !== undefined) return before;
  const words = sameWords(content.plain.text);
  known.set(content, words);
  return words;
}

/** Rules that remark on a lesson as a whole, once, wherever its title is. */
export const onLesson: ReadonlySet<string> = new Set(['missing-attribute']);

/**
 * Names a mark by its rule and the words it stands on, never by its line, so that text that moved keeps
 * its marks. A term keeps its mark wherever it is used first.
 * @returns "sole-deliverer:" and 16 hexadecimal digits
 */
export function markKey(finding: Finding, lesson: Lesson): string {
  const { rule, term, span } = finding;
  if (onLesson.has(rule)) return `${rule}:${fingerprint('')}`;
  const passage = lesson.passages[finding.passage ?? -1];
  const isWhole = passage?.span.start === span.start && passage.span.end === span.end;
  const own = isWhole ? '' : sameWords(lesson.text.slice(span.start, span.end));
  const words = term ?? `${passage ? wordsOf(passage.content) : ''}\n${own}`;
  return `${rule}:${fingerprint(words)}`;
}
