import type { Options } from '../config/options';
import type { Finding } from './types';

/** The same findings, each with the severity that the project or the user chose for its rule. */
export function withChosenSeverity(findings: readonly Finding[], { rules }: Options): Finding[] {
  return findings.map((finding) => {
    const chosen = rules[finding.rule];
    return chosen === undefined || chosen === 'off' ? finding : { ...finding, severity: chosen };
  });
}
