import { ChunkBuilder } from './chunk-builder';
import type { ChunkReading } from './chunk-reading';
import { hasFrontMatter, parseMarkdown } from './markdown';
import { readPlainChunk } from './plain/read-plain-chunk';
import { TreeReader } from './read-tree';
import { tame } from './tame';

/**
 * Reads one chunk of a document.
 * @param definedElsewhere labels of link definitions in other chunks: they decide what `[label]` is here
 */
export function readChunk(chunk: string, definedElsewhere: readonly string[]): ChunkReading {
  return (
    (definedElsewhere.length === 0 ? readPlainChunk(chunk) : undefined) ?? parseChunk(chunk, definedElsewhere)
  );
}

/** Reads it through the parser's tree. */
export function parseChunk(chunk: string, definedElsewhere: readonly string[]): ChunkReading {
  const tamed = tame(chunk);
  const { text, shift } = withDefinitions(tamed.text, definedElsewhere);
  const builder = new ChunkBuilder();
  new TreeReader(builder, chunk, text, shift).read(parseMarkdown(text));
  const problems = tamed.covered.map((span) => ({ span, message: coveredMessage }));
  return builder.build(chunk.length, problems);
}

/** Sets the definitions before the text, where nothing can be open; front matter has to stay first. */
function withDefinitions(text: string, labels: readonly string[]): { text: string; shift: number } {
  if (labels.length === 0) return { text, shift: 0 };
  const definitions = labels.map((label) => `[${label}]: #\n`).join('');
  if (hasFrontMatter(text)) return { text: `${text}\n\n${definitions}`, shift: 0 };
  return { text: `${definitions}\n${text}`, shift: definitions.length + 1 };
}

const coveredMessage =
  'This is nested or packed far beyond what a lesson holds, so it was not read. Break it into shorter lines or paragraphs.';
