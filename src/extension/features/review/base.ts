import type { GitRepository } from './git-api';

/** The earlier version of a review. */
export interface Base {
  /** As a person says it: "main". */
  readonly name: string;
  readonly commit: string;
}

/** Where changes usually go; the same order as on the command line. */
const usualBases = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/**
 * The commit at which the files and a branch parted, so that what others did meanwhile is no part of the review.
 * @param wanted a branch, tag or commit; without it, or where this repository has none of that name, the usual ones
 */
export async function findBase(
  repository: GitRepository,
  wanted: string | undefined,
): Promise<Base | undefined> {
  for (const name of [...(wanted === undefined ? [] : [wanted]), ...usualBases, 'HEAD']) {
    const commit = await commitFor(repository, name);
    if (commit !== undefined) return { name, commit };
  }
  return undefined;
}

/** Whatever git does not know it answers with an error, or with nothing in later editors. */
async function commitFor(repository: GitRepository, name: string): Promise<string | undefined> {
  try {
    const parted = await repository.getMergeBase?.('HEAD', name);
    return parted?.trim() || (await repository.getCommit?.(name))?.hash;
  } catch {
    return undefined;
  }
}
