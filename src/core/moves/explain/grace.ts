import type { Lesson } from '../../lesson/types';
import type { ContentReading } from '../reading/read-content';
import type { Grace, Move } from '../types';

/** Telling that answers a need: Schwartz & Bransford 1998, "a time for telling". */
const onRequest =
  /\b(?:if (?:needed|necessary|no (?:group|one|student)|(?:students|groups|participants|they) (?:are stuck|get stuck|struggle|ask|need|have trouble|have difficulty))|only if|when (?:groups?|students|they|participants) (?:get |are )?(?:stuck|ask)|in response to|as questions (?:come up|arise)|on demand|just in time|as needed)\b/i;
const short =
  /\b(?:briefly|quickly|in (?:one|two|a few) (?:sentences?|minutes?)|one[- ]minute|two[- ]minute)\b/i;
/** Worked examples that fade: Pearson & Gallagher 1983, "gradual release of responsibility". */
const fading =
  /\b(?:i do,? we do|we do,? you do|worked example|first (?:one|problem|example) together|gradual release|then (?:students|learners|they|pairs) (?:try|do|solve|take over))\b/i;

const shortMinutes = 5;

/** Moves by passage, where `undefined` stands for what is not read as anything. */
export type Moves = readonly Move[];

/** Why telling is gentler at this passage; `undefined` where nothing makes it so. */
export function graceOf(
  lesson: Lesson,
  readings: readonly ContentReading[],
  moves: Moves,
  at: number,
): Grace | undefined {
  const reading = readings[at];
  const own = reading && graceByWords(reading);
  if (own) return own;
  if (thinksNear(lesson, moves, at, -1)) return 'after-exploring';
  return thinksNear(lesson, moves, at, 1) ? 'before-acting' : undefined;
}

const known = new WeakMap<ContentReading, { readonly grace: Grace | undefined }>();

function graceByWords(reading: ContentReading): Grace | undefined {
  let found = known.get(reading);
  if (!found) {
    found = { grace: readGrace(reading) };
    known.set(reading, found);
  }
  return found.grace;
}

function readGrace({ content }: ContentReading): Grace | undefined {
  const { text } = content.plain;
  if (onRequest.test(text)) return 'on-request';
  if (fading.test(text)) return 'fading-example';
  return short.test(text) || (content.minutes ?? 99) <= shortMinutes ? 'short' : undefined;
}

/** Whether learners think right before or right after, with nothing but more telling or housekeeping between. */
function thinksNear(lesson: Lesson, moves: Moves, from: number, step: 1 | -1): boolean {
  const top = topSection(lesson, from);
  for (let at = from + step, seen = 0; at >= 0 && at < moves.length && seen < 3; at += step) {
    const move = moves[at];
    if (move === 'student' || (move === 'coach' && step < 0))
      return topSection(lesson, at) === top || seen < 2;
    if (move === 'coach') return true;
    seen++;
  }
  return false;
}

const topSection = (lesson: Lesson, passage: number): number => lesson.passages[passage]?.section ?? 0;
