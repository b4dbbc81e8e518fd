import * as vscode from 'vscode';
import type { FindGit, GitRepository } from './git-api';

/** Earlier versions of lessons, to be read and never written. */
export const baseScheme = 'stem-shift-base';

interface Address {
  readonly commit: string;
  readonly file: string;
}

/** The address of a file's text in a commit. All that is asked for stands in it, so it outlives a reload. */
export const baseUri = (file: vscode.Uri, commit: string): vscode.Uri =>
  vscode.Uri.from({
    scheme: baseScheme,
    path: file.path,
    query: JSON.stringify({ commit, file: file.toString() } satisfies Address),
  });

/** The innermost repository that holds a file. */
export function repositoryOf(
  repositories: readonly GitRepository[],
  file: vscode.Uri,
): GitRepository | undefined {
  const holding = repositories.filter(({ rootUri }) =>
    file.path.startsWith(`${rootUri.path.replace(/\/$/, '')}/`),
  );
  return [...holding].sort((one, other) => other.rootUri.path.length - one.rootUri.path.length)[0];
}

/** @throws where git cannot show the file */
export const showBase = (repository: GitRepository, commit: string, file: vscode.Uri): Promise<string> =>
  repository.show(commit, file.fsPath);

/** Gives the editor the left side of a comparison. */
export const registerBaseText = (git: FindGit): vscode.Disposable =>
  vscode.workspace.registerTextDocumentContentProvider(baseScheme, {
    async provideTextDocumentContent(uri) {
      const address = addressIn(uri);
      const file = address && vscode.Uri.parse(address.file, true);
      const repository = file && repositoryOf((await git())?.repositories ?? [], file);
      if (!repository) return '';
      // A tab that was kept from yesterday may name a commit that is gone.
      return showBase(repository, address.commit, file).catch(() => '');
    },
  });

function addressIn({ query }: vscode.Uri): Address | undefined {
  try {
    const { commit, file } = JSON.parse(query) as Partial<Address>;
    return commit === undefined || file === undefined ? undefined : { commit, file };
  } catch {
    return undefined;
  }
}
