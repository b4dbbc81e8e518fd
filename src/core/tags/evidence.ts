import type { Lesson } from '../lesson/types';
import type { Evidence } from '../moves/types';
import { sourceSpan } from '../text/plain-text';
import { shiftSpan, type Span } from '../text/span';
import { tagCues } from './cues/index';
import { disciplineCues } from './cues/disciplines';
import { modelOf } from './decide';
import { featureOf, signsFor, strengthOfCue } from './features';
import type { SectionReading } from './read-outline';
import type { PlacedSign } from './section-signs';
import type { Tag } from './types';

const sayings: ReadonlyMap<string, string> = new Map(
  [...tagCues.flatMap(({ cues }) => cues), ...disciplineCues].map((cue) => [cue.id, cue.says]),
);

const most = 6;

/** The words that show a tag in a section, the surest first; of each cue and place, once. */
export function evidenceFor(tag: Tag, section: SectionReading, lesson: Lesson): Evidence[] {
  const { weights } = modelOf(tag);
  const weighed = signsFor(tag, section.signs)
    .filter((placed) => ['strong', 'weak'].includes(strengthOfCue(placed.sign.cue) ?? ''))
    .map((placed) => ({ placed, weight: weights[featureOf(placed) ?? ''] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return distinct(weighed.map(({ placed }) => placed)).map((placed) => toEvidence(placed, section, lesson));
}

/** At most one sign for a cue, and none inside another's words. */
export function distinct(signs: readonly PlacedSign[], limit = most): PlacedSign[] {
  const kept: PlacedSign[] = [];
  for (const placed of signs) {
    if (kept.length >= limit) break;
    const clashes = kept.some(
      (other) =>
        other.sign.cue === placed.sign.cue ||
        (other.at === placed.at && overlaps(other.sign.span, placed.sign.span)),
    );
    if (!clashes) kept.push(placed);
  }
  return kept;
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** A sign with its place in the lesson. */
export function toEvidence(
  { sign, at }: PlacedSign,
  { section, first }: SectionReading,
  lesson: Lesson,
): Evidence {
  const place = at === undefined ? section.heading : lesson.passages[first + at];
  const span = place ? shiftSpan(sourceSpan(place.content.plain, sign.span), place.base) : section.span;
  return { span, text: lesson.text.slice(span.start, span.end), says: sayings.get(sign.cue) ?? '' };
}
