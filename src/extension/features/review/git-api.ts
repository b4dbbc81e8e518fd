import * as vscode from 'vscode';

/**
 * As much of the built-in git extension's programming interface (version 1) as a review asks for. Editors are of
 * many ages, so whatever came later is optional, and every answer may be missing.
 */
export interface GitApi {
  /** `uninitialized` while the editor still looks for repositories. */
  readonly state?: 'uninitialized' | 'initialized';
  readonly onDidChangeState?: vscode.Event<unknown>;
  readonly repositories: readonly GitRepository[];
  readonly onDidOpenRepository?: vscode.Event<GitRepository>;
  readonly onDidCloseRepository?: vscode.Event<GitRepository>;
}

export interface GitRepository {
  readonly rootUri: vscode.Uri;
  readonly state?: {
    readonly HEAD?: { readonly name?: string | undefined; readonly commit?: string | undefined } | undefined;
    readonly indexChanges?: readonly GitChange[];
    readonly workingTreeChanges?: readonly GitChange[];
    readonly untrackedChanges?: readonly GitChange[];
    readonly onDidChange?: vscode.Event<unknown>;
  };
  getMergeBase?(one: string, other: string): Promise<string | undefined>;
  getCommit?(name: string): Promise<{ readonly hash: string }>;
  getRefs?(query: object): Promise<readonly { readonly name?: string | undefined }[]>;
  /** What differs between a commit and the files as they are now; files that git does not know are not in it. */
  diffWith(commit: string): Promise<readonly GitChange[]>;
  /** The text of a file in a commit. */
  show(commit: string, path: string): Promise<string>;
}

export interface GitChange {
  readonly uri: vscode.Uri;
  readonly originalUri: vscode.Uri;
  readonly renameUri?: vscode.Uri | undefined;
  readonly status: number;
}

/** The git extension's numbers for what happened to a file. */
export const gitStatus = { indexAdded: 1, indexDeleted: 2, deleted: 6, untracked: 7 } as const;

/** Finds the git extension anew at each call, so that tests can put another in its place. */
export type FindGit = () => Promise<GitApi | undefined>;

interface GitExtension {
  readonly enabled?: boolean;
  getAPI?(version: 1): GitApi;
}

/** `undefined` where there is no git: in a browser without a computer behind it, or where it is turned off. */
export const findGit: FindGit = async () => {
  try {
    const exports = await vscode.extensions.getExtension<GitExtension>('vscode.git')?.activate();
    return exports?.enabled === false ? undefined : exports?.getAPI?.(1);
  } catch {
    // It throws where it is turned off or finds no git on the computer.
    return undefined;
  }
};

/** Waits until the editor has looked for repositories, as it does for some seconds after its start. */
export async function settled(api: GitApi, token: vscode.CancellationToken): Promise<void> {
  if (api.state !== 'uninitialized' || !api.onDidChangeState) return;
  const { onDidChangeState } = api;
  await new Promise<void>((resolve) => {
    const subscriptions = vscode.Disposable.from(onDidChangeState(end), token.onCancellationRequested(end));
    function end(): void {
      subscriptions.dispose();
      resolve();
    }
  });
}
