import type { HeadingContent, Lesson, Passage } from '../../lesson/types';
import type { RuleContext } from '../rule';
import { byContent } from './by-content';
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

const headingRole = byContent((heading: HeadingContent) => roleOfWords(heading.plain.text));

/** The role of each section, by its own heading or else by the headings above it. */
export const sectionRoles = byContent((lesson: Lesson): readonly SectionRole[] => {
  const found: SectionRole[] = [];
  for (const { heading, parent } of lesson.sections) {
    const own = heading ? headingRole(heading.content) : 'session';
    found.push(own !== 'session' || parent === undefined ? own : (found[parent] ?? 'session'));
  }
  return found;
});

const leadRole = byContent((content: Passage['content']) =>
  content.lead === undefined ? 'session' : roleOfWords(content.lead),
);

/** A passage that begins with a bold "Materials:" is a section of its own kind. */
export const passageRole = (passage: Passage, roles: readonly SectionRole[]): SectionRole => {
  const own = leadRole(passage.content);
  return own === 'session' ? (roles[passage.section] ?? 'session') : own;
};
