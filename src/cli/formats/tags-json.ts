import type { CheckResult } from '../result';

/** What sections earn, without remarks; the fields are those of `check --format json`. */
export function formatTagsJson({ files, problems }: CheckResult): string {
  const tagged = files.map(({ path, audience, whole, sections, standards }) => ({
    path,
    audience,
    whole,
    sections,
    standards,
  }));
  return `${JSON.stringify({ version: 1, files: tagged, problems }, null, 2)}\n`;
}
