import type { Lesson, PassageContent, HeadingContent } from '../../lesson/types';
import { sourceSpan, type PlainText } from '../../text/plain-text';
import { shiftSpan, type Span } from '../../text/span';
import { codeShapes } from './frameworks';
import type { CodePart, CodeShape, FrameworkId, Groups, StandardCode } from './types';

/** The standards that a lesson names by their codes, in the order of the text. Codes in code and in addresses are none. */
export function readStandards(lesson: Lesson): StandardCode[] {
  const found: { candidate: Candidate; place: Place }[] = [];
  for (const place of placesOf(lesson))
    for (const candidate of candidatesOf(place.content))
      if (!isInCode(lesson.text, place, candidate)) found.push({ candidate, place });
  const sure = new Set<FrameworkId>(
    found
      .filter(({ candidate }) => !candidate.needsContext)
      .map(({ candidate }) => candidate.shape.framework),
  );
  return found
    .filter(
      ({ candidate, place }) =>
        !candidate.needsContext || sure.has(candidate.shape.framework) || place.inStandards(),
    )
    .map(({ candidate, place }) => toCode(lesson, place, candidate));
}

interface Place {
  readonly content: PassageContent | HeadingContent;
  readonly base: number;
  /** Whether words around it speak of standards. */
  readonly inStandards: () => boolean;
}

/** A match in plain text, before we know where it stands. */
interface Candidate {
  readonly shape: CodeShape;
  readonly groups: Groups;
  /** In the plain text. */
  readonly span: Span;
  readonly needsContext: boolean;
}

const aboutStandards =
  /\b(?:standards?|common core|ccss|ngss|teks|national curriculum|key stage|framework|alignment)\b/i;

function* placesOf(lesson: Lesson): Generator<Place> {
  let next = 0;
  for (const section of lesson.sections) {
    const inHeading = (): boolean => {
      for (let at: number | undefined = section.index; at !== undefined; at = lesson.sections[at]?.parent)
        if (aboutStandards.test(lesson.sections[at]?.heading?.content.plain.text ?? '')) return true;
      return false;
    };
    if (section.heading && candidatesOf(section.heading.content).length > 0)
      yield { content: section.heading.content, base: section.heading.base, inStandards: inHeading };
    for (; next < section.endPassage; next++) {
      const passage = lesson.passages[next];
      if (!passage || candidatesOf(passage.content).length === 0) continue;
      const { content, base, parent } = passage;
      const above = parent === undefined ? '' : (lesson.passages[parent]?.content.plain.text ?? '');
      yield {
        content,
        base,
        inStandards: () => aboutStandards.test(`${content.plain.text}\n${above}`) || inHeading(),
      };
    }
  }
}

const known = new WeakMap<object, readonly Candidate[]>();

/** Text without a digit beside a capital, a point or a bracket holds no code. */
const mayHold =
  /[A-Z][A-Za-z]{0,3}[\s.:-]{0,2}\d|\d[.-]?[A-Z]|\d\s?\([A-Za-z\d]|EYFS|[A-Za-z]\.\d|(?:Stage|Year) \d/;

function candidatesOf(content: PassageContent | HeadingContent): readonly Candidate[] {
  const before = known.get(content);
  if (before) return before;
  const { text } = content.plain;
  const candidates = mayHold.test(text)
    ? withoutOverlaps(codeShapes.flatMap((shape) => matchShape(text, shape)))
    : [];
  known.set(content, candidates);
  return candidates;
}

function matchShape(text: string, shape: CodeShape): Candidate[] {
  return [...text.matchAll(shape.pattern)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isNumbering(text, span) || isInAddress(text, span)) return [];
    const groups = match.groups ?? {};
    return [{ shape, groups, span, needsContext: shape.needsContext(groups) }];
  });
}

/** "Step 4.G.1", "Figure 3.F.2": a place in the document, not a standard. */
const isNumbering = (text: string, { start }: Span): boolean =>
  /\b(?:step|figure|fig|section|chapter|part|question|problem|exercise|page|table|version|unit|item|appendix|room)\.?\s*$/i.test(
    text.slice(Math.max(0, start - 14), start),
  );

/** A code inside a longer word, an address or a file name is no code. */
function isInAddress(text: string, { start, end }: Span): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  return (
    /:\/\/|www\.|[/\\@#=_]/.test(before) ||
    /^(?:[/\\_]|\.\w*\.?(?:com|org|pdf|md|html?)\b)/.test(text.slice(end, end + 12))
  );
}

/** Of matches that overlap, the longest. */
function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const length = ({ span }: Candidate): number => span.end - span.start;
  const kept: Candidate[] = [];
  for (const one of [...candidates].sort((a, b) => length(b) - length(a)))
    if (!kept.some(({ span }) => span.start < one.span.end && one.span.start < span.end)) kept.push(one);
  return kept.sort((a, b) => a.span.start - b.span.start);
}

/** Words between backticks are code, not a plan's standards. */
function isInCode(text: string, { content, base }: Place, { span }: Candidate): boolean {
  const piece = pieceAt(content.plain, span.start);
  return piece !== undefined && text[base + piece.source - 1] === '`';
}

const pieceAt = ({ pieces }: PlainText, offset: number): PlainText['pieces'][number] | undefined =>
  pieces.find(({ at, length }) => offset >= at && offset < at + length);

/** The codes in words that are known to speak of standards; their spans count from the beginning of the words. */
export const codesInText = (text: string): StandardCode[] =>
  withoutOverlaps(codeShapes.flatMap((shape) => matchShape(text, shape))).map((candidate) => ({
    ...described(candidate),
    span: candidate.span,
    text: text.slice(candidate.span.start, candidate.span.end),
  }));

function toCode(lesson: Lesson, { content, base }: Place, candidate: Candidate): StandardCode {
  const span = shiftSpan(sourceSpan(content.plain, candidate.span), base);
  return { ...described(candidate), span, text: lesson.text.slice(span.start, span.end) };
}

const described = ({ shape, groups }: Candidate): Omit<StandardCode, 'span' | 'text'> => ({
  framework: shape.framework,
  name: shape.name,
  code: shape.write(groups),
  discipline: disciplineOf(shape, groups),
  parts: partsOf(shape, groups),
});

function disciplineOf({ discipline }: CodeShape, groups: Groups): string | undefined {
  if (typeof discipline !== 'object') return discipline;
  return discipline.of[groups[discipline.group] ?? ''];
}

function partsOf({ parts }: CodeShape, groups: Groups): CodePart[] {
  return Object.entries(parts).flatMap(([group, meaning]) => {
    const text = groups[group];
    if (text === undefined) return [];
    const means =
      typeof meaning === 'string'
        ? meaning.replace('{}', text)
        : (meaning[text] ?? meaning[text.toUpperCase()]);
    return means === undefined ? [] : [{ text, means }];
  });
}
