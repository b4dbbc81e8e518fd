import type { SectionSigns } from './gather-signs';

const tones = ['tone.learners', 'tone.task', 'tone.asks', 'tone.told', 'tone.learnable'] as const;

const activeHeading =
  /\b(?:challenge|exercise|activit|discuss|practi[cs]e|closing|closure|warm|reflect|debrief|explore|engage|elaborate|evaluate|main|project|assignment|extension|deepening|share|homework|assess)/i;

/** How far a section speaks of what learners do, whatever it is about. */
export function addToneFeatures(features: Map<string, number>, section: SectionSigns): void {
  const counts = new Map<string, number>();
  for (const { sign, passage } of section.signs)
    if (passage && sign.cue.startsWith('tone.')) counts.set(sign.cue, (counts.get(sign.cue) ?? 0) + 1);
  for (const tone of tones) {
    const count = counts.get(tone) ?? 0;
    features.set(tone, Math.log2(1 + count));
    features.set(`${tone}/share`, Math.min(1, count / Math.max(1, section.bodyPassages)));
  }
  const heading = section.section.heading?.content;
  features.set('heading minutes', heading?.minutes === undefined ? 0 : 1);
  features.set('heading active', activeHeading.test(heading?.plain.text ?? '') ? 1 : 0);
  features.set('words', Math.log2(1 + section.bodyWords));
  features.set('questions', Math.log2(1 + section.questions));
  features.set('empty', section.bodyPassages === 0 ? 1 : 0);
}
