import * as vscode from 'vscode';
import { findBase } from './base';
import { changedLessons, type ChangedLesson } from './changed-lessons';
import { settled, type FindGit, type GitApi } from './git-api';
import { knownMarksAt, type KnownMarks } from './known-marks';

/** `no-git`, `no-repository`, `no-base`: nothing can be compared here, and why. */
export type ReviewState =
  'unread' | 'reading' | 'read' | 'stopped' | 'no-git' | 'no-repository' | 'no-base' | 'failed';

/** What there is to compare. */
export interface Found {
  readonly state: ReviewState;
  /** The earlier version, as a person says it. */
  readonly against: string;
  readonly lessons: readonly ChangedLesson[];
  readonly known: readonly KnownMarks[];
}

interface Search {
  readonly token: vscode.CancellationToken;
  /** Told of git once it is there. */
  found(api: GitApi): void;
}

/**
 * The lessons of the workspace that differ from where their repository's branch left another.
 * @param wanted a branch, tag or commit; `undefined` for the usual one
 * @throws where git cannot say
 */
export async function findChanged(
  git: FindGit,
  wanted: string | undefined,
  { token, found }: Search,
): Promise<Found> {
  const nothing = (state: ReviewState): Found => ({ state, against: '', lessons: [], known: [] });
  const api = await git();
  if (!api) return nothing('no-git');
  await settled(api, token);
  found(api);
  if (api.repositories.length === 0) return nothing('no-repository');
  const names = new Set<string>();
  const lessons: ChangedLesson[] = [];
  const known: KnownMarks[] = [];
  for (const repository of api.repositories) {
    const base = await findBase(repository, wanted);
    if (!base) continue;
    names.add(base.name);
    lessons.push(...(await changedLessons(repository, base)).filter(isInWorkspace));
    const marks = await knownMarksAt(repository, base);
    if (marks) known.push(marks);
  }
  return names.size === 0
    ? nothing('no-base')
    : { state: 'read', against: [...names].join(', '), lessons, known };
}

const isInWorkspace = ({ uri }: ChangedLesson): boolean =>
  vscode.workspace.getWorkspaceFolder(uri) !== undefined;
