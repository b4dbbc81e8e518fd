import { fillPrompt } from '../fill';
import type { Family } from '../families/types';
import type { Slots } from '../reading/slots';
import type { Listeners } from '../tune';

/** A long telling keeps its words and gains pauses; attention and notes gain from two minutes in every eight or so. */
export const pausePoints: Family = {
  id: 'pause-points',
  source: 'Ruhl, Hughes & Schloss, 1987: the pause procedure',
  placement: 'after',
  triggers: [],
  prompts: {
    evidence: {
      topic: 'What is clearer now about {X}, and which question do you still have?',
      bare: 'What is clearer now, and which question do you still have?',
      young: 'What did you find out?',
    },
  },
};

/** Tellings from this many minutes on are offered pauses. */
const longTelling = 10;

export const pauseOpening = 'Pause after at most 8 minutes and ask';

/** The question to pause for, where the plan says that the telling is long. */
export function pausePrompt(
  minutes: number | undefined,
  slots: Slots,
  listeners: Listeners,
): string | undefined {
  const prompt = pausePoints.prompts.evidence;
  if (minutes === undefined || minutes < longTelling || !prompt) return undefined;
  return fillPrompt(prompt, 'evidence', slots, listeners)?.text;
}
