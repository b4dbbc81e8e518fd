import type { Lesson } from '../lesson/types';
import { sourceSpan } from '../text/plain-text';
import { shiftSpan } from '../text/span';
import type { MoveReading, MovesReading } from './types';

/** First form, to be replaced: a telling verb at the start of a passage. */
const telling = /^(?:explain|tell|lecture|describe|demonstrate|show|introduce|present|go over|define)\b/i;

/** Who holds the information in each passage of a lesson. */
export function readMoves(lesson: Lesson): MovesReading {
  const passages = lesson.passages.map((passage): MoveReading => {
    const match = telling.exec(passage.content.plain.text);
    if (!match) {
      return {
        passage: passage.index,
        move: 'other',
        how: undefined,
        confidence: 'possible',
        evidence: [],
        reason: undefined,
        grace: undefined,
      };
    }
    const span = shiftSpan(
      sourceSpan(passage.content.plain, { start: 0, end: match[0].length }),
      passage.base,
    );
    return {
      passage: passage.index,
      move: 'deliver',
      how: 'act',
      confidence: 'likely',
      evidence: [{ span, text: match[0], says: 'telling' }],
      reason: `"${match[0]}" says that the teacher tells.`,
      grace: undefined,
    };
  });
  const runs = passages
    .filter((reading) => reading.move === 'deliver')
    .map((reading) => ({ passages: [reading.passage], minutes: undefined }));
  return { document: 'plan', passages, runs };
}
