import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';

/** Something that git could not do for us; the message says why in plain words and names the way out. */
export class GitProblem extends Error {}

export interface GitAnswer {
  readonly code: number;
  readonly output: Buffer;
  readonly errors: string;
}

/** Nothing of a repository's own choices may run a program, ask somebody, reach for the network or write. */
const quiet = ['--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
const environment = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_LITERAL_PATHSPECS: '1',
};

export function startGit(args: readonly string[], folder: string): ChildProcessWithoutNullStreams {
  return spawn('git', [...quiet, ...args], { cwd: folder, env: { ...process.env, ...environment } });
}

/**
 * Runs git and waits for its answer, whatever its exit code.
 * @throws {GitProblem} where git cannot be started or knows no repository
 */
export function askGit(args: readonly string[], folder: string): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const git = startGit(args, folder);
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    git.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    git.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    git.on('error', (error: NodeJS.ErrnoException) => reject(startProblem(error)));
    git.on('close', (code) => {
      const said = Buffer.concat(errors).toString('utf8').trim();
      const problem = repositoryProblem(said);
      if (code !== 0 && problem) reject(problem);
      else resolve({ code: code ?? 1, output: Buffer.concat(output), errors: said });
    });
    git.stdin.on('error', () => undefined);
    git.stdin.end();
  });
}

/**
 * The output of a git command that has to succeed.
 * @throws {GitProblem} where it does not
 */
export async function git(args: readonly string[], folder: string): Promise<Buffer> {
  const { code, output, errors } = await askGit(args, folder);
  if (code === 0) return output;
  throw new GitProblem(`git ${args[0] ?? ''} ended with ${code}: ${errors || 'it gave no reason'}`);
}

const startProblem = ({ code, message }: NodeJS.ErrnoException): GitProblem =>
  new GitProblem(
    code === 'ENOENT'
      ? 'git was not found, and a review compares two versions that it keeps. Install git, or put it on the PATH.'
      : `git could not be started (${code ?? message}).`,
  );

function repositoryProblem(said: string): GitProblem | undefined {
  if (/not a git repository/i.test(said))
    return new GitProblem(
      'There is no git repository here, and a review compares two versions that git keeps. Go to the folder of one, or make one: git init.',
    );
  const [, folder] = /dubious ownership in repository at '(.+)'/.exec(said) ?? [];
  if (folder !== undefined)
    return new GitProblem(
      `git does not read this repository because it belongs to another user. If you trust it: git config --global --add safe.directory ${folder}`,
    );
  return undefined;
}
