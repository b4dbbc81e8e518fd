import type { CheckResult } from '../result';

/** Version 1 of the machine-readable form; later versions of the tool only add fields to it. */
export function formatJson({ files, problems }: CheckResult): string {
  return `${JSON.stringify({ version: 1, files, problems }, null, 2)}\n`;
}
