import type * as vscode from 'vscode';
import { baseUri, showBase } from './base-text';
import type { Base } from './base';
import { gitStatus, type GitChange, type GitRepository } from './git-api';

/** A lesson that differs between two versions; the one that is absent does not exist. */
export interface ChangedLesson {
  /** Of the later version, or of the earlier one where there is no later. */
  readonly uri: vscode.Uri;
  readonly before: EarlierVersion | undefined;
  readonly hasLater: boolean;
}

export interface EarlierVersion {
  /** What an editor shows. */
  readonly shownAs: vscode.Uri;
  /** Where it stood. */
  readonly file: vscode.Uri;
  /** @throws where it cannot be read */
  text(): Promise<string>;
}

const isMarkdown = ({ path }: vscode.Uri): boolean => /\.(?:md|markdown)$/i.test(path);

/** The markdown files that differ from a commit, also those that git does not know yet; in the order of their paths. */
export async function changedLessons(repository: GitRepository, { commit }: Base): Promise<ChangedLesson[]> {
  const known = (await repository.diffWith(commit)).map((change) => toLesson(change, repository, commit));
  const { workingTreeChanges = [], untrackedChanges = [] } = repository.state ?? {};
  const unknown = [...workingTreeChanges, ...untrackedChanges]
    .filter(({ status }) => status === gitStatus.untracked)
    .map(({ uri }): ChangedLesson => ({ uri, before: undefined, hasLater: true }));
  const lessons = new Map(
    [...known, ...unknown].filter(({ uri }) => isMarkdown(uri)).map((one) => [one.uri.toString(), one]),
  );
  return [...lessons.values()].sort((one, other) => (one.uri.path < other.uri.path ? -1 : 1));
}

function toLesson(
  { uri, originalUri, renameUri, status }: GitChange,
  repository: GitRepository,
  commit: string,
): ChangedLesson {
  const isAdded = status === gitStatus.indexAdded || status === gitStatus.untracked;
  const isRemoved = status === gitStatus.deleted || status === gitStatus.indexDeleted;
  const before = {
    shownAs: baseUri(originalUri, commit),
    file: originalUri,
    text: () => showBase(repository, commit, originalUri),
  };
  return { uri: renameUri ?? uri, before: isAdded ? undefined : before, hasLater: !isRemoved };
}
