import type { Output } from '../io';
import { oneLine, shorten } from './layout';

export interface ProgressLine {
  show(done: number, all: number, path: string): void;
  clear(): void;
}

/** Fewer files than this are read before anybody wonders. */
const worthShowing = 50;
const millisecondsBetween = 80;

/** One line at the foot of a terminal that says how far a long run is. Elsewhere it says nothing. */
export function createProgressLine(output: Output): ProgressLine {
  let shownAt: number | undefined;
  return {
    show: (done, all, path) => {
      const now = Date.now();
      if (!output.isTerminal || all <= worthShowing) return;
      if (shownAt !== undefined && now - shownAt < millisecondsBetween) return;
      shownAt = now;
      const line = shorten(`Reading ${done + 1} of ${all}: ${oneLine(path)}`, (output.columns ?? 80) - 1);
      output.write(`\r\u001b[K${line}`);
    },
    clear: () => {
      if (shownAt !== undefined) output.write('\r\u001b[K');
    },
  };
}
