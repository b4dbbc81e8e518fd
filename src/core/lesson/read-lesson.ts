import { createLineIndex } from '../text/line-index';
import { shiftSpan } from '../text/span';
import type { ChunkReading } from './chunk-reading';
import { cutAtHeadings } from './chunks';
import { noFrontMatter, shiftFrontMatter } from './front-matter';
import { learnersName, readAudience } from './people';
import { readChunk } from './read-chunk';
import type { Directive, Lesson, LessonProblem, Passage, Section } from './types';

/**
 * Chunks that were read before, by their text. Pass the same one for every version of a document and
 * an edit reads one chunk again; it forgets what the last version no longer held.
 */
export interface LessonMemory {
  chunks: Map<string, ChunkReading>;
}

export const createLessonMemory = (): LessonMemory => ({ chunks: new Map() });

/** Reads a markdown document as a lesson. Any text is one; what could not be read is in `problems`. */
export function readLesson(text: string, memory: LessonMemory = createLessonMemory()): Lesson {
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const body = bom ? text.slice(1) : text;
  const lines = createLineIndex(text);
  const chunks = cutAtHeadings(body, bom ? createLineIndex(body).starts : lines.starts);
  return join(text, lines, bom, chunks, readChunks(chunks, memory));
}

function readChunks(chunks: readonly string[], memory: LessonMemory): ChunkReading[] {
  const labels = definedLabels(chunks, memory);
  const known = new Map<string, ChunkReading>();
  const readings = chunks.map((chunk) => {
    const elsewhere = labels.size === 0 ? [] : [...labels].filter((label) => mentions(chunk, label)).sort();
    const key = elsewhere.length === 0 ? chunk : `${elsewhere.join('\n')}\u0000${chunk}`;
    const reading = known.get(key) ?? memory.chunks.get(key) ?? readChunk(chunk, elsewhere);
    known.set(key, reading);
    return reading;
  });
  memory.chunks = known;
  return readings;
}

/**
 * `[label]` is a link only where the label is defined, perhaps chunks away. Only chunks with `]:` can
 * define one, so most lessons are read without this.
 */
function definedLabels(chunks: readonly string[], memory: LessonMemory): Set<string> {
  const labels = new Set<string>();
  for (const chunk of chunks) {
    if (!chunk.includes(']:')) continue;
    const reading = memory.chunks.get(chunk) ?? readChunk(chunk, []);
    memory.chunks.set(chunk, reading);
    for (const label of reading.definitions) labels.add(label);
  }
  return labels;
}

const mentions = (chunk: string, label: string): boolean =>
  chunk.toLowerCase().replace(/\s+/g, ' ').includes(`[${label}`);

function join(
  text: string,
  lines: Lesson['lines'],
  start: number,
  chunks: readonly string[],
  readings: readonly ChunkReading[],
): Lesson {
  const sections: Section[] = [];
  const passages: Passage[] = [];
  const directives: Directive[] = [];
  const problems: LessonProblem[] = [];
  const people = new Map<string, number>();
  let base = start;
  sections.push({
    index: 0,
    span: { start: 0, end: text.length },
    heading: undefined,
    parent: undefined,
    firstPassage: 0,
    endPassage: 0,
  });
  readings.forEach((reading, at) => {
    const firstSection = sections.length;
    const firstPassage = passages.length;
    for (const heading of reading.headings) {
      sections.push({
        index: sections.length,
        span: { start: base + heading.span.start, end: text.length },
        heading: { span: shiftSpan(heading.span, base), depth: heading.depth, content: heading.content },
        parent: undefined,
        firstPassage: 0,
        endPassage: 0,
      });
    }
    for (const { content, heading, parent } of reading.passages) {
      passages.push({
        index: passages.length,
        kind: content.kind,
        span: shiftSpan(content.span, base),
        section: firstSection + heading,
        parent: parent === undefined ? undefined : firstPassage + parent,
        base,
        content,
      });
    }
    for (const directive of reading.directives) {
      const { rightUnderHeading } = directive;
      directives.push({
        ...directive.text,
        span: shiftSpan(directive.text.span, base),
        section: rightUnderHeading ? firstSection + directive.heading : undefined,
        passage: rightUnderHeading ? undefined : firstPassage + directive.nextPassage,
      });
    }
    for (const problem of reading.problems)
      problems.push({ ...problem, span: shiftSpan(problem.span, base) });
    for (const [name, count] of reading.people) people.set(name, (people.get(name) ?? 0) + count);
    base += chunks[at]?.length ?? 0;
  });
  const outline = closeSections(sections, passages);
  const frontMatter = shiftFrontMatter(readings[0]?.frontMatter ?? noFrontMatter, start);
  const audience = readAudience(
    declaredAudience(frontMatter.values),
    openingOf(frontMatter.values, outline, passages),
    people,
  );
  return {
    text,
    lines,
    frontMatter,
    audience,
    learners: learnersName(people, audience),
    sections: outline,
    passages,
    directives,
    problems,
  };
}

/** Gives each section its end, its passages and its place in the outline. */
function closeSections(sections: readonly Section[], passages: readonly Passage[]): Section[] {
  const open: Section[] = [];
  let passage = 0;
  return sections.map((section, at) => {
    const depth = section.heading?.depth ?? 0;
    while (open.length > 0 && (open[open.length - 1]?.heading?.depth ?? 0) >= depth) open.pop();
    const parent = open[open.length - 1]?.index;
    if (depth > 0) open.push(section);
    const firstPassage = passage;
    while (passages[passage]?.section === at) passage++;
    const end = sections[at + 1]?.span.start ?? section.span.end;
    return {
      ...section,
      span: { start: section.span.start, end },
      parent,
      firstPassage,
      endPassage: passage,
    };
  });
}

function declaredAudience(values: Readonly<Record<string, unknown>>): unknown {
  const own = values['stem-shift'];
  const fromOwn =
    typeof own === 'object' && own !== null ? (own as Record<string, unknown>)['audience'] : undefined;
  return fromOwn ?? values['audience'];
}

function openingOf(
  values: Readonly<Record<string, unknown>>,
  sections: readonly Section[],
  passages: readonly Passage[],
): string {
  const title = typeof values['title'] === 'string' ? values['title'] : '';
  const headings = sections.slice(0, 3).map((section) => section.heading?.content.plain.text ?? '');
  return [
    title,
    ...headings,
    ...passages.slice(0, 3).map((passage) => passage.content.plain.text.slice(0, 300)),
  ].join('\n');
}
