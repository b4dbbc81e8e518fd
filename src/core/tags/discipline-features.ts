import type { PlacedSign, SectionSigns } from './gather-signs';

const prefix = 'discipline.';

/** The discipline a cue speaks of: `science` for `discipline.science`. */
export const disciplineOf = (cue: string): string | undefined =>
  cue.startsWith(prefix) ? cue.slice(prefix.length) : undefined;

/** Distinct words of each discipline among these signs. */
export function disciplineWords(signs: readonly PlacedSign[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { sign } of signs) {
    const discipline = disciplineOf(sign.cue);
    if (discipline === undefined) continue;
    const words = found.get(discipline) ?? new Set<string>();
    found.set(discipline, words.add(sign.pattern));
  }
  return found;
}

const ofLesson = new WeakMap<readonly SectionSigns[], ReadonlyMap<string, number>>();

/** How strongly each discipline runs through the lesson: its distinct words for each section, at most 1.5. */
export function disciplinesOfLesson(all: readonly SectionSigns[]): ReadonlyMap<string, number> {
  const known = ofLesson.get(all);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const section of all)
    for (const [name, words] of disciplineWords(section.signs))
      counts.set(name, (counts.get(name) ?? 0) + words.size);
  const speaking = Math.max(4, all.filter((section) => section.signs.length > 0).length);
  const strengths = new Map(
    [...counts].map(([name, count]) => [name, Math.min(1.5, count / speaking)] as const),
  );
  ofLesson.set(all, strengths);
  return strengths;
}

/** Disciplines in a section and whether they meet in one task. */
export function addDisciplineFeatures(
  features: Map<string, number>,
  all: readonly SectionSigns[],
  at: number,
): void {
  const signs = all[at]?.signs ?? [];
  const found = disciplineWords(signs);
  const sizes = [...found.values()].map((words) => words.size).sort((one, other) => other - one);
  features.set('first discipline', Math.log2(1 + (sizes[0] ?? 0)));
  features.set('second discipline', Math.log2(1 + (sizes[1] ?? 0)));
  features.set('disciplines', Math.min(4, sizes.length));
  const strengths = [...disciplinesOfLesson(all).values()].sort((one, other) => other - one);
  features.set("lesson's first discipline", strengths[0] ?? 0);
  features.set("lesson's second discipline", strengths[1] ?? 0);
  const meetings = meetingPlaces(signs);
  features.set('disciplines in one passage', Math.log2(1 + meetings.passages));
  features.set('disciplines in one task', Math.log2(1 + meetings.tasks));
  for (const [pair, size] of pairsOf(found)) features.set(`pair:${pair}`, Math.min(2, size));
}

/** Passages with two disciplines or more, and those of them in which learners act or are asked. */
function meetingPlaces(signs: readonly PlacedSign[]): { passages: number; tasks: number } {
  const disciplines = new Map<number, Set<string>>();
  const tasks = new Set<number>();
  for (const { sign, passage } of signs) {
    if (!passage) continue;
    const name = disciplineOf(sign.cue);
    if (name) disciplines.set(passage.index, (disciplines.get(passage.index) ?? new Set()).add(name));
    if (sign.cue === 'tone.task' || sign.cue === 'tone.learners' || sign.cue === 'tone.asks')
      tasks.add(passage.index);
  }
  const joint = [...disciplines].filter(([, names]) => names.size >= 2);
  return { passages: joint.length, tasks: joint.filter(([passage]) => tasks.has(passage)).length };
}

function* pairsOf(found: ReadonlyMap<string, ReadonlySet<string>>): Generator<[string, number]> {
  const names = [...found.keys()].sort();
  for (const one of names)
    for (const other of names)
      if (one < other)
        yield [`${one}+${other}`, Math.min(found.get(one)?.size ?? 0, found.get(other)?.size ?? 0)];
}
