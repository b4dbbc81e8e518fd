import type { Section } from '../../lesson/types';
import { readPlacesIn, type Place } from '../context/outline';
import { layout, part } from '../features/layout';
import type { LessonText } from '../features/lesson-text';
import { PlaceRows } from '../features/place-rows';
import type { SectionText } from '../features/section-text';
import { addBase, addPart, compileLinear, softmax } from '../model/linear';
import { addPhrases, compilePhrases } from '../model/phrases';
import { weights } from '../model/weights';
import type { KeptSection } from './kept-section';
import { join } from './join';
import { labels } from './labels';
import { SaidReader } from './said';
import { settle } from './settle';

const linear = compileLinear(weights.linear, layout);
const phrases = compilePhrases(weights.phrases);
const said = new SaidReader(linear);
const rows = new PlaceRows();

const nothing = new Float32Array(labels.length);

/** What the words of a section bring wherever it stands; see `SaidReader`. */
export const readSaid = (text: SectionText | undefined): Float32Array => (text ? said.read(text) : nothing);

/** Where a section's passages stand, with the probability of each label. */
export interface Judgement {
  readonly places: readonly Place[];
  /** For each passage one number for each of `labels`. */
  readonly probabilities: Float32Array;
  /** Every role that a line of it announces, as bits. */
  readonly leadRoles: number;
}

/**
 * A linear reader judges each passage by what it says, where it stands and which words it uses; then what the codebook
 * settles is settled.
 * @param kept all sections of the lesson
 * @param panels the sections in which the panels that are open were opened; panels open and close on the way
 */
export function judge(
  text: LessonText,
  section: Section,
  kept: readonly KeptSection[],
  panels: number[],
): Judgement {
  const { index, firstPassage } = section;
  const places = readPlacesIn(text, section, panels);
  const probabilities = new Float32Array(places.length * labels.length);
  const own = kept[index];
  if (!own) return { places, probabilities, leadRoles: 0 };
  for (let at = 0; at < places.length; at++) addBase(linear, probabilities, at * labels.length);
  const owners = places.map(({ owner }) => (owner === undefined ? undefined : owner - firstPassage));
  said.add(own.said, saidNear(kept, index, -1), saidNear(kept, index, 1), owners, probabilities);
  const leadRoles = addPlaces(text, section, places, probabilities);
  for (let at = 0; at < places.length; at++) {
    const scores = at * labels.length;
    addPhrases(phrases, own.text?.readings[at], places[at]?.standing.heading, probabilities, scores);
    softmax(probabilities, scores, labels.length);
  }
  settle(own.traits, places, probabilities, firstPassage);
  join(own.traits, places, probabilities, firstPassage);
  return { places, probabilities, leadRoles };
}

/** What the words of the next section with passages bring, in one direction. */
function saidNear(kept: readonly KeptSection[], section: number, step: 1 | -1): Float32Array | undefined {
  let at = section + step;
  while (kept[at] && !kept[at]?.text) at += step;
  return kept[at]?.said;
}

/** What the standing of the passages before brings to each label. */
const ofStanding = new Float32Array(labels.length);

/**
 * Adds what the places of a section's passages bring.
 * @returns every role that a line of it announces, as bits
 */
function addPlaces(text: LessonText, section: Section, places: readonly Place[], into: Float32Array): number {
  let leadRoles = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at];
    if (!place) continue;
    const scores = at * labels.length;
    if (place.standing !== places[at - 1]?.standing) {
      leadRoles |= place.standing.lead?.roles ?? 0;
      rows.writeStanding(text, section, place);
      ofStanding.fill(0);
      addPart(linear, part.standing, rows.standing, 0, ofStanding, 0);
    }
    for (let label = 0; label < labels.length; label++)
      into[scores + label] = (into[scores + label] ?? 0) + (ofStanding[label] ?? 0);
    rows.writePosition(text, section, places, at);
    addPart(linear, part.position, rows.position, 0, into, scores);
  }
  return leadRoles;
}
