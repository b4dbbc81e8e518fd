import type { Section } from '../../lesson/types';
import { readPlacesIn, type Place } from '../context/outline';
import { layout, part } from '../features/layout';
import type { LessonText } from '../features/lesson-text';
import { PlaceRows } from '../features/place-rows';
import type { SectionText } from '../features/section-text';
import { addBase, addPart, compileLinear, softmax } from '../model/linear';
import { addHeading, addPhrases, compilePhrases } from '../model/phrases';
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
  said.add(
    own.said,
    saidNear(kept, index, -1),
    saidNear(kept, index, 1),
    places.map(({ owner }) => (owner === undefined ? undefined : owner - firstPassage)),
    probabilities,
  );
  const leadRoles = addPlaces(text, section, own.said, places, probabilities);
  for (let at = 0; at < places.length; at++) {
    const reading = own.text?.readings[at];
    if (reading) addPhrases(phrases, reading, probabilities, at * labels.length);
    softmax(probabilities, at * labels.length, labels.length);
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

/** What all passages have that stand as the one at hand does. */
const shared = new Float32Array(labels.length);

/**
 * Adds what the places of a section's passages bring.
 * @param saidInIt what the words of the section bring
 * @returns every role that a line of it announces, as bits
 */
function addPlaces(
  text: LessonText,
  section: Section,
  saidInIt: Float32Array,
  places: readonly Place[],
  into: Float32Array,
): number {
  let leadRoles = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at];
    if (!place) continue;
    const { standing } = place;
    const scores = at * labels.length;
    if (standing !== places[at - 1]?.standing) {
      leadRoles |= standing.lead?.roles ?? 0;
      shared.fill(0);
      addBase(linear, shared, 0);
      said.addSection(saidInIt, shared);
      rows.writeStanding(text, section, place);
      addPart(linear, part.standing, rows.standing, 0, shared, 0);
      addHeading(phrases, standing.heading, shared, 0);
    }
    for (let label = 0; label < labels.length; label++)
      into[scores + label] = (into[scores + label] ?? 0) + (shared[label] ?? 0);
    rows.writePosition(text, section, places, at);
    addPart(linear, part.position, rows.position, 0, into, scores);
  }
  return leadRoles;
}
