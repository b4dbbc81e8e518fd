import { basename } from 'node:path';
import { baselineName, type Review } from '../core/index';
import type { ChangedFile } from './git/changed-files';
import type { Compared } from './git/repository';
import { isConfiguration } from './git/tree';

/** What else a reader of a review should know, in plain sentences. */
export function notesOn(files: readonly ChangedFile[], { base, head }: Compared, review: Review): string[] {
  const choices = files.filter(({ path }) => isConfiguration(path)).map(({ path }) => path);
  const baselines = files.filter(({ path }) => basename(path) === baselineName).map(({ path }) => path);
  const submodules = files.filter(({ before, after }) => (after ?? before)?.kind === 'submodule');
  return [
    ...choices.map(
      (path) => `The choices in ${path} change, too; both versions were read with the later ones.`,
    ),
    ...baselines.map(
      (path) => `The baseline ${path} changes, too; marks were compared with the earlier one.`,
    ),
    ...submodules.map(
      ({ path }) =>
        `${path} is a repository of its own (a submodule). To review what changed in it, run stem-shift review there.`,
    ),
    ...(review.lessons.length === 0 && base.commit === head.commit && head.name !== undefined
      ? [
          `${base.name ?? base.commit} already holds all of ${head.name}. To compare with another version: --base BRANCH.`,
        ]
      : []),
  ];
}
