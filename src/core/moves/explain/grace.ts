import type { Section } from '../../lesson/types';
import { phrases } from '../reading/set-phrases';
import type { Traits } from '../traits/traits';
import type { Grace } from '../types';
import type { Step } from './step';

const onRequest = phrases.bit('onRequest');
const fading = phrases.bit('fading');
const short = phrases.bit('short');

const shortMinutes = 5;

/** How many passages before and behind one may make its telling gentler. */
export const reach = 3;

/**
 * Why telling is gentler at a passage; `undefined` where nothing makes it so.
 * @param steps of all the lesson's passages; it stands at `at`
 * @param section its own
 */
export function graceOf(
  passage: Traits,
  steps: readonly Step[],
  at: number,
  section: Section,
): Grace | undefined {
  const own = graceByWords(passage);
  if (own) return own;
  if (thinksNear(steps, at, -1, section)) return 'after-exploring';
  return thinksNear(steps, at, 1, section) ? 'before-acting' : undefined;
}

function graceByWords({ reading: { content, text } }: Traits): Grace | undefined {
  const { holds } = text;
  if (holds & onRequest) return 'on-request';
  if (holds & fading) return 'fading-example';
  const { minutes = Infinity } = content;
  return (holds & short) !== 0 || minutes <= shortMinutes ? 'short' : undefined;
}

/** Whether learners think right before or right after, with nothing but more telling or housekeeping between. */
function thinksNear(
  steps: readonly Step[],
  from: number,
  direction: 1 | -1,
  { firstPassage, endPassage }: Section,
): boolean {
  for (let far = 1; far <= reach; far++) {
    const at = from + direction * far;
    const move = steps[at]?.move;
    if (move === 'student' || (move === 'coach' && direction < 0))
      return far < reach || (at >= firstPassage && at < endPassage);
    if (move === 'coach') return true;
  }
  return false;
}
