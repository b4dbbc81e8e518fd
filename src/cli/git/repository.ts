import { closest } from '../../core/index';
import { askGit, git, GitProblem } from './run-git';

export interface Repository {
  /** Absolute path of the working tree, or of the repository itself where it has none. */
  readonly root: string;
  readonly hasWorkingTree: boolean;
}

/** A version to read. */
export interface Version {
  /** As people name it: "main", "HEAD"; `undefined` for the files as they are now. */
  readonly name: string | undefined;
  /** Its commit; for the files as they are now, the one they were checked out from. */
  readonly commit: string;
}

export interface Compared {
  /** Where the change began: the newest commit that both sides hold. */
  readonly base: Version;
  readonly head: Version;
}

/** @throws {GitProblem} where there is no repository */
export async function openRepository(folder: string): Promise<Repository> {
  const isBare = (await line(['rev-parse', '--is-inside-work-tree'], folder)) !== 'true';
  const root = await line(['rev-parse', isBare ? '--absolute-git-dir' : '--show-toplevel'], folder);
  return { root, hasWorkingTree: !isBare };
}

/**
 * Finds what a change is compared with: the merge base of both sides, so that what others did meanwhile is no
 * part of it. Without a head the files are read as they are now; a repository without files has HEAD.
 * @throws {GitProblem} where a name means no commit, or both sides share none
 */
export async function findVersions(
  repository: Repository,
  names: { readonly base: string | undefined; readonly head: string | undefined },
): Promise<Compared> {
  const { root, hasWorkingTree } = repository;
  const headName = names.head ?? 'HEAD';
  const headCommit = await commitOf(headName, root);
  if (headCommit === undefined) throw await unknownCommit(headName, root);
  const baseName = names.base ?? (await defaultBase(root));
  const baseCommit = await commitOf(baseName, root);
  if (baseCommit === undefined) throw await unknownCommit(baseName, root);
  const { code, output } = await askGit(['merge-base', baseCommit, headCommit], root);
  const [mergeBase] = output.toString('utf8').split('\n');
  if (code !== 0 || !mergeBase) throw await nothingShared(baseName, headName, root);
  const isNow = names.head === undefined && hasWorkingTree;
  return {
    base: { name: baseName, commit: mergeBase },
    head: { name: isNow ? undefined : headName, commit: headCommit },
  };
}

async function line(args: readonly string[], folder: string): Promise<string> {
  return (await git(args, folder)).toString('utf8').replace(/\r?\n$/, '');
}

async function commitOf(name: string, root: string): Promise<string | undefined> {
  const { code, output } = await askGit(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`],
    root,
  );
  return code === 0 ? output.toString('utf8').trim() : undefined;
}

/** Where changes usually go. */
const usualBases = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

async function defaultBase(root: string): Promise<string> {
  for (const name of usualBases) if ((await commitOf(name, root)) !== undefined) return name;
  throw new GitProblem(
    `There is none of ${usualBases.join(', ')} here to compare with. Name the branch that the change is for: --base BRANCH`,
  );
}

const isShallow = async (root: string): Promise<boolean> =>
  (await line(['rev-parse', '--is-shallow-repository'], root)) === 'true';

const wayToHistory =
  'This clone holds only the newest commits. Fetch the others: git fetch --unshallow (for actions/checkout: "fetch-depth: 0"; for GitLab: GIT_DEPTH: 0).';

async function unknownCommit(name: string, root: string): Promise<GitProblem> {
  if (await isShallow(root)) return new GitProblem(`There is no commit "${name}" here. ${wayToHistory}`);
  const refs = await git(['for-each-ref', '--format=%(refname:short)', '--count=2000'], root);
  const names = refs.toString('utf8').split('\n').filter(Boolean);
  const near = closest(name, names) ?? names.find((one) => one.endsWith(`/${name}`));
  if (name === 'HEAD' && names.length === 0)
    return new GitProblem(
      'This repository has no commit yet, so there is nothing to compare. Make one: git commit.',
    );
  return new GitProblem(
    `There is no commit "${name}" here.${near ? ` Did you mean "${near}"?` : ' See what there is: git branch --all'}`,
  );
}

async function nothingShared(base: string, head: string, root: string): Promise<GitProblem> {
  const shared = `"${base}" and "${head}" share no commit here, so it is not known where the change began.`;
  if (await isShallow(root)) return new GitProblem(`${shared} ${wayToHistory}`);
  return new GitProblem(`${shared} Name the branch that this one grew out of: --base BRANCH`);
}
