import type { HeadingContent, Lesson, Section } from '../../lesson/types';
import { isTextOf, readSectionText, type SectionText } from '../features/section-text';
import { tallyOf, type Tally } from '../gate/tally';
import { readTraits, type Traits } from '../traits/traits';
import type { DecidedSection } from './decide';
import { readSaid } from './judge';

/** What is known of a section by its own text, and what was decided on it last. */
export interface KeptSection {
  readonly heading: HeadingContent | undefined;
  /** Absent where it has no passages. */
  readonly text: SectionText | undefined;
  readonly traits: readonly Traits[];
  readonly tally: Tally;
  /** See `SaidReader`. */
  readonly said: Float32Array;
  /** It holds as long as what it looks at around the section stays too. */
  decided: DecidedSection | undefined;
}

/** The sections of the version of a lesson that was read last. */
export interface SectionMemory {
  sections: readonly KeptSection[];
}

export const createSectionMemory = (): SectionMemory => ({ sections: [] });

/**
 * Every section of a lesson: those that an edit has not changed are the ones that were kept, counted from the beginning
 * or from the end of the lesson.
 */
export function keepSections(lesson: Lesson, memory: SectionMemory): readonly KeptSection[] {
  const before = memory.sections;
  const shift = before.length - lesson.sections.length;
  const taken = new Uint8Array(before.length);
  /** The section that was kept with a number, if it says what this one does and stands for no other. */
  const take = (at: number, section: Section): KeptSection | undefined => {
    const one = before[at];
    if (!one || taken[at] === 1 || !isOf(one, lesson, section)) return undefined;
    taken[at] = 1;
    return one;
  };
  const kept = lesson.sections.map(
    (section) =>
      take(section.index, section) ?? take(section.index + shift, section) ?? createSection(lesson, section),
  );
  memory.sections = kept;
  return kept;
}

const isOf = ({ heading, text }: KeptSection, lesson: Lesson, section: Section): boolean =>
  heading === section.heading?.content && isTextOf(text, lesson, section);

function createSection(lesson: Lesson, section: Section): KeptSection {
  const heading = section.heading?.content;
  const text = readSectionText(lesson, section);
  const traits = (text?.readings ?? []).map(readTraits);
  return { heading, text, traits, tally: tallyOf(heading, traits), said: readSaid(text), decided: undefined };
}
