import { isAboutTeaching } from '../lesson/teaching';
import type { Lesson, Section } from '../lesson/types';
import { disciplineWords } from './discipline-features';
import { createShelf, keepWith } from '../lesson/keep';
import { materialsOf, type SectionMaterial } from '../lesson/section-material';
import { roleOfWords, type Role } from './section-role';
import { gatherSigns, type SectionSigns } from './section-signs';

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
  const materials = materialsOf(lesson);
  const roles: Role[] = [];
  const sections: SectionReading[] = [];
  const disciplines = new DisciplineCount();
  materials.forEach((material, at) => {
    const section = lesson.sections[at];
    if (!section) return;
    const role = roleOfSection(section, material, roles);
    roles.push(role);
    const to = endOfParts(materials, at);
    const last = lesson.sections[to - 1] ?? section;
    const signs = signsOf(role, material, materials.slice(at, to));
    disciplines.add(signs);
    sections.push({
      section,
      first: to > at ? section.firstPassage : section.endPassage,
      end: to > at ? last.endPassage : section.endPassage,
      signs,
    });
  });
  return { sections, disciplines: disciplines.shares(), isLesson: isAboutTeaching(lesson) };
}

/** What a heading says of its section; one without words says nothing. */
type HeadingRole = Role | 'none' | 'wordless';

const roleOfHeading = keepWith(({ heading }: SectionMaterial): HeadingRole => {
  if (!heading) return 'none';
  const { text } = heading.plain;
  return /[\p{L}\p{N}]/u.test(text) ? (roleOfWords(text) ?? 'none') : 'wordless';
});

/** Up to which section, not included, the passages count for this one; none do where it is that section itself. */
function endOfParts(materials: readonly SectionMaterial[], at: number): number {
  const isWordless = (other: number): boolean => {
    const material = materials[other];
    return material !== undefined && roleOfHeading(material) === 'wordless';
  };
  if (at === 0) return 1;
  if (at > 1 && isWordless(at)) return at;
  let end = at + 1;
  while (isWordless(end)) end++;
  return end;
}

const passesDown: ReadonlySet<Role> = new Set<Role>(['goals', 'materials', 'reference']);

function roleOfSection(
  { heading, index, parent }: Section,
  material: SectionMaterial,
  roles: readonly Role[],
): Role {
  if (!heading) return 'session';
  const own = roleOfHeading(material);
  if (own === 'wordless') return roles[index - 1] ?? 'session';
  if (own !== 'none') return own;
  const above = parent === undefined ? 'session' : (roles[parent] ?? 'session');
  return passesDown.has(above) && heading.depth > 2 ? above : 'session';
}

interface Gathered {
  readonly role: Role;
  readonly parts: readonly SectionMaterial[];
  readonly signs: SectionSigns;
}

const gathered = createShelf<Gathered>();

/** The same object as long as the role and all parts of the section stay the same. */
function signsOf(role: Role, own: SectionMaterial, parts: readonly SectionMaterial[]): SectionSigns {
  const before = gathered.find(own);
  if (before && before.role === role && isSame(before.parts, parts)) return before.signs;
  return gathered.put(own, { role, parts, signs: gatherSigns(role, own, parts) }).signs;
}

const isSame = (before: readonly SectionMaterial[], parts: readonly SectionMaterial[]): boolean =>
  before.length === parts.length && before.every((part, at) => part === parts[at]);

/** How strongly each discipline runs through a lesson. */
class DisciplineCount {
  readonly #words = new Map<string, number>();
  /** Sections that speak at all. */
  #speaking = 0;

  add(section: SectionSigns): void {
    if (section.signs.length > 0) this.#speaking++;
    const disciplines = disciplineWords(section);
    if (disciplines.size === 0) return;
    for (const [name, { size }] of disciplines) this.#words.set(name, (this.#words.get(name) ?? 0) + size);
  }

  shares(): ReadonlyMap<string, number> {
    const among = Math.max(4, this.#speaking);
    return new Map([...this.#words].map(([name, count]) => [name, Math.min(1.5, count / among)] as const));
  }
}
