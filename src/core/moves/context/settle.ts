import type { Lesson } from '../../lesson/types';
import { labels } from '../labels';
import { countOf, type ContentReading } from '../reading/read-content';
import { sectionRoleBit, sectionRoles, type SectionRole } from '../reading/read-heading';
import { verbClasses } from '../lexicon/lexicon';
import type { Place } from './outline';

/** How much of the probability of telling stays. */
interface Rule {
  readonly name: string;
  readonly keep: number;
  applies(reading: ContentReading, place: Place): boolean;
}

const roleNumber = (role: SectionRole): number => sectionRoles.indexOf(role);
const silentRoles = new Set(
  (['objectives', 'preparation', 'reference', 'prayer', 'assessment', 'background'] as const).map(roleNumber),
);
const prayer = sectionRoleBit('prayer');
const asking = verbClasses.indexOf('asking');
const inviting = verbClasses.indexOf('inviting');

const rules: readonly Rule[] = [
  {
    name: 'markup of a site',
    keep: 0,
    applies: ({ content }) => /^(?:\{[%:{a-z]|:::|!\[|\[\^|\{\{)/.test(content.plain.text),
  },
  {
    name: 'nothing but links',
    keep: 0.1,
    applies: ({ content }) => content.linkedLength > 0.8 * content.plain.text.length,
  },
  {
    name: 'stands where nothing is taught',
    keep: 0.3,
    applies: (_, place) => silentRoles.has(place.role) || (place.pathRoles & prayer) !== 0,
  },
  {
    name: 'asks the learners something',
    keep: 0.4,
    applies: (reading) => reading.sentences.some(({ mood }) => mood === 'question'),
  },
  {
    name: 'asks or invites',
    keep: 0.4,
    applies: (reading) =>
      countOf(reading, 'unnamed', asking) +
        countOf(reading, 'unnamed', inviting) +
        countOf(reading, 'teacher', asking) >
      0,
  },
];

/** Lowers the probability of telling where the codebook says that there is none. */
export function settle(
  _lesson: Lesson,
  places: readonly Place[],
  readings: readonly ContentReading[],
  probabilities: Float32Array,
): void {
  places.forEach((place, at) => {
    const reading = readings[at];
    if (!reading) return;
    let keep = 1;
    for (const rule of rules) if (rule.applies(reading, place)) keep *= rule.keep;
    if (keep === 1) return;
    for (let label = 0; label < 2; label++) {
      const index = at * labels.length + label;
      probabilities[index] = (probabilities[index] ?? 0) * keep;
    }
  });
}
