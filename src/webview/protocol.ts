/**
 * What the extension and the page "Lesson at a glance" say to each other. Whatever arrives is checked before it is
 * believed; every text is already in the teacher's language, and is shown as text, never as markup.
 */

/** Who holds the information in a passage. */
export const holders = ['deliver', 'coach', 'student'] as const;
export type Holder = (typeof holders)[number];

/** A place to go to in the lesson. */
export interface Place {
  readonly label: string;
  /** 0-based, as in the editor. */
  readonly line: number;
}

/** Something that the plan already does well, with the teacher's own words that show it. */
export interface Strength {
  readonly name: string;
  readonly says: string;
  readonly places: readonly (Place & { readonly words: string })[];
}

export interface SectionGlance extends Place {
  /** 1 to 6; 0 for the text before the first heading. */
  readonly depth: number;
  /** "10 min"; empty where the plan does not say. */
  readonly minutes: string;
  /** How many passages each holds. */
  readonly passages: Readonly<Record<Holder, number>>;
  /** "Teacher tells 2 · learners 3". */
  readonly inWords: string;
  /** "Told on purpose: safety"; empty where nothing was decided. */
  readonly decision: string;
}

export interface Glance {
  readonly title: string;
  readonly summary: readonly string[];
  readonly strengths: readonly Strength[];
  readonly sections: readonly SectionGlance[];
  readonly words: GlanceWords;
}

/** What stands around the data. */
export interface GlanceWords {
  readonly strengths: string;
  readonly noStrengths: string;
  readonly who: string;
  /** What the bars count. */
  readonly unit: string;
  readonly holders: Readonly<Record<Holder, string>>;
  readonly table: string;
  readonly section: string;
  readonly minutes: string;
  readonly decision: string;
  readonly empty: string;
}

export type ToPage = { readonly kind: 'glance'; readonly glance: Glance };

export type FromPage = { readonly kind: 'ready' } | { readonly kind: 'reveal'; readonly line: number };

export function readToPage(value: unknown): ToPage | undefined {
  return isRecord(value) && value['kind'] === 'glance' && isGlance(value['glance'])
    ? { kind: 'glance', glance: value['glance'] }
    : undefined;
}

export function readFromPage(value: unknown): FromPage | undefined {
  if (!isRecord(value)) return undefined;
  if (value['kind'] === 'ready') return { kind: 'ready' };
  const line = value['line'];
  const isLine = typeof line === 'number' && Number.isSafeInteger(line) && line >= 0;
  return value['kind'] === 'reveal' && isLine ? { kind: 'reveal', line } : undefined;
}

type Check<T> = (value: unknown) => value is T;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isText: Check<string> = (value): value is string => typeof value === 'string';
const isCount: Check<number> = (value): value is number => typeof value === 'number' && value >= 0;

const listOf =
  <T>(is: Check<T>): Check<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(is);

const shapeOf =
  <T>(shape: { readonly [Key in keyof T]-?: Check<T[Key]> }): Check<T> =>
  (value): value is T =>
    isRecord(value) && Object.entries<Check<unknown>>(shape).every(([key, is]) => is(value[key]));

const everyHolder = <T>(is: Check<T>): Check<Record<Holder, T>> =>
  shapeOf<Record<Holder, T>>({ deliver: is, coach: is, student: is });

const isGlance = shapeOf<Glance>({
  title: isText,
  summary: listOf(isText),
  strengths: listOf(
    shapeOf<Strength>({
      name: isText,
      says: isText,
      places: listOf(shapeOf<Strength['places'][number]>({ label: isText, line: isCount, words: isText })),
    }),
  ),
  sections: listOf(
    shapeOf<SectionGlance>({
      label: isText,
      line: isCount,
      depth: isCount,
      minutes: isText,
      passages: everyHolder(isCount),
      inWords: isText,
      decision: isText,
    }),
  ),
  words: shapeOf<GlanceWords>({
    strengths: isText,
    noStrengths: isText,
    who: isText,
    unit: isText,
    holders: everyHolder(isText),
    table: isText,
    section: isText,
    minutes: isText,
    decision: isText,
    empty: isText,
  }),
});
