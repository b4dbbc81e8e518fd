import type { Lesson, Section } from '../../lesson/types';
import { pathsOf } from '../context/path';
import type { Explained } from '../explain/explain-section';
import type { LessonText } from '../features/lesson-text';
import { wholeOf, type WholeLesson } from '../gate/gate-features';
import { Tally } from '../gate/tally';
import { judge, type Judgement } from './judge';
import { createSectionMemory, keepSections, type KeptSection, type SectionMemory } from './kept-section';
import { moveReadings, type MoveReadings } from './move-readings';
import { isSame, surroundingsOf, type Surroundings } from './surroundings';
import type { Traits } from '../traits/traits';

/** A section's passages with what each of them does. */
export interface DecidedSection extends Judgement, MoveReadings {
  readonly traits: readonly Traits[];
  /** What it rests on beside the section's own text. */
  readonly surroundings: Surroundings;
  /** The panels that are open behind it. */
  readonly panels: readonly number[];
  /** The same readings, explained, as long as that holds. */
  explained: Explained | undefined;
}

export interface Decision {
  /** By section; `undefined` where a section has no passages. */
  readonly sections: readonly (DecidedSection | undefined)[];
  /** What the gate looks at. */
  readonly whole: WholeLesson;
}

/**
 * Decides what every passage of a lesson does, section by section.
 * @param memory after an edit most sections stand as they stood
 */
export function decide(lesson: Lesson, memory: SectionMemory = createSectionMemory()): Decision {
  const kept = keepSections(lesson, memory);
  const text = { lesson, paths: pathsOf(lesson), sections: kept.map((section) => section.text) };
  const panels: number[] = [];
  const sections: (DecidedSection | undefined)[] = [];
  const tally = new Tally();
  let leadRoles = 0;
  for (const section of lesson.sections) {
    const own = kept[section.index];
    if (own) tally.add(own.tally);
    const decided = own?.text && decideSection(text, section, own, kept, panels);
    sections.push(decided);
    leadRoles |= decided?.leadRoles ?? 0;
  }
  return { sections, whole: wholeOf(text, tally, leadRoles) };
}

/** @param panels the sections in which the open panels were opened: before the section, then behind it */
function decideSection(
  text: LessonText,
  section: Section,
  own: KeptSection,
  kept: readonly KeptSection[],
  panels: number[],
): DecidedSection {
  const surroundings = surroundingsOf(text, section, panels);
  if (own.decided && isSame(own.decided.surroundings, surroundings)) {
    if (panels.length > 0 || own.decided.panels.length > 0)
      panels.splice(0, panels.length, ...own.decided.panels);
    return own.decided;
  }
  const { places, probabilities, leadRoles } = judge(text, section, kept, panels);
  const { readings, steps, told } = moveReadings(text.lesson, places, probabilities);
  own.decided = {
    traits: own.traits,
    places,
    probabilities,
    leadRoles,
    readings,
    steps,
    told,
    surroundings,
    panels: [...panels],
    explained: undefined,
  };
  return own.decided;
}
