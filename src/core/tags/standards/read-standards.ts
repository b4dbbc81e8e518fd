import type { Lesson, PassageContent, HeadingContent } from '../../lesson/types';
import { sourceSpan, type PlainText } from '../../text/plain-text';
import { shiftSpan, type Span } from '../../text/span';
import { keepWith } from '../../lesson/keep';
import { findInPassages } from '../read-passages';
import { materialsOf, type SectionMaterial } from '../../lesson/section-material';
import { codeShapes } from './frameworks';
import type { CodePart, CodeShape, FrameworkId, Groups, StandardCode } from './types';

/** The standards that a lesson names by their codes, in the order of the text. Codes in code and in addresses are none. */
export function readStandards(lesson: Lesson): StandardCode[] {
  const found: { candidate: Candidate; place: Place }[] = [];
  for (const place of placesOf(lesson))
    for (const candidate of place.candidates)
      if (!isInCode(lesson.text, place, candidate)) found.push({ candidate, place });
  if (found.length === 0) return [];
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
  readonly candidates: readonly Candidate[];
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

/** Where candidates stand, in the order of the text. */
function* placesOf(lesson: Lesson): Generator<Place> {
  for (const [index, material] of materialsOf(lesson).entries()) {
    const section = lesson.sections[index];
    const inHeading = candidatesInHeading(material);
    const inPassages = candidatesInPassages(material);
    if (!section || inHeading.length + inPassages.length === 0) continue;
    const underStandards = (): boolean => isUnderStandards(lesson, index);
    if (section.heading && inHeading.length > 0)
      yield {
        content: section.heading.content,
        base: section.heading.base,
        candidates: inHeading,
        inStandards: underStandards,
      };
    for (const { at, reading } of inPassages) {
      const passage = lesson.passages[section.firstPassage + at];
      if (!passage) continue;
      const { content, base, parent } = passage;
      const above = parent === undefined ? '' : (lesson.passages[parent]?.content.plain.text ?? '');
      yield {
        content,
        base,
        candidates: reading,
        inStandards: () => aboutStandards.test(`${content.plain.text}\n${above}`) || underStandards(),
      };
    }
  }
}

function isUnderStandards({ sections }: Lesson, section: number): boolean {
  for (let at: number | undefined = section; at !== undefined; at = sections[at]?.parent)
    if (aboutStandards.test(sections[at]?.heading?.content.plain.text ?? '')) return true;
  return false;
}

const none: readonly Candidate[] = [];

const candidatesInHeading = keepWith(
  ({ heading }: SectionMaterial) => (heading && candidatesIn(heading.plain.text)) ?? none,
);
const candidatesInPassages = findInPassages(({ plain }) => candidatesIn(plain.text));

/** Text without a digit beside a capital, a point or a bracket holds no code. */
const mayHold =
  /[A-Z][A-Za-z]{0,3}[\s.:-]{0,2}\d|\d[.-]?[A-Z]|\d\s?\([A-Za-z\d]|EYFS|[A-Za-z]\.\d|(?:Stage|Year) \d/;

function candidatesIn(text: string): readonly Candidate[] | undefined {
  // Most text holds no digit at all, which is quicker to see.
  if (!/\d|EYFS/.test(text) || !mayHold.test(text)) return undefined;
  const candidates = withoutOverlaps(codeShapes.flatMap((shape) => matchShape(text, shape)));
  return candidates.length > 0 ? candidates : undefined;
}

function matchShape(text: string, shape: CodeShape): Candidate[] {
  // Few passages hold any of so many shapes, and `matchAll` copies its pattern each time.
  if (text.search(shape.pattern) < 0) return [];
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
