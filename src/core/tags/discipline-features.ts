import { keepWith } from '../lesson/keep';
import type { PlacedSign, SectionSigns } from './section-signs';

const prefix = 'discipline.';

/** The discipline a cue speaks of: `science` for `discipline.science`. */
export const disciplineOf = (cue: string): string | undefined =>
  cue.startsWith(prefix) ? cue.slice(prefix.length) : undefined;

const nothing: ReadonlyMap<string, ReadonlySet<string>> = new Map();

/** Distinct words of each discipline in a section. */
export const disciplineWords = keepWith(
  ({ signs }: SectionSigns): ReadonlyMap<string, ReadonlySet<string>> => {
    let found: Map<string, Set<string>> | undefined;
    for (const { sign } of signs) {
      const discipline = disciplineOf(sign.cue);
      if (discipline === undefined) continue;
      found ??= new Map();
      const words = found.get(discipline) ?? new Set<string>();
      found.set(discipline, words.add(sign.pattern));
    }
    return found ?? nothing;
  },
);

/** Disciplines in a section and whether they meet in one task. */
export function addDisciplineFeatures(features: Map<string, number>, section: SectionSigns): void {
  const found = disciplineWords(section);
  const sizes = [...found.values()].map((words) => words.size).sort((one, other) => other - one);
  features.set('first discipline', Math.log2(1 + (sizes[0] ?? 0)));
  features.set('second discipline', Math.log2(1 + (sizes[1] ?? 0)));
  features.set('disciplines', Math.min(4, sizes.length));
  const meetings = found.size < 2 ? noMeetings : meetingPlaces(section.signs);
  features.set('disciplines in one passage', Math.log2(1 + meetings.passages));
  features.set('disciplines in one task', Math.log2(1 + meetings.tasks));
  for (const [pair, size] of pairsOf(found)) features.set(`pair:${pair}`, Math.min(2, size));
}

/** How strongly the lesson's two main disciplines run through it. */
export function addLessonFeatures(
  features: Map<string, number>,
  disciplines: ReadonlyMap<string, number>,
): void {
  const strengths = [...disciplines.values()].sort((one, other) => other - one);
  features.set("lesson's first discipline", strengths[0] ?? 0);
  features.set("lesson's second discipline", strengths[1] ?? 0);
}

interface Meetings {
  /** How many passages have two disciplines or more. */
  readonly passages: number;
  /** In how many of those learners act or are asked. */
  readonly tasks: number;
}

const noMeetings: Meetings = { passages: 0, tasks: 0 };

function meetingPlaces(signs: readonly PlacedSign[]): Meetings {
  const disciplines = new Map<number, Set<string>>();
  const tasks = new Set<number>();
  for (const { sign, at } of signs) {
    if (at === undefined) continue;
    const name = disciplineOf(sign.cue);
    if (name) disciplines.set(at, (disciplines.get(at) ?? new Set()).add(name));
    if (sign.cue === 'tone.task' || sign.cue === 'tone.learners' || sign.cue === 'tone.asks') tasks.add(at);
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
