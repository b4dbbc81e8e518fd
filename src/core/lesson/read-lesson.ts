import { createLineIndex } from '../text/line-index';
import type { KnownChunk } from './chunk-reading';
import { cutAtHeadings } from './chunks';
import { joinChunks } from './join-chunks';
import { readChunk } from './read-chunk';
import type { Lesson } from './types';

/**
 * What was read of the last version of a document. Pass the same one for every version and an edit reads one chunk
 * again; it forgets what the last version no longer held.
 */
export interface LessonMemory {
  chunks: readonly KnownChunk[];
  /** Every label that the document defined, in order. */
  labels: readonly string[];
}

export const createLessonMemory = (): LessonMemory => ({ chunks: [], labels: [] });

/**
 * Reads a markdown document as a lesson. Any text is one; what could not be read is in `problems`.
 * @param cut where the document may be cut; only tests, which hold every cut equal to none, pass another
 */
export function readLesson(
  text: string,
  memory: LessonMemory = createLessonMemory(),
  cut: typeof cutAtHeadings = cutAtHeadings,
): Lesson {
  const lines = createLineIndex(text);
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const body = text.slice(mark);
  const chunks = cut(body, mark ? createLineIndex(body).starts : lines.starts);
  readChunks(chunks, memory);
  return joinChunks(text, lines, mark, memory.chunks);
}

/** Reads into the memory what stands between the chunks that are unchanged at the document's beginning and end. */
function readChunks(texts: readonly string[], memory: LessonMemory): void {
  const { chunks } = memory;
  const { head, tail } = unchanged(texts, chunks);
  const gone = new Map(chunks.slice(head, chunks.length - tail).map((chunk) => [keyOf(chunk), chunk]));
  const recall = (text: string, elsewhere: readonly string[]): KnownChunk => {
    const key = keyOf({ text, elsewhere });
    const chunk = gone.get(key) ?? { text, elsewhere, reading: readChunk(text, elsewhere) };
    gone.set(key, chunk);
    return chunk;
  };
  const before = chunks.slice(0, head);
  const behind = chunks.slice(chunks.length - tail);
  const fresh = texts.slice(head, texts.length - tail);
  // Only chunks with `]:` can define a label, so most lessons are read without looking for any.
  const definitions = fresh.map((text) => (text.includes(']:') ? recall(text, []).reading.definitions : []));
  const labels = labelsOf([...before, ...behind], definitions.flat());
  const read = (text: string, own: readonly string[]): KnownChunk =>
    recall(text, labels.length === 0 ? [] : definedElsewhere(text, labels, own));
  const again = isSame(labels, memory.labels)
    ? (known: readonly KnownChunk[]) => known
    : (known: readonly KnownChunk[]) => known.map((chunk) => readAgain(chunk, read));
  const added = fresh.map((text, at) => read(text, definitions[at] ?? []));
  memory.chunks = [...again(before), ...added, ...again(behind)];
  memory.labels = labels;
}

const keyOf = ({ text, elsewhere }: Pick<KnownChunk, 'text' | 'elsewhere'>): string =>
  elsewhere.length === 0 ? text : `${elsewhere.join('\n')}\u0000${text}`;

/** How many chunks stand unchanged at the beginning, and how many at the end. */
function unchanged(texts: readonly string[], chunks: readonly KnownChunk[]): { head: number; tail: number } {
  const most = Math.min(texts.length, chunks.length);
  let head = 0;
  while (head < most && texts[head] === chunks[head]?.text) head++;
  let tail = 0;
  while (tail < most - head && texts.at(-1 - tail) === chunks.at(-1 - tail)?.text) tail++;
  return { head, tail };
}

/** After labels came or went: the same chunk where it mentions none of them. */
function readAgain(
  chunk: KnownChunk,
  read: (text: string, own: readonly string[]) => KnownChunk,
): KnownChunk {
  const now = read(chunk.text, chunk.reading.definitions);
  return isSame(now.elsewhere, chunk.elsewhere) ? chunk : now;
}

function labelsOf(chunks: readonly KnownChunk[], more: readonly string[]): readonly string[] {
  const labels = new Set(more);
  for (const { reading } of chunks) for (const label of reading.definitions) labels.add(label);
  return [...labels].sort();
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((label, at) => label === other[at]);

/** The labels that a chunk mentions and others define: there `[label]` is a link. */
function definedElsewhere(
  text: string,
  labels: readonly string[],
  own: readonly string[],
): readonly string[] {
  return labelsIn(text).filter((label) => labels.includes(label) && !own.includes(label));
}

/** What stands in brackets in a chunk, as CommonMark 0.31 compares labels (section 4.7), in order. */
function labelsIn(chunk: string): readonly string[] {
  if (!chunk.includes(']')) return [];
  const found = new Set<string>();
  for (const [, written = ''] of chunk.matchAll(/\[((?:[^[\]\\]|\\[^])+)\]/g))
    found.add(
      written
        .replace(/[\t\n\r ]+/g, ' ')
        .trim()
        .toLowerCase()
        .toUpperCase()
        .toLowerCase(),
    );
  return [...found].sort();
}
