import { version } from '../../package.json';
import { closest } from '../core/index';
import { parseArguments, UsageError, type OptionTable } from './arguments';
import { commands } from './commands/index';
import type { Command } from './commands/command';
import { helpForAll, helpForCommand } from './help';
import type { ExitCode, Io } from './io';

const everywhere: OptionTable = {
  help: { short: 'h', help: 'show this help' },
  version: { short: 'v', help: 'show the version' },
};

/** Runs one command line. Everything it says goes through `io`; it never throws for what a user did. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [first, ...rest] = argv;
  try {
    const command = commands.find(({ name }) => name === first);
    if (command) return await runCommand(command, rest, io);
    return runWithoutCommand(argv, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const name = commands.some((command) => command.name === first) ? ` ${first}` : '';
    io.stderr.write(`stem-shift: ${error.message}\nSee: stem-shift${name} --help\n`);
    return 2;
  }
}

async function runCommand(command: Command, argv: readonly string[], io: Io): Promise<ExitCode> {
  const given = parseArguments(argv, { ...command.options, ...everywhere });
  if (given.has('help')) {
    io.stdout.write(helpForCommand(command, everywhere));
    return 0;
  }
  if (given.has('version')) return showVersion(io);
  return command.run(given, io);
}

function runWithoutCommand(argv: readonly string[], io: Io): ExitCode {
  const given = parseArguments(argv, everywhere);
  if (given.has('version')) return showVersion(io);
  const [word] = given.operands;
  if (word !== undefined && word !== 'help') {
    const near = closest(
      word,
      commands.map(({ name }) => name),
    );
    throw new UsageError(
      near
        ? `There is no command "${word}". Did you mean "${near}"?`
        : `There is no command "${word}". To read lessons: stem-shift check ${word}`,
    );
  }
  io.stdout.write(helpForAll(commands, everywhere));
  return 0;
}

function showVersion(io: Io): ExitCode {
  io.stdout.write(`${version}\n`);
  return 0;
}
