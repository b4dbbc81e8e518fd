import { createLineIndex } from '../text/line-index';
import type { ChunkReading } from './chunk-reading';
import { cutAtHeadings } from './chunks';
import { joinChunks } from './join-chunks';
import { readChunk } from './read-chunk';
import type { Lesson } from './types';

/**
 * Chunks that were read before, by their text. Pass the same one for every version of a document and
 * an edit reads one chunk again; it forgets what the last version no longer held.
 */
export interface LessonMemory {
  chunks: Map<string, ChunkReading>;
  /** The labels in brackets that each chunk mentions. */
  mentions: Map<string, readonly string[]>;
}

export const createLessonMemory = (): LessonMemory => ({ chunks: new Map(), mentions: new Map() });

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
  return joinChunks(text, lines, mark, readChunks(chunks, memory));
}

function readChunks(chunks: readonly string[], memory: LessonMemory): ChunkReading[] {
  const known = new Map<string, ChunkReading>();
  const labels = definedLabels(chunks, memory, known);
  const mentions = new Map<string, readonly string[]>();
  const readings = chunks.map((chunk) => {
    let key = chunk;
    let elsewhere: readonly string[] = [];
    if (labels.size > 0) {
      const mentioned = memory.mentions.get(chunk) ?? labelsIn(chunk);
      mentions.set(chunk, mentioned);
      const own = chunk.includes(']:') ? (known.get(chunk)?.definitions ?? []) : [];
      elsewhere = mentioned.filter((label) => labels.has(label) && !own.includes(label));
      if (elsewhere.length > 0) key = `${elsewhere.join('\n')}\u0000${chunk}`;
    }
    const reading = known.get(key) ?? memory.chunks.get(key) ?? readChunk(chunk, elsewhere);
    known.set(key, reading);
    return reading;
  });
  memory.chunks = known;
  memory.mentions = mentions;
  return readings;
}

/**
 * `[label]` is a link only where the label is defined, perhaps chunks away. Only chunks with `]:` can
 * define one, so most lessons are read without this.
 */
function definedLabels(
  chunks: readonly string[],
  memory: LessonMemory,
  known: Map<string, ChunkReading>,
): Set<string> {
  const labels = new Set<string>();
  for (const chunk of chunks) {
    if (!chunk.includes(']:')) continue;
    const reading = known.get(chunk) ?? memory.chunks.get(chunk) ?? readChunk(chunk, []);
    known.set(chunk, reading);
    for (const label of reading.definitions) labels.add(label);
  }
  return labels;
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
