import type { Section } from '../../lesson/types';
import type { Standing } from '../context/outline';
import type { Path } from '../context/path';
import { sectionRoles } from '../reading/read-heading';
import { bits, flag, oneOf, tableOf, type FeatureFamily } from './feature';

/** What stands above some passages of a section. */
export interface Above {
  readonly section: Section;
  /** The section's own. */
  readonly path: Path;
  readonly standing: Standing;
}

const roles: FeatureFamily<Above>[] = [
  oneOf(
    'section',
    sectionRoles.map((name) => `stands under ${name}`),
    ({ standing }) => standing.role,
  ),
  bits(
    'section',
    sectionRoles.map((name) => `its heading names ${name}`),
    ({ standing }) => standing.ownRoles,
  ),
  bits(
    'section',
    sectionRoles.map((name) => `a heading above names ${name}`),
    ({ standing }) => standing.pathRoles,
  ),
  bits(
    'section',
    sectionRoles.map((name) => `the line before names ${name}`),
    ({ standing }) => standing.lead?.roles ?? 0,
  ),
];

/** Sections nested deeper count as this deep. */
const deepest = 9;

const headings: FeatureFamily<Above> = {
  group: 'section',
  names: [
    'headings up to its role',
    'its heading names no role',
    'its heading is a question',
    'words of its heading',
    'its heading names minutes',
    'depth of its heading',
    'depth below the lesson',
    'its heading ends in a colon',
    'before the first heading',
    'passages of its section',
  ],
  write({ section, path, standing: { heading, roleDistance } }, into, at) {
    into[at] = roleDistance;
    into[at + 1] = flag(heading !== undefined && heading.main < 0);
    into[at + 2] = flag(heading?.isQuestion === true);
    into[at + 3] = heading?.entries.length ?? 0;
    into[at + 4] = flag(path.content?.minutes !== undefined);
    into[at + 5] = path.depth;
    into[at + 6] = Math.min(deepest, path.length);
    into[at + 7] = flag(path.content?.plain.text.trimEnd().endsWith(':') === true);
    into[at + 8] = flag(path.content === undefined);
    into[at + 9] = section.endPassage - section.firstPassage;
  },
};

/** The headings, and the lines that work as headings, under which a passage stands. */
export const standingFeatures = tableOf<Above>([...roles, headings]);
