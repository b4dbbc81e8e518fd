import { parseArgs } from 'node:util';

/** An option of a command; it takes a value where `value` names one. */
export interface OptionDescription {
  /** What stands for its value in the help: "FILE". */
  readonly value?: string;
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
    Object.entries(table).map(([name, { value, short }]) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const), ...(short ? { short } : {}) },
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

/** The word that differs least from a mistyped one, where that is not much. */
export function closest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .sort((one, other) => one.distance - other.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(1, word.length / 3) ? best.candidate : undefined;
}

/** Levenshtein's distance, one row at a time. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let line = 1; line <= one.length; line++) {
    const next = [line];
    for (let at = 1; at <= other.length; at++) {
      const change = (row[at - 1] ?? 0) + (one[line - 1] === other[at - 1] ? 0 : 1);
      next.push(Math.min(change, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
