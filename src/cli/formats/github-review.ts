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

function commentOn(remark: Remark) {
  const { path, finding, question, onChangedLines } = remark;
  const [rewrite] = finding.rewrites;
  const [edit] = rewrite?.edits ?? [];
  if (!onChangedLines || !rewrite || !edit || rewrite.edits.length !== 1) return undefined;
  const before = (remark.lines[edit.line - finding.line] ?? '').slice(0, edit.column - 1);
  const after = (remark.lines[edit.endLine - finding.line] ?? '').slice(edit.endColumn - 1);
  const whole = `${before}${edit.text}${after}`.replaceAll('\r\n', '\n');
  const fence = '`'.repeat(Math.max(3, ...[...whole.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  const several = edit.endLine > edit.line ? { start_line: edit.line, start_side: 'RIGHT' } : {};
  return {
    path,
    ...several,
    line: edit.endLine,
    side: 'RIGHT',
    body: [
      `${question ?? finding.message} One way to try it:`,
      '',
      `${fence}suggestion\n${whole}\n${fence}`,
      '',
      `<!-- stem-shift ${finding.key} -->`,
    ].join('\n'),
  };
}
