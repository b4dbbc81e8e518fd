import * as vscode from 'vscode';
import type { GitApi, GitChange, GitRepository } from './git-api';

/** Tells when git has another answer: after a commit, a checkout, a pull, and when a lesson comes or goes. */
export interface GitWatch extends vscode.Disposable {
  /** Begins to listen; asked again for the same git it goes on as before. */
  start(api: GitApi): void;
}

export function createGitWatch(changed: () => void): GitWatch {
  const repositories = new Map<GitRepository, vscode.Disposable>();
  let listening: { readonly api: GitApi; readonly end: vscode.Disposable } | undefined;
  const add = (repository: GitRepository): void => {
    const { state } = repository;
    if (!state?.onDidChange || repositories.has(repository)) return;
    // git says that it looked whenever a file is saved; most of the time it saw the same.
    let last = answerOf(repository);
    const look = (): void => {
      const now = answerOf(repository);
      if (now === last) return;
      last = now;
      changed();
    };
    repositories.set(repository, state.onDidChange(look));
  };
  const end = (): void => {
    listening?.end.dispose();
    repositories.forEach((one) => void one.dispose());
    repositories.clear();
  };
  return {
    start(api) {
      if (listening?.api !== api) {
        end();
        const { onDidOpenRepository, onDidCloseRepository } = api;
        const opened = onDidOpenRepository?.((repository) => {
          add(repository);
          changed();
        });
        const closed = onDidCloseRepository?.((repository) => {
          repositories.get(repository)?.dispose();
          repositories.delete(repository);
          changed();
        });
        listening = { api, end: vscode.Disposable.from(...[opened, closed].filter((one) => !!one)) };
      }
      api.repositories.forEach(add);
    },
    dispose: end,
  };
}

/** All that a review depends on, in words that can be compared. */
function answerOf({ state }: GitRepository): string {
  const { HEAD, indexChanges = [], workingTreeChanges = [], untrackedChanges = [] } = state ?? {};
  const nameOf = ({ uri, status }: GitChange): string => `${status} ${uri.toString()}`;
  const changes = [...indexChanges, ...workingTreeChanges, ...untrackedChanges].map(nameOf).sort();
  return JSON.stringify([HEAD?.name, HEAD?.commit, changes]);
}
