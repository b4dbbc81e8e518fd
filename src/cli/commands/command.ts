import type { ExitCode, Io } from '../io';
import type { Arguments, OptionTable } from '../arguments';

/** One subcommand, one file. */
export interface Command {
  readonly name: string;
  /** What it does, for the list of commands. */
  readonly summary: string;
  /** What may stand after its name: "[paths...]". */
  readonly operands: string;
  readonly options: OptionTable;
  /** Lines below the options in its help. */
  readonly notes: string;
  run(given: Arguments, io: Io): Promise<ExitCode>;
}
