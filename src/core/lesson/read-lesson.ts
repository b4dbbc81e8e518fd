import { createLineIndex } from '../text/line-index';
import type { ChunkReading } from './chunk-reading';
import { cutAtHeadings } from './chunks';
import { joinChunks } from './join-chunks';
import { readChunk } from './read-chunk';
import type { Lesson } from './types';

/**
 * What was read of the last version of a document. Pass the same one for every version and an edit reads one chunk
 * again; it forgets what the last version no longer held.
 */
export interface LessonMemory {
  /** The chunks in order, by their keys. */
  chunks: KnownChunks;
  /** Chunks that define labels, read by themselves, by their text. */
  defining: Map<string, ChunkReading>;
  /** The labels in brackets that each chunk mentions, where any are defined. */
  mentions: Map<string, readonly string[]>;
}

interface KnownChunks {
  /** What a chunk's reading rests on: its text, and the labels defined elsewhere that it mentions. */
  readonly keys: readonly string[];
  readonly readings: readonly ChunkReading[];
}

export const createLessonMemory = (): LessonMemory => ({
  chunks: { keys: [], readings: [] },
  defining: new Map(),
  mentions: new Map(),
});

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
  const readings = text.includes(']:') ? readLabelledChunks(chunks, memory) : readChunks(chunks, memory);
  return joinChunks(text, lines, mark, readings);
}

/**
 * Reads what is new between the chunks that stand unchanged before and behind it.
 * @param elsewhereOf the labels defined elsewhere that a chunk mentions
 */
function readChunks(
  chunks: readonly string[],
  memory: LessonMemory,
  elsewhereOf?: (chunk: string) => readonly string[],
): readonly ChunkReading[] {
  const elsewhere = elsewhereOf && chunks.map(elsewhereOf);
  const keys = elsewhere ? chunks.map((chunk, at) => keyOf(chunk, elsewhere[at] ?? [])) : chunks;
  const before = memory.chunks;
  const most = Math.min(keys.length, before.keys.length);
  let head = 0;
  while (head < most && keys[head] === before.keys[head]) head++;
  let tail = 0;
  while (tail < most - head && keys.at(-1 - tail) === before.keys.at(-1 - tail)) tail++;
  const known = new Map<string, ChunkReading>();
  for (let at = head; at < before.keys.length - tail; at++) {
    const [key, reading] = [before.keys[at], before.readings[at]];
    if (key !== undefined && reading) known.set(key, reading);
  }
  const fresh: ChunkReading[] = [];
  for (let at = head; at < keys.length - tail; at++) {
    const key = keys[at] ?? '';
    const reading = known.get(key) ?? readChunk(chunks[at] ?? '', elsewhere?.[at] ?? []);
    known.set(key, reading);
    fresh.push(reading);
  }
  const behind = before.readings.length - tail;
  const readings = [...before.readings.slice(0, head), ...fresh, ...before.readings.slice(behind)];
  memory.chunks = { keys, readings };
  return readings;
}

const keyOf = (chunk: string, elsewhere: readonly string[]): string =>
  elsewhere.length === 0 ? chunk : `${elsewhere.join('\n')}\u0000${chunk}`;

/** `[label]` is a link only where the label is defined, perhaps chunks away. */
function readLabelledChunks(chunks: readonly string[], memory: LessonMemory): readonly ChunkReading[] {
  const defining = new Map<string, ChunkReading>();
  const labels = new Set<string>();
  for (const chunk of chunks) {
    if (!chunk.includes(']:')) continue;
    const reading = defining.get(chunk) ?? memory.defining.get(chunk) ?? readChunk(chunk, []);
    defining.set(chunk, reading);
    for (const label of reading.definitions) labels.add(label);
  }
  memory.defining = defining;
  if (labels.size === 0) return readChunks(chunks, memory);
  const mentions = new Map<string, readonly string[]>();
  const readings = readChunks(chunks, memory, (chunk) => {
    const mentioned = memory.mentions.get(chunk) ?? labelsIn(chunk);
    mentions.set(chunk, mentioned);
    const own = defining.get(chunk)?.definitions ?? [];
    return mentioned.filter((label) => labels.has(label) && !own.includes(label));
  });
  memory.mentions = mentions;
  return readings;
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
