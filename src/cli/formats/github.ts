import { messageOf, type Remark } from '../remarks';

/** GitHub shows so many of each kind for one step of a workflow, and drops the rest. */
const mostOfAKind = 10;

const kinds = ['warning', 'notice'] as const;
type Kind = (typeof kinds)[number];

/** The weightiest first, so that what is left out weighs least. */
const order = { warning: 0, information: 1, hint: 2 } as const;

/** Workflow commands that become annotations: never an "error", at most ten of a kind, the rest counted. */
export function formatGithub(remarks: readonly Remark[]): string {
  const inOrder = [...remarks].sort(
    (one, other) => order[one.finding.severity] - order[other.finding.severity],
  );
  const shown = kinds.flatMap((kind) =>
    inOrder.filter((remark) => kindOf(remark) === kind).slice(0, mostOfAKind),
  );
  const left = remarks.length - shown.length;
  const commands = shown.map((remark) => `${command(remark)}\n`).join('');
  const rest = `${left} more ${left === 1 ? 'remark is' : 'remarks are'} counted in the summary; GitHub shows ${mostOfAKind} of a kind.\n`;
  return left > 0 ? commands + rest : commands;
}

const kindOf = ({ finding }: Remark): Kind => (finding.severity === 'warning' ? 'warning' : 'notice');

function command(remark: Remark): string {
  const { line, endLine, column, endColumn, rule } = remark.finding;
  const properties = {
    file: remark.path,
    line: String(line),
    endLine: String(endLine),
    // GitHub takes columns only for what stands in one line.
    ...(line === endLine ? { col: String(column), endColumn: String(endColumn) } : {}),
    title: `An invitation (${rule})`,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${kindOf(remark)} ${written.join(',')}::${escapeData(messageOf(remark))}`;
}

/** As the runner's own toolkit does it. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
