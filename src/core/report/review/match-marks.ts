import type { Analysis } from '../../analysis';
import type { Finding } from '../../rules/types';
import type { Span } from '../../text/span';
import type { Alignment } from './align-passages';
import { onLesson, sameWords } from './identity';

/** The marks of two versions of a lesson, each with its counterpart. */
export interface MatchedMarks {
  readonly gone: readonly Finding[];
  readonly new: readonly Finding[];
  /** The later finding first. Several later ones may share an earlier one whose run was cut in two. */
  readonly kept: readonly (readonly [Finding, Finding])[];
}

/**
 * Finds each mark again: a term by the term, a remark on the whole lesson by its rule, all others by the
 * passages they cover. So neither moved text, nor a run that was cut or joined, makes a mark new.
 */
export function matchMarks(before: Analysis, after: Analysis, { earlier, later }: Alignment): MatchedMarks {
  const marksBefore = marksOf(before);
  const marksAfter = marksOf(after);
  const byPlace = index(marksBefore);
  const open = new Set(marksBefore);
  const kept: [Finding, Finding][] = [];
  const anchorOf = ({ rule, covers: [first] }: Mark): readonly Mark[] =>
    at(byPlace, rule, earlier[first ?? -1]?.passage);
  const candidates: readonly ((mark: Mark) => readonly Mark[])[] = [
    (mark) => (mark.name === undefined ? [] : (byPlace.get(mark.name) ?? [])),
    (mark) =>
      anchorOf(mark).filter(({ covers: [first] }) => first === earlier[mark.covers[0] ?? -1]?.passage),
    (mark) => mark.covers.flatMap((passage) => at(byPlace, mark.rule, earlier[passage]?.passage)),
  ];
  let rest: readonly Mark[] = marksAfter;
  for (const candidatesFor of candidates)
    rest = rest.filter((mark) => {
      const found = candidatesFor(mark).find((other) => open.has(other));
      if (!found) return true;
      open.delete(found);
      kept.push([mark.finding, found.finding]);
      return false;
    });
  // What is left stands in a run that was cut in two, or went into another.
  const fresh = rest.filter((mark) => {
    const [cut] = anchorOf(mark);
    if (cut) kept.push([mark.finding, cut.finding]);
    return !cut;
  });
  const placesAfter = index(marksAfter);
  const gone = [...open].filter(
    ({ rule, covers: [first] }) => at(placesAfter, rule, later[first ?? -1]?.passage).length === 0,
  );
  return {
    gone: gone.map(({ finding }) => finding),
    new: fresh.map(({ finding }) => finding),
    kept: kept.sort(([one], [other]) => one.span.start - other.span.start),
  };
}

interface Mark {
  readonly finding: Finding;
  readonly rule: string;
  /** What it is known by, wherever it stands. */
  readonly name: string | undefined;
  /** Indices of its passages, the one it stands on first; none for a mark with a name. */
  readonly covers: readonly number[];
}

const marksOf = (analysis: Analysis): Mark[] =>
  analysis.findings.map((finding) => {
    const name = nameOf(finding, analysis);
    return {
      finding,
      rule: finding.rule,
      name,
      covers: name === undefined ? coveredBy(finding, analysis) : [],
    };
  });

/** A remark on a heading or on the front matter is known by the words there. */
function nameOf({ rule, term, passage, span }: Finding, { lesson }: Analysis): string | undefined {
  if (onLesson.has(rule)) return rule;
  if (term !== undefined) return `${rule} ${term}`;
  return passage === undefined ? `${rule} ${sameWords(lesson.text.slice(span.start, span.end))}` : undefined;
}

const keyOf = (rule: string, passage: number): string => `${rule}@${passage}`;

function index(marks: readonly Mark[]): Map<string, Mark[]> {
  const byPlace = new Map<string, Mark[]>();
  for (const mark of marks) {
    const keys =
      mark.name === undefined ? mark.covers.map((passage) => keyOf(mark.rule, passage)) : [mark.name];
    for (const key of keys) {
      const list = byPlace.get(key);
      if (list) list.push(mark);
      else byPlace.set(key, [mark]);
    }
  }
  return byPlace;
}

const at = (
  byPlace: ReadonlyMap<string, readonly Mark[]>,
  rule: string,
  passage: number | undefined,
): readonly Mark[] => (passage === undefined ? [] : (byPlace.get(keyOf(rule, passage)) ?? []));

function coveredBy({ passage, related }: Finding, { lesson }: Analysis): number[] {
  const others = related.flatMap((span) => passageAt(span, lesson.passages) ?? []);
  return passage === undefined ? others : [passage, ...others];
}

/** Index of the passage that begins where a span does; passages stand in the order of the text. */
function passageAt({ start }: Span, passages: Analysis['lesson']['passages']): number | undefined {
  let low = 0;
  let high = passages.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const begins = passages[middle]?.span.start ?? 0;
    if (begins === start) return middle;
    if (begins < start) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
