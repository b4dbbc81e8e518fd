import type { Lesson, Passage } from '../../lesson/types';
import type { MovesReading } from '../../moves/types';
import { readHeadingTopic } from './heading-topic';
import { lowerWordsOf } from './lesson-words';
import { readContent } from './read-content';
import { readAct } from './read-passage';

/** How many told passages of a section are asked what they are about. */
const passagesAsked = 3;

/** What a section is about: by its headings, else by the first that is told in it. */
export function readSectionTopic(lesson: Lesson, moves: MovesReading, section: number): string | undefined {
  const heading = readHeadingTopic(lesson, section);
  if (heading !== undefined) return heading;
  return lesson.passages
    .filter((passage) => passage.section === section && moves.passages[passage.index]?.move === 'deliver')
    .slice(0, passagesAsked)
    .map((passage) => readPassageTopic(lesson, moves, passage))
    .find((topic) => topic !== undefined);
}

function readPassageTopic(
  lesson: Lesson,
  moves: MovesReading,
  { content, index }: Passage,
): string | undefined {
  const isKnownLower = lowerWordsOf(lesson);
  const { text } = content.plain;
  return moves.passages[index]?.how === 'content'
    ? readContent(text, content.lead, isKnownLower).slots.topic
    : readAct(text, undefined, isKnownLower)?.slots.topic;
}
