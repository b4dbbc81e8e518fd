import type { ChunkReading } from '../chunk-reading';
import { readFrontMatter, type FrontMatter } from '../front-matter';
import { hasFrontMatter } from '../markdown';
import { readPlainLine } from './plain-line';
import { PlainReader } from './plain-reader';

/** Longer ones are no usual text; the bounds that keep the parser's time linear look after them. */
const longestChunk = 4_000;
const mostLines = 200;

/**
 * Reads a chunk of plain headings, paragraphs, lists, quotes, tables, code and simple emphasis, as most of a lesson is
 * written, without the parser and many times as fast. `undefined` for every other chunk. It says what the parser
 * would say (CommonMark 0.31); a property test holds the two equal.
 */
export function readPlainChunk(chunk: string): ChunkReading | undefined {
  if (chunk.length > longestChunk || hasLoneReturn(chunk)) return undefined;
  const frontMatter = hasFrontMatter(chunk) ? frontMatterOf(chunk) : undefined;
  const reader = new PlainReader(chunk, frontMatter);
  let from = frontMatter?.span?.end ?? 0;
  for (let lines = 0; from < chunk.length; lines++) {
    const feed = chunk.indexOf('\n', from);
    const next = feed < 0 ? chunk.length : feed + 1;
    const end = feed < 0 ? next : feed > from && chunk.charAt(feed - 1) === '\r' ? feed - 1 : feed;
    if (lines === mostLines || !reader.addLine(readPlainLine(chunk, from, end), from, end)) return undefined;
    from = next;
  }
  return reader.finish();
}

const hasLoneReturn = (chunk: string): boolean => chunk.includes('\r') && /\r(?!\n)/.test(chunk);

const frontMatterText = /^---[ \t]*\r?\n(?:([^]*?)\r?\n)??---[ \t]*(?=[\r\n]|$)/;

function frontMatterOf(chunk: string): FrontMatter | undefined {
  const found = frontMatterText.exec(chunk);
  if (!found) return undefined;
  const [whole, value = ''] = found;
  return readFrontMatter(value, value === '' ? 0 : chunk.indexOf(value), { start: 0, end: whole.length });
}
