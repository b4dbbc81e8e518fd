/** 0 done, 1 findings at or above `--fail-on`, 2 something could not be read or understood. */
export type ExitCode = 0 | 1 | 2;

/** All of the outside world that a command may touch, apart from reading files. */
export interface Io {
  /** Absolute path of the working folder. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The whole of standard input. */
  readStdin(): Promise<Uint8Array>;
}

export interface Output {
  readonly isTerminal: boolean;
  /** Characters in a line; `undefined` where it is no terminal. */
  readonly columns: number | undefined;
  write(text: string): void;
}
