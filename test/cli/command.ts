import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const bundle = resolve('dist/cli.js');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of files that is there for one test. */
export interface TemporaryFolder {
  readonly path: string;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  run(argv: readonly string[], extra?: RunExtra): Ran;
  check(...argv: string[]): Checked;
  remove(): void;
}

export interface RunExtra {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Checked extends Ran {
  readonly files: readonly {
    path: string;
    findings: { rule: string; line: number; related: unknown[]; severity: string }[];
    decisions: { line: number; because: string | null }[];
    sections: { line: number; heading: string | null }[];
  }[];
  readonly problems: readonly { path: string; line?: number; message: string; unread: boolean }[];
}

export function temporaryFolder(): TemporaryFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'stem-shift-')));
  const run = (argv: readonly string[], { input = '', environment = {} }: RunExtra = {}): Ran => {
    const inherited = { ...process.env };
    delete inherited['NO_COLOR'];
    delete inherited['FORCE_COLOR'];
    const ran = spawnSync(process.execPath, [bundle, ...argv], {
      cwd: path,
      input,
      env: { ...inherited, ...environment },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr };
  };
  return {
    path,
    write: (files) => {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), content);
      }
    },
    run,
    check: (...argv) => {
      const ran = run(['check', ...argv, '--format', 'json']);
      return { ...ran, ...(JSON.parse(ran.stdout) as Pick<Checked, 'files' | 'problems'>) };
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
