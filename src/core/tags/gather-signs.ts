import type { Lesson, Passage, Section } from '../lesson/types';
import { signsOfHeading, signsOfPassage, type Sign } from './read-signs';
import { roleOfWords, type Role } from './section-role';

/** A cue with where it stands in the lesson. */
export interface PlacedSign {
  readonly sign: Sign;
  /** Absent for the heading itself. */
  readonly passage: Passage | undefined;
}

/** What a section shows, before anything is decided. */
export interface SectionSigns {
  readonly section: Section;
  readonly role: Role;
  readonly signs: readonly PlacedSign[];
  readonly bodyWords: number;
  readonly questions: number;
  readonly bodyPassages: number;
}

const passesDown: ReadonlySet<Role> = new Set<Role>(['goals', 'materials', 'reference']);
const quiet: ReadonlySet<Role> = new Set<Role>([
  'goals',
  'materials',
  'background',
  'reference',
  'assessment',
]);

/**
 * The cues of each section that stand where something happens in the session. What stands under a heading
 * without words (an anchor, an image) counts for the section before it.
 */
export function gatherSigns(lesson: Lesson): SectionSigns[] {
  const roles: Role[] = [];
  const gathered = lesson.sections.map((section) => {
    const role = roleOfSection(section, roles);
    roles[section.index] = role;
    return gatherSection(lesson, section, role);
  });
  for (let at = 1; at < gathered.length; at++) mergeNameless(gathered, at);
  return gathered;
}

const isNameless = (section: Section): boolean =>
  section.heading !== undefined && !/[\p{L}\p{N}]/u.test(section.heading.content.plain.text);

function roleOfSection(section: Section, roles: readonly Role[]): Role {
  if (isNameless(section)) return roles[section.index - 1] ?? 'session';
  const above = section.parent === undefined ? 'session' : (roles[section.parent] ?? 'session');
  const own = section.heading ? roleOfWords(section.heading.content.plain.text) : undefined;
  return own ?? (passesDown.has(above) && (section.heading?.depth ?? 0) > 2 ? above : 'session');
}

function mergeNameless(gathered: SectionSigns[], at: number): void {
  const here = gathered[at];
  if (!here || !isNameless(here.section)) return;
  let into = at - 1;
  while (into > 0 && gathered[into] && isNameless((gathered[into] as SectionSigns).section)) into--;
  const before = gathered[into];
  if (!before || into === 0) return;
  gathered[into] = {
    ...before,
    signs: [...before.signs, ...here.signs],
    bodyWords: before.bodyWords + here.bodyWords,
    questions: before.questions + here.questions,
    bodyPassages: before.bodyPassages + here.bodyPassages,
  };
  gathered[at] = { ...here, signs: [], bodyWords: 0, questions: 0, bodyPassages: 0 };
}

function gatherSection(lesson: Lesson, section: Section, role: Role): SectionSigns {
  const signs: PlacedSign[] = [];
  if (section.heading && role === 'session')
    for (const sign of signsOfHeading(section.heading.content)) signs.push({ sign, passage: undefined });
  let bodyWords = 0;
  let questions = 0;
  let bodyPassages = 0;
  const passageRoles = new Map<number, Role>();
  let label: Role = role;
  for (let index = section.firstPassage; index < section.endPassage; index++) {
    const passage = lesson.passages[index];
    if (!passage) continue;
    const text = passage.content.plain.text;
    const inherited = passage.parent === undefined ? label : (passageRoles.get(passage.parent) ?? label);
    let here: Role = inherited;
    const lead = labelText(passage);
    if (lead !== undefined) {
      const announced = roleOfWords(lead) ?? (lead.length < text.length - 4 ? inherited : role);
      here = announced;
      if (passage.kind === 'paragraph') label = lead.length >= text.length - 3 ? announced : role;
    } else if (passage.kind === 'paragraph' && passage.parent === undefined) {
      label = role;
      here = role;
    }
    if (here === 'session' && isGoal(text)) here = 'goals';
    passageRoles.set(passage.index, here);
    if (quiet.has(here)) continue;
    bodyPassages++;
    bodyWords += text.length / 6;
    if (text.includes('?')) questions++;
    for (const sign of signsOfPassage(passage.content)) signs.push({ sign, passage });
  }
  return { section, role, signs, bodyWords, questions, bodyPassages };
}

const goalStart =
  /^\W*(?:by the end|at the end of (?:this|the)|after (?:this|completing)|learning (?:objective|goal|outcome)|in (?:this|today's) (?:lesson|unit|module|course|episode|session),? (?:the )?(?:students|learners|participants|pupils|you|we)(?: wi|')ll (?:learn|be able|understand)|objectives?\b|tags?:|time:|prerequisite|(?:students|learners|participants|you|they)(?: wi|')ll (?:be able|learn|understand|know)|swbat)/i;
const isGoal = (text: string): boolean => goalStart.test(text);

/** The words of a label such as "Materials:", "**Objectives**" or "##OVERVIEW". */
function labelText(passage: Passage): string | undefined {
  const text = passage.content.plain.text;
  if (text.startsWith('#') && text.length < 80) return text.replace(/^#+\s*/, '');
  if (passage.content.lead !== undefined) return passage.content.lead;
  const colon = text.indexOf(':');
  return colon > 0 && colon <= 45 ? text.slice(0, colon) : undefined;
}
