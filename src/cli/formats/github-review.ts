import { suggestionFor } from '../../core/index';
import type { Remark } from '../remarks';

/** More would be a flood; the page of the review counts the rest. */
const mostComments = 10;

/**
 * The body of a request for GitHub's "create a review for a pull request": questions with a suggestion that
 * is taken over by one click. Only on lines that are certain to be part of the change, because GitHub takes
 * no others. The comment at the end of each lets a later run see that it was made.
 */
export function formatGithubReview(remarks: readonly Remark[]): string {
  const comments = remarks.flatMap((remark) => commentOn(remark) ?? []).slice(0, mostComments);
  return `${JSON.stringify({ event: 'COMMENT', comments }, null, 2)}\n`;
}

function commentOn({ path, finding, question, lines, onChangedLines }: Remark) {
  const suggestion = suggestionFor(finding, lines);
  if (!onChangedLines || !suggestion) return undefined;
  const { line, endLine, block } = suggestion;
  const several = endLine > line ? { start_line: line, start_side: 'RIGHT' } : {};
  return {
    path,
    ...several,
    line: endLine,
    side: 'RIGHT',
    body: [
      `${question ?? finding.message} One way to try it:`,
      '',
      block,
      '',
      `<!-- stem-shift ${finding.key} -->`,
    ].join('\n'),
  };
}
