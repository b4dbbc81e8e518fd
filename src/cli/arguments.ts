import { parseArgs } from 'node:util';
import { closest } from '../core/index';

/** An option of a command; it takes a value where `value` names one. */
export interface OptionDescription {
  /** What stands for its value in the help: "FILE". */
  readonly value?: string;
  /** Whether it may stand alone; its value then follows a `=`. */
  readonly optional?: boolean;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  readonly short?: string;
  readonly help: string;
}

export type OptionTable = Readonly<Record<string, OptionDescription>>;

export interface Arguments {
  readonly operands: readonly string[];
  /** Whether an option without a value was given. */
  has(option: string): boolean;
  /** The last value given for an option. */
  value(option: string): string | undefined;
}

/** Something on the command line that makes no sense; the message says what would. */
export class UsageError extends Error {}

/** @throws {UsageError} for an unknown option, a missing value or one that is not among the choices */
export function parseArguments(argv: readonly string[], table: OptionTable): Arguments {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, { value, optional, short }]) => [
      name,
      { type: value && !optional ? ('string' as const) : ('boolean' as const), ...(short ? { short } : {}) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string | undefined>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind === 'option') values.set(token.name, checkedValue(token, table));
  }
  return {
    operands,
    has: (option) => values.has(option),
    value: (option) => values.get(option),
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function checkedValue({ name, rawName, value }: OptionToken, table: OptionTable): string | undefined {
  const option = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!option) throw new UsageError(`There is no option ${rawName}.${suggestion(name, table)}`);
  const choices = option.choices ? `: ${option.choices.join(', ')}` : '';
  if (!option.value) {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value; leave "=${value}" out.`);
    return undefined;
  }
  if (value === undefined && option.optional) return undefined;
  if (value === undefined || value === '')
    throw new UsageError(`${rawName} needs a value${choices || ` (${option.value})`}.`);
  if (option.choices && !option.choices.includes(value))
    throw new UsageError(`${rawName} cannot be "${value}". It is one of${choices}.`);
  return value;
}

function suggestion(name: string, table: OptionTable): string {
  const near = closest(name, Object.keys(table));
  return near ? ` Did you mean --${near}?` : '';
}
