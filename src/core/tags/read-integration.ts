import type { Lesson } from '../lesson/types';
import type { Evidence } from '../moves/types';
import { disciplineOf, disciplineWords } from './discipline-features';
import { disciplineNames } from './cues/disciplines';
import { toEvidence } from './evidence';
import type { SectionReading } from './read-outline';
import type { PlacedSign } from './section-signs';
import type { StandardCode } from './standards/types';
import type { DisciplineEvidence, EarnedTag, Integration } from './types';

/** What disciplines a section puts to work, and how far they meet. */
export interface IntegrationReading {
  readonly integration: Integration | undefined;
  readonly disciplines: readonly string[];
  readonly disciplineEvidence: readonly DisciplineEvidence[];
}

const nothing: IntegrationReading = { integration: undefined, disciplines: [], disciplineEvidence: [] };

/** So many distinct words make a discipline more than a chance mention. */
const fewestWords = 2;
const mostEvidence = 4;

/**
 * Several disciplines are interdisciplinary only where they meet in one task (the tag); side by side they
 * are multidisciplinary (Vasquez, Sneider & Comer 2013). A standard's code shows its discipline by itself.
 */
export function readIntegration(
  section: SectionReading,
  earned: readonly EarnedTag[],
  codes: readonly StandardCode[],
  lesson: Lesson,
): IntegrationReading {
  const words = disciplineWords(section.signs);
  if (codes.length === 0 && words.size === 0) return nothing;
  const meets = earned.some(({ tag }) => tag === 'interdisciplinary');
  const shown = new Map<string, Evidence[]>();
  for (const { discipline, span, text, code } of codes)
    if (discipline)
      shown.set(discipline, [...(shown.get(discipline) ?? []), { span, text, says: `the standard ${code}` }]);
  const sizes = [...words].sort(([, one], [, other]) => other.size - one.size);
  sizes.forEach(([id, { size }], rank) => {
    const name = disciplineNames[id] ?? id;
    if (size < fewestWords && !(meets && rank < 2) && !shown.has(name)) return;
    const signs = section.signs.signs.filter(({ sign }) => disciplineOf(sign.cue) === id);
    const evidence = firstOfEachWord(signs).map((placed) => toEvidence(placed, section, lesson));
    shown.set(name, [...(shown.get(name) ?? []), ...evidence]);
  });
  return {
    integration: levelOf(shown.size, meets, earned),
    disciplines: [...shown.keys()],
    disciplineEvidence: [...shown].map(([discipline, evidence]) => ({
      discipline,
      evidence: evidence.slice(0, mostEvidence),
    })),
  };
}

function levelOf(disciplines: number, meets: boolean, earned: readonly EarnedTag[]): Integration | undefined {
  if (disciplines === 0) return undefined;
  if (disciplines === 1) return 'disciplinary';
  if (!meets) return 'multidisciplinary';
  const has = (tag: EarnedTag['tag']): boolean => earned.some((one) => one.tag === tag);
  return has('problem-based') && (has('voice') || has('co-creation'))
    ? 'transdisciplinary'
    : 'interdisciplinary';
}

function firstOfEachWord(signs: readonly PlacedSign[]): PlacedSign[] {
  const first = new Map<string, PlacedSign>();
  for (const placed of signs) if (!first.has(placed.sign.pattern)) first.set(placed.sign.pattern, placed);
  return [...first.values()].slice(0, mostEvidence);
}
