import type { Lesson, Section } from '../../lesson/types';
import { readText, type LessonText } from '../features/lesson-text';
import type { SectionText } from '../features/section-text';
import { wholeOf, type WholeLesson } from '../gate/gate-features';
import { judge, type SectionDecision } from './judge';
import { isSame, surroundingsOf, type Surroundings } from './surroundings';

export interface Decision {
  /** By section; `undefined` where a section has no passages. */
  readonly sections: readonly (SectionDecision | undefined)[];
  /** What the gate looks at. */
  readonly whole: WholeLesson;
}

/** Judges every passage of a lesson, section by section. */
export function decide(lesson: Lesson): Decision {
  const text = readText(lesson);
  const panels: number[] = [];
  const sections: (SectionDecision | undefined)[] = [];
  let leadRoles = 0;
  for (const section of lesson.sections) {
    const own = text.sections[section.index];
    const decision = own && decideSection(text, section, own, panels);
    sections.push(decision);
    leadRoles |= decision?.leadRoles ?? 0;
  }
  return { sections, whole: wholeOf(text, leadRoles) };
}

interface Kept {
  readonly surroundings: Surroundings;
  readonly decision: SectionDecision;
  /** The panels that are open behind it. */
  readonly panels: readonly number[];
}

/** What was decided last on a section: after an edit elsewhere most sections stand as they stood. */
const kept = new WeakMap<SectionText, Kept>();

/** @param panels the sections in which the open panels were opened: before the section, then behind it */
function decideSection(
  text: LessonText,
  section: Section,
  own: SectionText,
  panels: number[],
): SectionDecision {
  const surroundings = surroundingsOf(text, section, panels);
  const before = kept.get(own);
  if (before && isSame(before.surroundings, surroundings)) {
    panels.splice(0, panels.length, ...before.panels);
    return before.decision;
  }
  const decision = judge(text, section, own, panels);
  kept.set(own, { surroundings, decision, panels: [...panels] });
  return decision;
}
