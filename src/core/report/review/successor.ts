import type { Analysis } from '../../analysis';
import type { PassageContent } from '../../lesson/types';
import { readAsked } from '../../moves/asked';
import type { Move } from '../../moves/types';
import type { Alignment } from './align-passages';
import { contentWords } from './similar';

/** What stands in the place of a passage of the earlier version, by its index in the later one. */
export function successorOf(
  passage: number,
  before: Analysis,
  after: Analysis,
  alignment: Alignment,
): number | undefined {
  const counterpart = alignment.later[passage]?.passage;
  if (counterpart === undefined) return replacementOf(passage, before, after, alignment);
  return questionAbove(counterpart, after, alignment) ?? counterpart;
}

const asks = (move: Move | undefined): boolean => move === 'coach' || move === 'student';

/** Told words that became "Listen for: ..." stand right below the question that took their place. */
function questionAbove(
  passage: number,
  { lesson, moves }: Analysis,
  { earlier }: Alignment,
): number | undefined {
  const here = lesson.passages[passage];
  if (!here || !isListenedFor(here.content)) return undefined;
  const above = here.parent ?? passage - 1;
  if (lesson.passages[above]?.section !== here.section || earlier[above]?.same) return undefined;
  return asks(moves.passages[above]?.move) ? above : undefined;
}

const isListenedFor = (content: PassageContent): boolean => readAsked(content) === 'other';

/** Words long enough to say what a passage is about. */
const shortestTopic = 5;

/** In a gap wider than this nobody could say what took whose place. */
const widestGap = 30;

/** A question or task on the same topic that now stands between the same neighbours. */
function replacementOf(
  passage: number,
  before: Analysis,
  after: Analysis,
  { earlier, later }: Alignment,
): number | undefined {
  const [from, to] = gapAround(passage, later, after.lesson.passages.length);
  const here = before.lesson.passages[passage];
  if (!here) return undefined;
  const topic = new Set([...contentWords(here)].filter((word) => word.length >= shortestTopic));
  let best: number | undefined;
  let most = 0;
  for (let at = from; at < Math.min(to, from + widestGap); at++) {
    const other = after.lesson.passages[at];
    if (!other || earlier[at] || !asks(after.moves.passages[at]?.move)) continue;
    const shared = [...contentWords(other)].filter((word) => topic.has(word)).length;
    if (shared > most) [best, most] = [at, shared];
  }
  return best;
}

/** The stretch of the later version between the nearest neighbours that are still there. */
function gapAround(passage: number, later: Alignment['later'], end: number): readonly [number, number] {
  let above = passage - 1;
  while (above >= 0 && passage - above < widestGap && !later[above]) above--;
  let below = passage + 1;
  while (below < later.length && below - passage < widestGap && !later[below]) below++;
  return [(later[above]?.passage ?? -1) + 1, later[below]?.passage ?? end];
}
