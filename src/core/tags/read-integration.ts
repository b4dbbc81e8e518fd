import type { Lesson } from '../lesson/types';
import { disciplineOf, disciplineWords } from './discipline-features';
import { disciplineNames } from './cues/disciplines';
import { toEvidence } from './evidence';
import type { SectionReading } from './read-outline';
import type { PlacedSign } from './section-signs';
import type { DisciplineEvidence, EarnedTag, Integration } from './types';

/** What disciplines a section puts to work, and how far they meet. */
export interface IntegrationReading {
  readonly integration: Integration | undefined;
  readonly disciplines: readonly string[];
  readonly disciplineEvidence: readonly DisciplineEvidence[];
}

/** So many distinct words make a discipline more than a chance mention. */
const fewestWords = 2;
const mostEvidence = 4;

/**
 * Several disciplines are interdisciplinary only where they meet in one task (the tag); side by side they
 * are multidisciplinary (Vasquez, Sneider & Comer 2013).
 */
export function readIntegration(
  section: SectionReading,
  earned: readonly EarnedTag[],
  lesson: Lesson,
): IntegrationReading {
  const meets = earned.some(({ tag }) => tag === 'interdisciplinary');
  const sizes = [...disciplineWords(section.signs)].sort(([, one], [, other]) => other.size - one.size);
  const atWork = sizes
    .filter(([, words], rank) => words.size >= fewestWords || (meets && rank < 2))
    .map(([name]) => name);
  return {
    integration: levelOf(atWork.length, meets, earned),
    disciplines: atWork.map((name) => disciplineNames[name] ?? name),
    disciplineEvidence: atWork.map((name) => ({
      discipline: disciplineNames[name] ?? name,
      evidence: firstOfEachWord(
        section.signs.signs.filter(({ sign }) => disciplineOf(sign.cue) === name),
      ).map((placed) => toEvidence(placed, section, lesson)),
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
