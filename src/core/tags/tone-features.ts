import { keepWith } from '../lesson/keep';
import type { SectionSigns } from './section-signs';

const tones = ['tone.learners', 'tone.task', 'tone.asks', 'tone.told', 'tone.learnable'] as const;

const activeHeading =
  /\b(?:challenge|exercise|activit|discuss|practi[cs]e|closing|closure|warm|reflect|debrief|explore|engage|elaborate|evaluate|main|project|assignment|extension|deepening|share|homework|assess)/i;

/** What is weighed of a section's tone, in the order of `toneValuesOf`. */
export const toneFeatures: readonly string[] = [
  ...tones.flatMap((tone) => [tone, `${tone}/share`]),
  'heading minutes',
  'heading active',
  'words',
  'questions',
  'empty',
];

const numberOfTone: ReadonlyMap<string, number> = new Map(tones.map((tone, number) => [tone, number]));

/** How far a section speaks of what learners do, whatever it is about: one number for each of `toneFeatures`. */
export const toneValuesOf = keepWith((section: SectionSigns): readonly number[] => {
  const { heading, signs, bodyPassages, bodyWords, questions } = section;
  const counts = tones.map(() => 0);
  for (const { sign, at } of signs) {
    const tone = at === undefined ? undefined : numberOfTone.get(sign.cue);
    if (tone !== undefined) counts[tone] = (counts[tone] ?? 0) + 1;
  }
  const values: number[] = [];
  for (const count of counts)
    values.push(count === 0 ? 0 : Math.log2(1 + count), Math.min(1, count / Math.max(1, bodyPassages)));
  values.push(
    heading?.minutes === undefined ? 0 : 1,
    heading && activeHeading.test(heading.plain.text) ? 1 : 0,
    Math.log2(1 + bodyWords),
    Math.log2(1 + questions),
    bodyPassages === 0 ? 1 : 0,
  );
  return values;
});

/** The same by name. */
export function toneFeaturesOf(section: SectionSigns): ReadonlyMap<string, number> {
  const values = toneValuesOf(section);
  return new Map(toneFeatures.map((name, number) => [name, values[number] ?? 0]));
}
