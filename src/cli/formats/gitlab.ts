import { fingerprint } from '../../core/index';
import { messageOf, ordinalKeys, type Remark } from '../remarks';

/** GitLab's code quality report. */
export function formatGitlab(remarks: readonly Remark[]): string {
  const keys = ordinalKeys(remarks);
  const issues = remarks.map((remark, at) => {
    const { rule, line, endLine, severity } = remark.finding;
    return {
      description: messageOf(remark),
      check_name: rule,
      fingerprint: fingerprint(`${remark.path} ${keys[at] ?? ''}`),
      severity: severity === 'warning' ? 'minor' : 'info',
      location: { path: remark.path, lines: { begin: line, end: endLine } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
