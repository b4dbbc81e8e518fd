import * as vscode from 'vscode';
import {
  baselineName,
  parseBaseline,
  withKnownMarks,
  type Baseline,
  type LessonReview,
} from '../../../core/index';
import type { Base } from './base';
import { showBase } from './base-text';
import type { GitRepository } from './git-api';

/** Marks that a curriculum had when it began to be looked at, and the folder that their paths start from. */
export interface KnownMarks {
  readonly folder: vscode.Uri;
  readonly baseline: Baseline;
}

/**
 * The baseline as the earlier version has it, so that a change cannot hide marks of its own; `undefined` where there
 * is none, or what is there is none.
 */
export async function knownMarksAt(
  repository: GitRepository,
  { commit }: Base,
): Promise<KnownMarks | undefined> {
  const folder = repository.rootUri;
  try {
    const text = await showBase(repository, commit, vscode.Uri.joinPath(folder, baselineName));
    const baseline = parseBaseline(text);
    return baseline && { folder, baseline };
  } catch {
    return undefined;
  }
}

/** Lessons in which marks that one of these knows count as kept, and how many did. */
export function settleKnown(
  lessons: readonly LessonReview[],
  known: readonly KnownMarks[],
): { readonly lessons: readonly LessonReview[]; readonly count: number } {
  let settled = lessons;
  let count = 0;
  for (const { folder, baseline } of known) {
    const below = `${folder.toString().replace(/\/$/, '')}/`;
    const its = settled.filter(({ path }) => path.startsWith(below));
    const result = withKnownMarks(its, baseline, (path) =>
      vscode.Uri.parse(path, true).path.slice(folder.path.replace(/\/$/, '').length + 1),
    );
    const byPath = new Map(result.lessons.map((lesson) => [lesson.path, lesson]));
    settled = settled.map((lesson) => byPath.get(lesson.path) ?? lesson);
    count += result.count;
  }
  return { lessons: settled, count };
}
