import type { OptionTable } from './arguments';
import type { Command } from './commands/command';

export function helpForAll(commands: readonly Command[], options: OptionTable): string {
  return [
    'STEM Shift reads lesson plans and shows where learners could hold the questions.',
    '',
    'Usage: stem-shift COMMAND',
    '',
    'Commands:',
    ...table(commands.map(({ name, operands, summary }) => [`${name} ${operands}`, summary])),
    '',
    'Options:',
    ...optionLines(options),
    '',
    'More about one command: stem-shift COMMAND --help',
    '',
  ].join('\n');
}

export function helpForCommand(command: Command, everywhere: OptionTable): string {
  return [
    `Usage: stem-shift ${command.name} [options] ${command.operands}`,
    '',
    `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
    '',
    'Options:',
    ...optionLines({ ...command.options, ...everywhere }),
    '',
    command.notes.trim(),
    '',
  ].join('\n');
}

const optionLines = (options: OptionTable): string[] =>
  table(
    Object.entries(options).map(([name, { value, optional, short, help }]) => [
      `${short ? `-${short}, ` : ''}--${name}${value ? (optional ? `[=${value}]` : ` ${value}`) : ''}`,
      help,
    ]),
  );

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`);
}
