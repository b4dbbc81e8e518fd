import type { Analysis } from '../analysis';
import type { Lesson } from '../lesson/types';
import type { Move, MovesReading } from '../moves/types';
import { attributes } from '../tags/types';
import type { Balance } from './types';

/** The lesson at a glance: who holds the information when, and which attributes appear. */
export function balanceOf({ lesson, moves, tags }: Analysis): Balance {
  const passages = { deliver: 0, coach: 0, student: 0, other: 0 };
  for (const { move } of moves.passages) passages[move]++;
  const telling = moves.runs.flatMap((run) => run.minutes ?? []);
  const earned = new Set(tags.flatMap((section) => section.tags.map(({ tag }) => tag)));
  return {
    passages,
    minutes: spreadMinutes(lesson, moves),
    longestTelling: telling.length > 0 ? telling.reduce((one, other) => Math.max(one, other)) : null,
    attributes: attributes.filter((attribute) => earned.has(attribute)),
  };
}

/** What has been gathered about a passage or section and all below it. */
interface Stretch {
  /** Minutes already given to some move. */
  counted: number;
  /** The moves, as bits, of passages whose minutes nobody has named yet. */
  moves: number;
}

type Spread = Record<Move | 'mixed', number>;

const bits: Readonly<Record<Move, number>> = { other: 0, deliver: 1, coach: 2, student: 4 };
const moveOfBits: Readonly<Record<number, Move>> = { 0: 'other', 1: 'deliver', 2: 'coach', 4: 'student' };

/**
 * Minutes count where they are named most closely, and each once: of a section of 20 minutes that
 * holds a video of 6, the video has 6 and the rest of the section 14.
 */
function spreadMinutes(lesson: Lesson, moves: MovesReading): Spread {
  const spread: Spread = { deliver: 0, coach: 0, student: 0, other: 0, mixed: 0 };
  const passages = lesson.passages.map(({ index }): Stretch => {
    return { counted: 0, moves: bits[moves.passages[index]?.move ?? 'other'] };
  });
  const sections = lesson.sections.map((): Stretch => ({ counted: 0, moves: 0 }));
  // What is nested stands later, so from the end everything is complete before its turn.
  for (const { index, parent, section, content } of [...lesson.passages].reverse())
    close(passages[index], content.minutes, spread, passages[parent ?? -1] ?? sections[section]);
  for (const { index, parent, heading } of [...lesson.sections].reverse())
    close(sections[index], heading?.content.minutes, spread, sections[parent ?? -1]);
  return spread;
}

/** Gives what is left of a stretch's own minutes to its moves, and hands it on to what holds it. */
function close(
  stretch: Stretch | undefined,
  minutes: number | undefined,
  spread: Spread,
  holder: Stretch | undefined,
): void {
  if (!stretch) return;
  if (minutes !== undefined && minutes > stretch.counted) {
    spread[moveOfBits[stretch.moves] ?? 'mixed'] += minutes - stretch.counted;
    stretch.counted = minutes;
  }
  if (!holder) return;
  holder.counted += stretch.counted;
  // Passages of a stretch with minutes are spoken for.
  if (minutes === undefined) holder.moves |= stretch.moves;
}
