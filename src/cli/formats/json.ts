import type { CheckResult, ReviewResult } from '../result';

/** Version 1 of the machine-readable form; later versions of the tool only add fields to it. */
export function formatJson({ files, known, problems }: CheckResult): string {
  return `${JSON.stringify({ version: 1, files, known, problems }, null, 2)}\n`;
}

/** A review for tools: version 1, described by `media/review.schema.json`; later versions only add fields. */
export function formatReviewJson({ compared, review, known, notes, problems }: ReviewResult): string {
  const { base, head } = compared;
  const versions = {
    base: { name: base.name ?? null, commit: base.commit },
    // Without a name these are the files as they are now, on top of that commit.
    head: { name: head.name ?? null, commit: head.commit },
  };
  return `${JSON.stringify({ version: 1, ...versions, ...review, known, notes, problems }, null, 2)}\n`;
}
