import type { HeadingContent } from '../lesson/types';
import { keepWith, type Keeper } from '../lesson/keep';
import { readTraits } from './passage-traits';
import { readSinglePassages } from './read-passages';
import { signsOfHeading, signsOfPassage, type Sign } from './read-signs';
import type { SectionMaterial } from '../lesson/section-material';
import type { Role } from './section-role';

/** A cue with where it stands in its section. */
export interface PlacedSign {
  readonly sign: Sign;
  /** The passage, counted from the section's first; absent for the heading itself. */
  readonly at: number | undefined;
}

/** What a section shows where something happens in the session, before anything is decided. */
export interface SectionSigns extends Keeper {
  readonly role: Role;
  readonly heading: HeadingContent | undefined;
  readonly signs: readonly PlacedSign[];
  /** About how many words speak of the session. */
  readonly bodyWords: number;
  readonly bodyPassages: number;
  readonly questions: number;
}

/** Roles whose words earn nothing: they speak of what is wanted or needed, not of what happens. */
const quiet: ReadonlySet<Role> = new Set<Role>([
  'goals',
  'materials',
  'background',
  'reference',
  'assessment',
]);

const traitsAt = readSinglePassages(readTraits);
/** The cues of a passage of a section. */
export const signsAt = readSinglePassages(signsOfPassage);
const signsOfItsHeading = keepWith(({ heading }: SectionMaterial): readonly Sign[] =>
  heading ? signsOfHeading(heading) : [],
);

/**
 * Gathers the cues of a section that stand where something happens in the session.
 * @param own the section itself
 * @param parts the sections whose passages count for it, in order
 */
export function gatherSigns(
  role: Role,
  own: SectionMaterial,
  parts: readonly SectionMaterial[],
): SectionSigns {
  const signs: PlacedSign[] = [];
  if (role === 'session') for (const sign of signsOfItsHeading(own)) signs.push({ sign, at: undefined });
  let bodyWords = 0;
  let bodyPassages = 0;
  let questions = 0;
  const roles: Role[] = [];
  let label: Role = role;
  for (const part of parts) {
    const first = roles.length;
    part.contents.forEach((content, inPart) => {
      const traits = traitsAt(part, inPart);
      const parentInPart = part.parents[inPart];
      const parent = parentInPart === undefined ? -1 : first + parentInPart;
      const inherited = parent < 0 ? label : (roles[parent] ?? label);
      let here: Role = inherited;
      if (traits.label) {
        here = traits.label.role ?? (traits.label.alone ? role : inherited);
        if (content.kind === 'paragraph') label = traits.label.alone ? here : role;
      } else if (content.kind === 'paragraph' && parent < 0) {
        label = role;
        here = role;
      }
      if (here === 'session' && traits.isGoal) here = 'goals';
      roles.push(here);
      if (quiet.has(here)) return;
      bodyPassages++;
      bodyWords += content.plain.text.length / 6;
      if (traits.asks) questions++;
      for (const sign of signsAt(part, inPart)) signs.push({ sign, at: first + inPart });
    });
  }
  return { role, heading: own.heading, signs, bodyWords, bodyPassages, questions, kept: [] };
}
