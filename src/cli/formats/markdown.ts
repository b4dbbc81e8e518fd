import { summarize, type Asker } from '../../core/index';
import { addressOf } from '../remarks';
import type { ReviewResult } from '../result';

export interface MarkdownChoices {
  readonly from: Asker;
  /** The address of the repository's files in the later version; lines are linked below it. */
  readonly link: string | undefined;
}

/** One page for people. */
export function formatMarkdown(
  { review, notes, problems }: ReviewResult,
  { from, link }: MarkdownChoices,
): string {
  const unread = problems.filter((problem) => problem.unread).length;
  const said =
    unread === 0
      ? []
      : [
          `${unread} ${unread === 1 ? 'place' : 'places'} could not be read in full; the log names ${unread === 1 ? 'it' : 'each'} with the way out.`,
        ];
  return summarize(review, {
    from,
    notes: [...notes, ...said],
    // `?plain=1` shows the lines of a markdown file, to which alone an address can point.
    link: (path, line) =>
      link === undefined ? undefined : `${link.replace(/\/+$/, '')}/${addressOf(path)}?plain=1#L${line}`,
  });
}
