import type { Lesson, Passage } from '../../lesson/types';
import { keepWith } from '../../lesson/keep';
import { materialsOf, type SectionMaterial } from '../../lesson/section-material';
import type { RuleContext } from '../rule';
import roles from './sections.json';

/** Remarks on what happens in a session belong in plans, unless the project wants them everywhere. */
export const isPlan = ({ moves, options }: Pick<RuleContext, 'moves' | 'options'>): boolean =>
  moves.document === 'plan' || options.everywhere;

/** `reference` is to be looked up, `aside` is for the teacher's own eyes: neither happens in the session. */
export type SectionRole = 'reference' | 'aside' | 'check' | 'session';

const patterns = (Object.entries(roles) as [SectionRole, string][]).map(
  ([role, words]): [SectionRole, RegExp] => [role, new RegExp(`^\\W*(?:\\d+[.):]?\\s*)?(?:${words})`, 'i')],
);

const roleOfWords = (words: string): SectionRole =>
  patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? 'session';

const headingRole = keepWith(({ heading }: SectionMaterial): SectionRole =>
  heading ? roleOfWords(heading.plain.text) : 'session',
);

const known = new WeakMap<Lesson, readonly SectionRole[]>();

/** The role of each section, by its own heading or else by the headings above it. */
export function sectionRoles(lesson: Lesson): readonly SectionRole[] {
  const before = known.get(lesson);
  if (before) return before;
  const materials = materialsOf(lesson);
  const roles: SectionRole[] = [];
  for (const { index, parent } of lesson.sections) {
    const material = materials[index];
    const own = material ? headingRole(material) : 'session';
    roles.push(own !== 'session' || parent === undefined ? own : (roles[parent] ?? 'session'));
  }
  known.set(lesson, roles);
  return roles;
}

/** A passage that begins with a bold "Materials:" is a section of its own kind. */
export const passageRole = (
  { content: { lead }, section }: Passage,
  roles: readonly SectionRole[],
): SectionRole => {
  const own = lead === undefined ? 'session' : roleOfWords(lead);
  return own === 'session' ? (roles[section] ?? 'session') : own;
};
