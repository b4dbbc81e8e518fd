import type { Analysis } from '../../analysis';
import type { Section } from '../../lesson/types';
import type { Move } from '../../moves/types';
import type { EarnedTag, Tag } from '../../tags/types';
import { placeOf } from '../describe';
import type { Alignment, Counterpart } from './align-passages';
import { sameWords } from './identity';
import type { TagChange, TagChanges } from './types';
import { wordsAt } from './words-at';

/** Which sections earn a tag in one version only. A tag that moved with its words is neither gained nor lost. */
export function compareTags(before: Analysis, after: Analysis, { earlier, later }: Alignment): TagChanges {
  return {
    gained: earnedOnlyHere(after, before, earlier),
    lost: earnedOnlyHere(before, after, later),
  };
}

/** Every tag of a lesson that has no other version. */
export const allTags = (analysis: Analysis): TagChange[] => earnedOnlyHere(analysis, undefined, []);

/** @param counterparts of the passages here, in the other version */
function earnedOnlyHere(
  here: Analysis,
  there: Analysis | undefined,
  counterparts: readonly (Counterpart | undefined)[],
): TagChange[] {
  const partners = there ? sectionPartners(here, there, counterparts) : [];
  const shownThere = there ? evidencePlaces(there) : new Set<string>();
  return here.tags.flatMap(({ section, tags }) => {
    const partner = there?.tags[partners[section] ?? -1];
    return tags.flatMap((earned): TagChange[] => {
      if (partner?.tags.some(({ tag }) => tag === earned.tag)) return [];
      const passages = earned.evidence.map(({ span }) => passageHolding(span.start, here));
      const moved = passages.some((passage) => {
        const counterpart = counterparts[passage ?? -1];
        return counterpart?.same && shownThere.has(placeKey(earned.tag, counterpart.passage));
      });
      return moved ? [] : [tagChange(earned, here.lesson.sections[section], here)];
    });
  });
}

const placeKey = (tag: Tag, passage: number): string => `${tag}@${passage}`;

function evidencePlaces(analysis: Analysis): Set<string> {
  const places = new Set<string>();
  for (const { tags } of analysis.tags)
    for (const { tag, evidence } of tags)
      for (const { span } of evidence) {
        const passage = passageHolding(span.start, analysis);
        if (passage !== undefined) places.add(placeKey(tag, passage));
      }
  return places;
}

/** For each section here the one there: by its heading or else by where most of its passages are. */
function sectionPartners(
  here: Analysis,
  there: Analysis,
  counterparts: readonly (Counterpart | undefined)[],
): (number | undefined)[] {
  const named = new Map<string, number[]>();
  for (const section of there.lesson.sections) {
    const name = headingName(section);
    named.set(name, [...(named.get(name) ?? []), section.index]);
  }
  return here.lesson.sections.map((section) => {
    const byName = named.get(headingName(section))?.shift();
    return byName ?? mostShared(section, there, counterparts);
  });
}

/** Minutes are often changed and say nothing about what a section is. */
const headingName = ({ heading }: Section): string =>
  sameWords(heading?.content.plain.text ?? '')
    .toLowerCase()
    .replace(/[([]?\d+\s*(?:min(?:ute)?s?|h(?:ou)?rs?)\b[)\]]?/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function mostShared(
  { firstPassage, endPassage }: Section,
  there: Analysis,
  counterparts: readonly (Counterpart | undefined)[],
): number | undefined {
  const counts = new Map<number, number>();
  for (let at = firstPassage; at < endPassage; at++) {
    const section = there.lesson.passages[counterparts[at]?.passage ?? -1]?.section;
    if (section !== undefined) counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best?.[0];
}

function tagChange({ tag, evidence }: EarnedTag, section: Section | undefined, here: Analysis): TagChange {
  const { lesson, moves } = here;
  const shown = evidence.flatMap(({ span, text }) => {
    const passage = passageHolding(span.start, here);
    return passage === undefined ? [] : [{ passage, text }];
  });
  // Words of somebody who acts say more than a heading, or than a step that tells.
  const best = shown.find(({ passage }) => asks(moves.passages[passage]?.move)) ?? shown[0];
  return {
    tag,
    line: section?.heading ? placeOf(section.heading.span, lesson.lines).line : 0,
    heading: section?.heading ? sameWords(section.heading.content.plain.text) : null,
    evidence: best ? wordsAt(best.passage, here, best.text) : null,
  };
}

const asks = (move: Move | undefined): boolean => move === 'coach' || move === 'student';

/** Index of the passage that holds an offset. Passages do not overlap and stand in the order of the text. */
export function passageHolding(offset: number, { lesson: { passages } }: Analysis): number | undefined {
  let low = 0;
  let high = passages.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = passages[middle]?.span;
    if (!span || offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return middle;
  }
  return undefined;
}
