import type { SectionSigns } from './section-signs';

const tones = ['tone.learners', 'tone.task', 'tone.asks', 'tone.told', 'tone.learnable'] as const;

const activeHeading =
  /\b(?:challenge|exercise|activit|discuss|practi[cs]e|closing|closure|warm|reflect|debrief|explore|engage|elaborate|evaluate|main|project|assignment|extension|deepening|share|homework|assess)/i;

const known = new WeakMap<SectionSigns, ReadonlyMap<string, number>>();

/** How far a section speaks of what learners do, whatever it is about; kept as long as it stays the same. */
export function toneFeaturesOf(section: SectionSigns): ReadonlyMap<string, number> {
  const before = known.get(section);
  if (before) return before;
  const features = readToneFeatures(section);
  known.set(section, features);
  return features;
}

function readToneFeatures(section: SectionSigns): Map<string, number> {
  const features = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { sign, at } of section.signs)
    if (at !== undefined && sign.cue.startsWith('tone.'))
      counts.set(sign.cue, (counts.get(sign.cue) ?? 0) + 1);
  for (const tone of tones) {
    const count = counts.get(tone) ?? 0;
    features.set(tone, Math.log2(1 + count));
    features.set(`${tone}/share`, Math.min(1, count / Math.max(1, section.bodyPassages)));
  }
  const { heading } = section;
  features.set('heading minutes', heading?.minutes === undefined ? 0 : 1);
  features.set('heading active', activeHeading.test(heading?.plain.text ?? '') ? 1 : 0);
  features.set('words', Math.log2(1 + section.bodyWords));
  features.set('questions', Math.log2(1 + section.questions));
  features.set('empty', section.bodyPassages === 0 ? 1 : 0);
  return features;
}
