import type { Remark } from '../remarks';
import { formatCheckstyle } from './checkstyle';
import { formatGithub } from './github';
import { formatGithubReview } from './github-review';
import { formatGitlab } from './gitlab';
import { formatRdjson } from './rdjson';
import { formatSarif } from './sarif';

/** Formats for other tools, which need the remarks and nothing else. */
export const remarkFormats: Readonly<Record<string, (remarks: readonly Remark[]) => string>> = {
  github: formatGithub,
  sarif: formatSarif,
  rdjson: formatRdjson,
  checkstyle: formatCheckstyle,
  gitlab: formatGitlab,
};

/** Those that only make sense for a change. */
export const reviewFormats: typeof remarkFormats = { ...remarkFormats, 'github-review': formatGithubReview };
