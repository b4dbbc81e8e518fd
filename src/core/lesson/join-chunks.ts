import type { LineIndex } from '../text/line-index';
import { shiftSpan } from '../text/span';
import type { ChunkReading, KnownChunk } from './chunk-reading';
import { noFrontMatter, shiftFrontMatter } from './front-matter';
import { learnersName, readAudience } from './people';
import type { Directive, Lesson, LessonProblem, Passage, Section } from './types';

/** Where a chunk stands: what its own offsets and indices count from. */
interface Place {
  readonly base: number;
  readonly firstSection: number;
  readonly firstPassage: number;
}

/** The lesson that its chunks make together; the first one begins at offset `start`. */
export function joinChunks(
  text: string,
  lines: LineIndex,
  start: number,
  chunks: readonly KnownChunk[],
): Lesson {
  const sections: Section[] = [openSection(0, undefined, { start: 0, end: text.length })];
  const passages: Passage[] = [];
  const directives: Directive[] = [];
  const problems: LessonProblem[] = [];
  const people = new Map<string, number>();
  let base = start;
  for (const { reading: chunk } of chunks) {
    const place = { base, firstSection: sections.length, firstPassage: passages.length };
    placeSections(chunk, place, sections);
    for (const passage of placedPassages(chunk, place)) passages.push(passage);
    placeDirectives(chunk, place, directives);
    for (const problem of chunk.problems) problems.push({ ...problem, span: shiftSpan(problem.span, base) });
    if (chunk.people.size > 0) addPeople(chunk.people, people);
    base += chunk.length;
  }
  const outline = closeSections(sections, passages, text.length);
  const frontMatter = shiftFrontMatter(chunks[0]?.reading.frontMatter ?? noFrontMatter, start);
  const audience = readAudience(
    declaredAudience(frontMatter.values),
    openingOf(frontMatter.values, outline, passages),
    people,
  );
  const learners = learnersName(people, audience);
  return { text, lines, frontMatter, audience, learners, sections: outline, passages, directives, problems };
}

function addPeople(counts: ReadonlyMap<string, number>, people: Map<string, number>): void {
  for (const [name, count] of counts) people.set(name, (people.get(name) ?? 0) + count);
}

const openSection = (index: number, heading: Section['heading'], span: Section['span']): Section => ({
  index,
  span,
  heading,
  parent: undefined,
  firstPassage: 0,
  endPassage: 0,
});

function placeSections(chunk: ChunkReading, { base }: Place, sections: Section[]): void {
  for (const { span, depth, content } of chunk.headings) {
    const placed = shiftSpan(span, base);
    sections.push(openSection(sections.length, { span: placed, depth, base, content }, placed));
  }
}

interface Placed {
  readonly place: Place;
  readonly passages: readonly Passage[];
}

/** Where each chunk's passages stood last: before the place of an edit they still stand there. */
const placed = new WeakMap<ChunkReading, Placed>();

function placedPassages(chunk: ChunkReading, place: Place): readonly Passage[] {
  const before = placed.get(chunk);
  if (before && isSamePlace(before.place, place)) return before.passages;
  const passages = placePassages(chunk, place);
  placed.set(chunk, { place, passages });
  return passages;
}

const isSamePlace = (one: Place, other: Place): boolean =>
  one.base === other.base &&
  one.firstSection === other.firstSection &&
  one.firstPassage === other.firstPassage;

const placePassages = (
  { passages }: ChunkReading,
  { base, firstSection, firstPassage }: Place,
): readonly Passage[] =>
  passages.map(({ content, heading, parent }, at) => ({
    index: firstPassage + at,
    kind: content.kind,
    span: shiftSpan(content.span, base),
    // Before its first heading a chunk goes on with the section that was open (heading is -1).
    section: firstSection + heading,
    parent: parent === undefined ? undefined : firstPassage + parent,
    base,
    content,
  }));

function placeDirectives(
  chunk: ChunkReading,
  { base, firstSection, firstPassage }: Place,
  directives: Directive[],
): void {
  for (const { text, heading, rightUnderHeading, nextPassage } of chunk.directives) {
    directives.push({
      ...text,
      span: shiftSpan(text.span, base),
      section: rightUnderHeading ? firstSection + heading : undefined,
      passage: rightUnderHeading ? undefined : firstPassage + nextPassage,
    });
  }
}

/** Gives each section its end, its passages and its place in the outline. */
function closeSections(sections: readonly Section[], passages: readonly Passage[], end: number): Section[] {
  const above: Section[] = [];
  let passage = 0;
  return sections.map((section, at) => {
    const depth = section.heading?.depth ?? 0;
    while (above.length > 0 && (above[above.length - 1]?.heading?.depth ?? 0) >= depth) above.pop();
    const parent = above[above.length - 1]?.index;
    if (section.heading) above.push(section);
    const firstPassage = passage;
    while (passages[passage]?.section === at) passage++;
    const span = { start: section.span.start, end: sections[at + 1]?.span.start ?? end };
    return { ...section, span, parent, firstPassage, endPassage: passage };
  });
}

function declaredAudience(values: Readonly<Record<string, unknown>>): unknown {
  const own = values['stem-shift'];
  const named =
    typeof own === 'object' && own !== null ? (own as Record<string, unknown>)['audience'] : undefined;
  return named ?? values['audience'];
}

/** The title and the first words of a lesson, where it says whom it is for. */
function openingOf(
  values: Readonly<Record<string, unknown>>,
  sections: readonly Section[],
  passages: readonly Passage[],
): string {
  const title = typeof values['title'] === 'string' ? values['title'] : '';
  const headings = sections.slice(0, 3).map((section) => section.heading?.content.plain.text ?? '');
  const words = passages.slice(0, 3).map((passage) => passage.content.plain.text.slice(0, 300));
  return [title, ...headings, ...words].join('\n');
}
