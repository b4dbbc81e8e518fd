/** The name under which a baseline is looked for, in the working folder or at the top of a repository. */
export const baselineName = '.stem-shift-baseline.json';

/**
 * The marks that a curriculum had when it began to be looked at, so that only new ones are shown. They are
 * kept by their keys, never by lines, so moved text keeps its peace; the paths only make a file that people
 * can read and compare.
 */
export interface Baseline {
  /** For each path the keys of its marks, as often as they stand there. */
  readonly marks: Readonly<Record<string, readonly string[]>>;
}

export interface KeyedMark {
  readonly key: string;
}

/** A file of today, by the path under which the baseline knows it, and its marks in any order. */
export interface MarkedFile<Mark extends KeyedMark> {
  readonly path: string;
  readonly marks: readonly Mark[];
}

/**
 * The marks that a baseline does not know. Each of its entries covers one mark: first of its own file, then,
 * because text moves, of any other.
 * @param isGone whether a file that is not among these is not there any more, so that its text may have moved
 */
export function unknownMarks<Mark extends KeyedMark>(
  { marks: byPath }: Baseline,
  files: readonly MarkedFile<Mark>[],
  isGone: (path: string) => boolean,
): Set<Mark> {
  const left = new Map(Object.entries(byPath).map(([path, keys]) => [path, countsOf(keys)]));
  const unknown = files.map(({ path, marks }) => marks.filter(({ key }) => !take(left.get(path), key)));
  const here = new Set(files.map(({ path }) => path));
  const spare = new Map<string, number>();
  for (const [path, counts] of left)
    if (here.has(path) || isGone(path))
      for (const [key, count] of counts) spare.set(key, (spare.get(key) ?? 0) + count);
  return new Set(unknown.flat().filter(({ key }) => !take(spare, key)));
}

function take(counts: Map<string, number> | undefined, key: string): boolean {
  const count = counts?.get(key) ?? 0;
  if (count > 0) counts?.set(key, count - 1);
  return count > 0;
}

/** A baseline of all marks of these files; what it said of other files stays. */
export function withMarks(before: Baseline, files: readonly MarkedFile<KeyedMark>[]): Baseline {
  const marks = new Map(Object.entries(before.marks));
  for (const file of files) marks.set(file.path, file.marks.map(({ key }) => key).sort());
  return inOrder(marks);
}

/**
 * A baseline without what is there no more; it never grows.
 * @param isGone whether a file that was not read is not there any more
 */
export function pruned(
  before: Baseline,
  files: readonly MarkedFile<KeyedMark>[],
  isGone: (path: string) => boolean,
): Baseline {
  const current = new Map(files.map(({ path, marks }) => [path, countsOf(marks.map(({ key }) => key))]));
  const marks = new Map<string, readonly string[]>();
  for (const [path, keys] of Object.entries(before.marks)) {
    const counts = current.get(path);
    if (counts) {
      marks.set(
        path,
        keys.filter((key) => take(counts, key)),
      );
    } else if (!isGone(path)) marks.set(path, keys);
  }
  return inOrder(marks);
}

function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const inOrder = (marks: ReadonlyMap<string, readonly string[]>): Baseline => ({
  marks: Object.fromEntries(
    [...marks].filter(([, keys]) => keys.length > 0).sort(([one], [other]) => (one < other ? -1 : 1)),
  ),
});

/** The text of a baseline's file: the same for the same marks. */
export const formatBaseline = ({ marks }: Baseline): string =>
  `${JSON.stringify({ version: 1, marks }, null, 2)}\n`;

/** Reads a baseline's file; `undefined` where it is none. */
export function parseBaseline(text: string): Baseline | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value['version'] !== 1 || !isRecord(value['marks'])) return undefined;
  const marks = Object.entries(value['marks']);
  if (!marks.every(([, keys]) => isKeys(keys))) return undefined;
  return { marks: Object.fromEntries(marks) as Baseline['marks'] };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKeys = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((key) => typeof key === 'string');
