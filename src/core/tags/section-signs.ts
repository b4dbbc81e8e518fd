import type { HeadingContent, PassageContent } from '../lesson/types';
import { signsOfHeading, signsOfPassage, traitsOfPassage, type Sign } from './read-signs';
import type { Role } from './section-role';

/** A cue with where it stands in its section. */
export interface PlacedSign {
  readonly sign: Sign;
  /** The passage, counted from the section's first; absent for the heading itself. */
  readonly at: number | undefined;
}

/** What a section shows where something happens in the session, before anything is decided. */
export interface SectionSigns {
  readonly role: Role;
  readonly heading: HeadingContent | undefined;
  readonly signs: readonly PlacedSign[];
  /** About how many words speak of the session. */
  readonly bodyWords: number;
  readonly bodyPassages: number;
  readonly questions: number;
}

/** What a section is made of: the same objects as long as its text stays the same. */
export interface SectionMaterial {
  readonly role: Role;
  readonly heading: HeadingContent | undefined;
  readonly contents: readonly PassageContent[];
  /** For each passage, the one it is nested in, counted from the section's first. */
  readonly parents: readonly (number | undefined)[];
}

/** Roles whose words earn nothing: they speak of what is wanted or needed, not of what happens. */
const quiet: ReadonlySet<Role> = new Set<Role>([
  'goals',
  'materials',
  'background',
  'reference',
  'assessment',
]);

/** Gathers the cues of a section that stand where something happens in the session. */
export function gatherSigns({ role, heading, contents, parents }: SectionMaterial): SectionSigns {
  const signs: PlacedSign[] = [];
  if (heading && role === 'session')
    for (const sign of signsOfHeading(heading)) signs.push({ sign, at: undefined });
  let bodyWords = 0;
  let bodyPassages = 0;
  let questions = 0;
  const roles: Role[] = [];
  let label: Role = role;
  contents.forEach((content, at) => {
    const traits = traitsOfPassage(content);
    const parent = parents[at];
    const inherited = (parent === undefined ? undefined : roles[parent]) ?? label;
    let here: Role = inherited;
    if (traits.label) {
      here = traits.label.role ?? (traits.label.alone ? role : inherited);
      if (content.kind === 'paragraph') label = traits.label.alone ? here : role;
    } else if (content.kind === 'paragraph' && parent === undefined) {
      label = role;
      here = role;
    }
    if (here === 'session' && traits.isGoal) here = 'goals';
    roles[at] = here;
    if (quiet.has(here)) return;
    bodyPassages++;
    bodyWords += content.plain.text.length / 6;
    if (traits.asks) questions++;
    for (const sign of signsOfPassage(content)) signs.push({ sign, at });
  });
  return { role, heading, signs, bodyWords, bodyPassages, questions };
}
