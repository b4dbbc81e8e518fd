import type { Severity } from '../core/index';
import type { OptionDescription } from './arguments';
import type { ExitCode } from './io';
import type { Remark } from './remarks';
import type { FileProblem } from './result';

const severities: readonly Severity[] = ['hint', 'information', 'warning'];

export const failOnOption: OptionDescription = {
  value: 'SEVERITY',
  choices: [...severities, 'never'],
  help: 'exit with 1 where a remark weighs at least: hint, information, warning; never (the usual one)',
};

export function exitCodeFor(
  { remarks, problems }: { readonly remarks: readonly Remark[]; readonly problems: readonly FileProblem[] },
  failOn: string | undefined,
): ExitCode {
  if (problems.some(({ unread }) => unread)) return 2;
  const least = severities.findIndex((severity) => severity === failOn);
  if (least < 0) return 0;
  return remarks.some(({ finding }) => severities.indexOf(finding.severity) >= least) ? 1 : 0;
}
