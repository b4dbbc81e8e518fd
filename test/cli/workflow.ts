import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { gitEnvironment } from './review-repository';

/** A step of `action.yml` or of a workflow. */
export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

export const readYaml = <Value>(path: string): Value => parse(readFileSync(path, 'utf8')) as Value;

/** What `${{ name }}` means in a run, by its name. */
export type Context = Readonly<Record<string, string>>;

const fill = (text: string, context: Context): string =>
  text.replace(/\$\{\{\s*(.+?)\s*\}\}/g, (_, expression: string) => {
    const names = expression.split('||').map((name) => name.trim());
    return names.map((name) => context[name] ?? '').find((value) => value !== '') ?? '';
  });

export interface StepRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs a step's script as GitHub's runner does: with its files, and its environment filled in. */
export async function runStep(
  step: Step,
  { cwd, context, environment }: { cwd: string; context: Context; environment: Record<string, string> },
): Promise<StepRun> {
  const folder = mkdtempSync(join(tmpdir(), 'stem-shift-runner-'));
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const own = Object.fromEntries(
    Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(String(value), context)]),
  );
  const ran = await runScript(step.run ?? '', cwd, {
    RUNNER_TEMP: folder,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'school/lessons',
    GITHUB_ACTIONS: 'true',
    ...files,
    ...environment,
    ...own,
  });
  const outputs = readFileSync(files.GITHUB_OUTPUT, 'utf8')
    .split('\n')
    .filter((line) => line.includes('='))
    .map((line): [string, string] => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
  return {
    ...ran,
    outputs: Object.fromEntries(outputs),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
  };
}

/** Runs a script in bash, stopping at what does not work, as a runner does. */
export function runScript(
  script: string,
  cwd: string,
  environment: Record<string, string>,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const { PATH = '', HOME = '' } = process.env;
  return new Promise((done) => {
    const bash = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd,
      env: { PATH, HOME, ...gitEnvironment, ...environment },
    });
    let [stdout, stderr] = ['', ''];
    bash.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
    bash.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
    bash.on('close', (code) => done({ code, stdout, stderr }));
    bash.stdin.end();
  });
}

/** Where the action stands: this repository, in which the command line is built already. */
export const action = resolve('.');

export interface Comment {
  readonly id: number;
  readonly body: string;
}

/** As much of GitHub as the action asks for. */
export interface FakeGithub {
  readonly address: string;
  readonly requests: string[];
  readonly comments: Comment[];
  readonly reviews: { commit_id: string; event: string; comments: { path: string; body: string }[] }[];
  /** What every request is answered with, in place of what was asked for. */
  refuse: number | undefined;
  close(): void;
}

export async function fakeGithub(token: string): Promise<FakeGithub> {
  const github = { requests: [], comments: [], reviews: [], refuse: undefined } as unknown as FakeGithub & {
    address: string;
  };
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      github.requests.push(`${method} ${url}`);
      const allowed = headers.authorization === `Bearer ${token}`;
      const status = github.refuse ?? (allowed ? 200 : 401);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(
        status === 200 ? answer(github, method, url, Buffer.concat(chunks).toString('utf8')) : '{}',
      );
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  github.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  github.close = () => server.close();
  return github;
}

function answer(github: FakeGithub, method: string, url: string, body: string): string {
  const page = Number(/[?&]page=(\d+)/.exec(url)?.[1] ?? 1);
  const paged = (all: readonly unknown[]): string => JSON.stringify(all.slice((page - 1) * 100, page * 100));
  if (method === 'GET' && url.includes('/issues/7/comments')) return paged(github.comments);
  if (method === 'GET' && url.includes('/pulls/7/comments'))
    return paged(github.reviews.flatMap(({ comments }) => comments));
  const data = JSON.parse(body) as { body: string } & FakeGithub['reviews'][number];
  if (method === 'POST' && url.endsWith('/issues/7/comments'))
    github.comments.push({ id: 1000 + github.comments.length, body: data.body });
  if (method === 'POST' && url.endsWith('/pulls/7/reviews')) github.reviews.push(data);
  if (method === 'PATCH') {
    const id = Number(/comments\/(\d+)$/.exec(url)?.[1]);
    const at = github.comments.findIndex((comment) => comment.id === id);
    github.comments[at] = { id, body: data.body };
  }
  return '{}';
}
