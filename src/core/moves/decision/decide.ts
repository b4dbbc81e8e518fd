import type { Lesson, PassageContent, Section } from '../../lesson/types';
import { readPlacesIn, type Place } from '../context/outline';
import { join, settle } from './settle';
import { placeFeatures } from '../features/context-features';
import { layout, part } from '../features/layout';
import { nearest, neighboursOf, readText, writePlace, type LessonText } from '../features/lesson-text';
import { wholeOf, type WholeLesson } from '../gate/gate-features';
import { labels } from './labels';
import { addBase, addPart, compileLinear, softmax } from '../model/linear';
import { addPhrases, compilePhrases } from '../model/phrases';
import { createSaid } from './said';
import { weights } from '../model/weights';
import type { ContentReading } from '../reading/read-content';

const linear = compileLinear(weights.linear, layout);
const phrases = compilePhrases(weights.phrases);
const addSaid = createSaid(linear);

/** A section's passages with the probability of each label. */
export interface SectionDecision {
  readonly places: readonly Place[];
  /** For each passage one number for each of `labels`. */
  readonly probabilities: Float32Array;
  /** Every role that a line of it announces, as bits. */
  readonly leadRoles: number;
}

export interface Decision {
  readonly places: readonly Place[];
  readonly readings: readonly ContentReading[];
  /** By section; `undefined` where a section has no passages. */
  readonly sections: readonly (SectionDecision | undefined)[];
  /** What the gate looks at. */
  readonly whole: WholeLesson;
}

/**
 * A linear reader judges each passage by what it says, where it stands and which words it uses; then what the codebook
 * settles is settled.
 */
export function decide(lesson: Lesson): Decision {
  const text = readText(lesson);
  const panels: number[] = [];
  const sections = lesson.sections.map((section) => decideSection(text, section, panels));
  const places: Place[] = [];
  for (const section of sections) if (section) for (const place of section.places) places.push(place);
  return { places, readings: text.readings, sections, whole: wholeOf(text, leadRolesOf(sections)) };
}

const leadRolesOf = (sections: readonly (SectionDecision | undefined)[]): number =>
  sections.reduce((roles, section) => roles | (section?.leadRoles ?? 0), 0);

interface Kept {
  readonly surroundings: readonly unknown[];
  readonly decision: SectionDecision;
  /** The panels that are open behind it. */
  readonly panels: readonly number[];
}

/** What was decided before, by the section's first passage: after an edit elsewhere most sections stand as they stood. */
const kept = new WeakMap<PassageContent, Kept>();

/** @param panels the sections in which the open panels were opened: before the section, then behind it */
function decideSection(text: LessonText, section: Section, panels: number[]): SectionDecision | undefined {
  const first = text.sections[section.index]?.contents[0];
  if (!first) return undefined;
  const surroundings = surroundingsOf(text, section, panels);
  const before = kept.get(first);
  if (before && isSame(before.surroundings, surroundings)) {
    panels.splice(0, panels.length, ...before.panels);
    return before.decision;
  }
  const decision = judge(text, section, panels);
  kept.set(first, { surroundings, decision, panels: [...panels] });
  return decision;
}

/** Everything that the decision on a section looks at, its own text included. */
function surroundingsOf(text: LessonText, section: Section, panels: readonly number[]): readonly unknown[] {
  const { lesson } = text;
  const surroundings: unknown[] = [
    text.sections[section.index],
    lesson.audience,
    lesson.passages.length,
    section.firstPassage,
    text.readings[section.firstPassage - 1],
    nearest(text, section.index, 1)?.readings[0],
  ];
  for (const open of [section.index, ...panels])
    for (let at: number | undefined = open; at !== undefined; at = lesson.sections[at]?.parent) {
      const heading = lesson.sections[at]?.heading;
      surroundings.push(at, heading?.content.plain.text, heading?.depth);
    }
  return surroundings;
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((part, at) => part === other[at]);

function judge(text: LessonText, section: Section, panels: number[]): SectionDecision {
  const { index, firstPassage } = section;
  const places = readPlacesIn(text.lesson, index, text.readings, text.headings, panels);
  const probabilities = new Float32Array(places.length * labels.length);
  const own = text.sections[index];
  const readings = own?.readings ?? [];
  const placeRow = new Float32Array(placeFeatures.columns.length);
  if (own)
    neighboursOf(text, section, places).forEach((neighbours, at) => {
      const scores = at * labels.length;
      addBase(linear, probabilities, scores);
      addSaid(own, at, neighbours, probabilities, scores);
      writePlace(text, places, at, placeRow);
      addPart(linear, part.place, placeRow, 0, probabilities, scores);
      addPhrases(phrases, readings[at], places[at]?.heading, probabilities, scores);
      softmax(probabilities, scores, labels.length);
    });
  settle(places, readings, probabilities, firstPassage);
  join(places, readings, probabilities, firstPassage);
  const leadRoles = places.reduce((roles, { leadReading }) => roles | (leadReading?.roles ?? 0), 0);
  return { places, probabilities, leadRoles };
}
