import type * as vscode from 'vscode';
import type { GitApi, GitChange, GitRepository } from '../../src/extension/features/review/git-api';
import { lessonUri, planOf } from './support';

export const told = 'Explain to the class how water evaporates from a puddle.';
export const asked =
  'Ask: "Where do you think the water of a puddle goes, and why?" Students write down one idea.';
export const closing = 'Explain that vapor is water in the air.';

export const earlier: Readonly<Record<string, string>> = {
  'heat.md': planOf(`1. ${told}`, `2. ${closing}`),
  'old.md': planOf(`1. ${told}`),
  'gone.md': planOf(`1. ${told}`),
};

interface Fake {
  readonly base?: string;
  readonly shows?: (name: string) => string;
  /** Beside the lesson that git does not know yet; may grow. */
  readonly untracked?: GitChange[];
  readonly looked?: vscode.Event<unknown>;
}

/** A repository whose earlier version is in memory; its files are those of the workspace. */
export function fakeRepository({
  base = 'main',
  shows = (name) => earlier[name] ?? '',
  untracked = [],
  looked,
}: Fake = {}): GitRepository {
  const file = (name: string): vscode.Uri => lessonUri(`review/${name}`);
  return {
    rootUri: lessonUri('review'),
    state: {
      workingTreeChanges: [{ uri: file('fresh.md'), originalUri: file('fresh.md'), status: 7 }],
      untrackedChanges: untracked,
      ...(looked ? { onDidChange: looked } : {}),
    },
    getMergeBase: (_, name) =>
      name === base ? Promise.resolve('c0ffee') : Promise.reject(new Error(`no ${name}`)),
    diffWith: (commit) =>
      Promise.resolve(
        commit !== 'c0ffee'
          ? []
          : [
              { uri: file('heat.md'), originalUri: file('heat.md'), status: 5 },
              {
                uri: file('new-name.md'),
                originalUri: file('old.md'),
                renameUri: file('new-name.md'),
                status: 3,
              },
              { uri: file('gone.md'), originalUri: file('gone.md'), status: 6 },
              { uri: file('picture.png'), originalUri: file('picture.png'), status: 5 },
              { uri: file('notes.md'), originalUri: file('notes.md'), status: 1 },
            ],
      ),
    show: (_, path) => Promise.resolve(shows(path.split(/[\\/]/).pop() ?? '')),
  };
}

export const gitWith =
  (...repositories: GitRepository[]) =>
  (): Promise<GitApi> =>
    Promise.resolve({ repositories });
