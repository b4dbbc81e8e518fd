import { isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import { closest } from '../text/closest';
import type { Span } from '../text/span';

/** Something in a configuration that was not understood, with the way out. Offsets are UTF-16, into the file. */
export interface ConfigProblem {
  readonly span: Span;
  readonly message: string;
}

/** What a reader of one key may say and ask. */
export interface ConfigReading {
  readonly ruleIds: readonly string[];
  problem(at: Span, message: string): void;
}

/** A key of a map, where it stands, and its value; `null` where none is written. */
export interface Entry {
  readonly name: string;
  readonly at: Span;
  readonly value: Node | null;
}

/** The entries of a map. Of a name that stands there twice the last counts, and that is said. */
export function entriesOf(map: YAMLMap, reading: ConfigReading): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { key, value } of map.items as Pair<Node, Node | null>[]) {
    const name = isScalar(key) ? String(key.value) : '';
    const at = spanOf(key);
    if (entries.has(name)) reading.problem(at, `"${name}" stands here a second time. Remove one of the two.`);
    entries.set(name, { name, at, value });
  }
  return [...entries.values()];
}

export function unknownName(kind: string, name: string, known: readonly string[]): string {
  const near = closest(name, known);
  return `There is no ${kind} "${name}". ${near ? `Did you mean "${near}"? ` : ''}There are: ${known.join(', ')}.`;
}

export function spanOf(node: Node | null): Span {
  const range = node?.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}
