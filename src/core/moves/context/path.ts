import type { HeadingContent, Lesson } from '../../lesson/types';
import { readHeadingText, type HeadingReading } from '../reading/read-heading';

/** A section among the headings above it. The same object as long as all of these say the same. */
export interface Path {
  /** Absent for the text before the first heading. */
  readonly content: HeadingContent | undefined;
  readonly heading: HeadingReading | undefined;
  /** Of its heading: 1 to 6; 0 for the text before the first one. */
  readonly depth: number;
  /** The section around it. */
  readonly above: Path | undefined;
  /** How many sections it is nested in, itself included. */
  readonly length: number;
  /** Every role that its heading or one above it names, as bits. */
  readonly roles: number;
  /** The role of the nearest heading that names one; -1 for none. */
  readonly role: number;
  /** How many headings up that was; 9 for none. */
  readonly roleDistance: number;
}

type Roles = Pick<Path, 'roles' | 'role' | 'roleDistance'>;

const noRoles: Roles = { roles: 0, role: -1, roleDistance: 9 };

const beforeFirstHeading: Path = {
  content: undefined,
  heading: undefined,
  depth: 0,
  above: undefined,
  length: 1,
  ...noRoles,
};

const known = new WeakMap<HeadingContent, Path>();

/** The path of each section of a lesson. */
export function pathsOf({ sections }: Lesson): Path[] {
  const paths: Path[] = [];
  for (const { heading, parent } of sections) {
    const above = parent === undefined ? undefined : paths[parent];
    paths.push(heading ? pathOf(heading.content, heading.depth, above) : beforeFirstHeading);
  }
  return paths;
}

function pathOf(content: HeadingContent, depth: number, above: Path | undefined): Path {
  const before = known.get(content);
  if (before && before.depth === depth && before.above === above) return before;
  const heading = before?.heading ?? readHeadingText(content.plain.text);
  const { roles, role, roleDistance } = rolesFrom(above);
  const namesRole = heading.main >= 0;
  const path = {
    content,
    heading,
    depth,
    above,
    length: 1 + (above?.length ?? 0),
    roles: heading.roles | roles,
    role: namesRole ? heading.main : role,
    roleDistance: namesRole ? 0 : role < 0 ? 9 : roleDistance + 1,
  };
  known.set(content, path);
  return path;
}

/** The roles that a section has of those around it. The title names the subject, seldom the role. */
function rolesFrom(above: Path | undefined): Roles {
  const isTitle = above?.above === undefined && above?.depth === 1;
  return above && !isTitle ? above : noRoles;
}

/** Whether two paths say the same, whichever lesson they are of. */
export const isSamePath = (one: Path | undefined, other: Path | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.content === other.content &&
    one.depth === other.depth &&
    isSamePath(one.above, other.above));
