import type { FileProblem } from '../result';
import { oneLine, wrap } from '../terminal/layout';
import type { View } from '../terminal/view';

/** What could not be read or understood, each with its place and the way out. */
export function formatProblems(problems: readonly FileProblem[], view: View): string {
  return problems.map((problem) => formatProblem(problem, view)).join('');
}

function formatProblem({ path, line, column, message }: FileProblem, { style, columns }: View): string {
  const place = [oneLine(path), line, column].filter((part) => part !== undefined).join(':');
  const lines = wrap(oneLine(message), columns - 2).map((one) => `  ${one}\n`);
  return `${style.problem(place)}\n${lines.join('')}`;
}
