import type { FindingReport } from '../types';

/**
 * The first rewrite of a mark as whole lines in a fence that GitHub, GitLab and reviewers' tools take over by one
 * click; `undefined` where it has none, or one that changes several places.
 * @param lines of the lesson, without their ends, from the line of the mark on
 */
export function suggestionFor(finding: FindingReport, lines: readonly string[]): Suggestion | undefined {
  const [rewrite] = finding.rewrites;
  const [edit] = rewrite?.edits ?? [];
  if (!rewrite || !edit || rewrite.edits.length !== 1) return undefined;
  const before = (lines[edit.line - finding.line] ?? '').slice(0, edit.column - 1);
  const after = (lines[edit.endLine - finding.line] ?? '').slice(edit.endColumn - 1);
  const whole = `${before}${edit.text}${after}`.replaceAll('\r\n', '\n');
  const fence = '`'.repeat(Math.max(3, ...[...whole.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return { line: edit.line, endLine: edit.endLine, block: `${fence}suggestion\n${whole}\n${fence}` };
}

/** The lines that it takes the place of, 1-based, and the fenced block. */
export interface Suggestion {
  readonly line: number;
  readonly endLine: number;
  readonly block: string;
}
