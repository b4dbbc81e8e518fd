import type { Section } from '../../lesson/types';
import type { Standing } from '../context/outline';
import type { Path } from '../context/path';
import { sectionRoles } from '../reading/read-heading';
import { alone, bits, flag, oneOf, tableOf, type Feature, type FeatureFamily } from './feature';

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

const headings: Feature<Above>[] = [
  { name: 'headings up to its role', group: 'section', value: ({ standing }) => standing.roleDistance },
  {
    name: 'its heading names no role',
    group: 'section',
    value: ({ standing: { heading } }) => flag(heading !== undefined && heading.main < 0),
  },
  {
    name: 'its heading is a question',
    group: 'section',
    value: ({ standing: { heading } }) => flag(heading?.isQuestion === true),
  },
  {
    name: 'words of its heading',
    group: 'section',
    value: ({ standing: { heading } }) => heading?.entries.length ?? 0,
  },
  {
    name: 'its heading names minutes',
    group: 'section',
    value: ({ path }) => flag(path.content?.minutes !== undefined),
  },
  { name: 'depth of its heading', group: 'section', value: ({ path }) => path.depth },
  { name: 'depth below the lesson', group: 'section', value: ({ path }) => Math.min(deepest, path.length) },
  {
    name: 'its heading ends in a colon',
    group: 'section',
    value: ({ path }) => flag(path.content?.plain.text.trimEnd().endsWith(':') === true),
  },
  {
    name: 'before the first heading',
    group: 'section',
    value: ({ path }) => flag(path.content === undefined),
  },
  {
    name: 'passages of its section',
    group: 'section',
    value: ({ section }) => section.endPassage - section.firstPassage,
  },
];

/** The headings, and the lines that work as headings, under which a passage stands. */
export const standingFeatures = tableOf<Above>([...roles, ...alone(headings)]);
