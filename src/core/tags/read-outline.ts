import { isAboutTeaching } from '../lesson/teaching';
import type { HeadingContent, Lesson, Section } from '../lesson/types';
import { disciplineWords } from './discipline-features';
import { roleOfWords, type Role } from './section-role';
import { gatherSigns, type SectionMaterial, type SectionSigns } from './section-signs';

/** A section with its cues and the passages that count for it. */
export interface SectionReading {
  readonly section: Section;
  /** The passages from `first` up to, not including, `end`. */
  readonly first: number;
  readonly end: number;
  readonly signs: SectionSigns;
}

/** All sections of a lesson with what they show, and how strongly each discipline runs through them. */
export interface OutlineReading {
  readonly sections: readonly SectionReading[];
  /** Distinct words of a discipline for each section that speaks at all, at most 1.5. */
  readonly disciplines: ReadonlyMap<string, number>;
  /** Whether the document speaks of teaching at all. */
  readonly isLesson: boolean;
}

/**
 * Reads the cues of each section. What stands under a heading without words (an anchor, an image) counts
 * for the section before it.
 */
export function readOutline(lesson: Lesson): OutlineReading {
  const roles: Role[] = [];
  const sections = lesson.sections.map((section): SectionReading => {
    const role = roleOfSection(section, roles);
    roles[section.index] = role;
    const nameless = isNameless(section) && section.index > 1;
    const first = nameless ? section.endPassage : section.firstPassage;
    const end = nameless ? section.endPassage : endOf(lesson, section);
    return { section, first, end, signs: signsOf(lesson, section, role, first, end) };
  });
  return { sections, disciplines: disciplinesOf(sections), isLesson: isAboutTeaching(lesson) };
}

const isNameless = ({ heading }: Section): boolean => heading !== undefined && !hasWords(heading.content);

const wordy = new WeakMap<HeadingContent, boolean>();
function hasWords(content: HeadingContent): boolean {
  const known = wordy.get(content) ?? /[\p{L}\p{N}]/u.test(content.plain.text);
  wordy.set(content, known);
  return known;
}

function endOf(lesson: Lesson, section: Section): number {
  let last = section;
  while (section.index > 0) {
    const follower = lesson.sections[last.index + 1];
    if (!follower || !isNameless(follower)) break;
    last = follower;
  }
  return last.endPassage;
}

const passesDown: ReadonlySet<Role> = new Set<Role>(['goals', 'materials', 'reference']);
const roleOfHeading = new WeakMap<HeadingContent, Role | 'none'>();

function roleOfSection({ index, heading, parent }: Section, roles: readonly Role[]): Role {
  if (!heading) return 'session';
  if (!hasWords(heading.content)) return roles[index - 1] ?? 'session';
  const own = roleOfHeading.get(heading.content) ?? roleOfWords(heading.content.plain.text) ?? 'none';
  roleOfHeading.set(heading.content, own);
  if (own !== 'none') return own;
  const above = parent === undefined ? 'session' : (roles[parent] ?? 'session');
  return passesDown.has(above) && heading.depth > 2 ? above : 'session';
}

const known = new WeakMap<object, { material: SectionMaterial; signs: SectionSigns }>();

/** The same object as long as heading, passages and role of the section stay the same. */
function signsOf(lesson: Lesson, { heading }: Section, role: Role, first: number, end: number): SectionSigns {
  const key = heading?.content ?? lesson.passages[first]?.content;
  const before = key && known.get(key);
  if (before && isSame(before.material, lesson, role, first, end)) return before.signs;
  const passages = lesson.passages.slice(first, end);
  const material: SectionMaterial = {
    role,
    heading: heading?.content,
    contents: passages.map(({ content }) => content),
    parents: passages.map(({ parent }) =>
      parent === undefined || parent < first ? undefined : parent - first,
    ),
  };
  const signs = gatherSigns(material);
  if (key) known.set(key, { material, signs });
  return signs;
}

function isSame(
  { contents, role: before }: SectionMaterial,
  lesson: Lesson,
  role: Role,
  first: number,
  end: number,
): boolean {
  if (before !== role || contents.length !== end - first) return false;
  for (let at = 0; at < contents.length; at++)
    if (lesson.passages[first + at]?.content !== contents[at]) return false;
  return true;
}

function disciplinesOf(sections: readonly SectionReading[]): Map<string, number> {
  const counts = new Map<string, number>();
  let speaking = 0;
  for (const { signs } of sections) {
    if (signs.signs.length > 0) speaking++;
    for (const [name, words] of disciplineWords(signs))
      counts.set(name, (counts.get(name) ?? 0) + words.size);
  }
  const among = Math.max(4, speaking);
  return new Map([...counts].map(([name, count]) => [name, Math.min(1.5, count / among)] as const));
}
