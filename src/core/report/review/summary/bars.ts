import type { Sum } from '../types';
import words from './summary-words.json';

const moves = ['deliver', 'coach', 'student', 'mixed'] as const;
type Held = (typeof moves)[number];

const signs: Readonly<Record<Held, string>> = { deliver: '█', coach: '▓', student: '░', mixed: '·' };

/** What time or steps go to; `mixed` is 0 where steps are counted. */
export type Shares = Readonly<Record<Held, number>>;

/** Planned minutes where both versions name some, otherwise steps. */
export function sharesOf(sum: Sum, unit: 'minutes' | 'steps'): Shares {
  const { deliver, coach, student } = sum[unit === 'minutes' ? 'minutes' : 'passages'];
  return { deliver, coach, student, mixed: unit === 'minutes' ? sum.minutes.mixed : 0 };
}

export const heldMoves = moves;
export const totalOf = (shares: Shares): number => moves.reduce((sum, move) => sum + shares[move], 0);

const width = 24;

/** A bar of text whose parts are as long as their shares; whatever is there at all has at least one sign. */
export function barOf(shares: Shares): string {
  const total = totalOf(shares);
  if (total === 0) return '';
  const exact = moves.map((move) => (shares[move] / total) * width);
  const cells = exact.map((share) => (share === 0 ? 0 : Math.max(1, Math.floor(share))));
  const sum = (): number => cells.reduce((one, other) => one + other, 0);
  // Largest remainders first, so that the bar is as wide as the others.
  const byRemainder = exact
    .map((share, at) => ({ at, rest: share - (cells[at] ?? 0) }))
    .sort((one, other) => other.rest - one.rest);
  for (let turn = 0; sum() < width; turn++) {
    const next = byRemainder[turn % byRemainder.length];
    if (next && (exact[next.at] ?? 0) > 0) cells[next.at] = (cells[next.at] ?? 0) + 1;
  }
  while (sum() > width) {
    const longest = cells.indexOf(Math.max(...cells));
    cells[longest] = (cells[longest] ?? 0) - 1;
  }
  return moves.map((move, at) => signs[move].repeat(cells[at] ?? 0)).join('');
}

/** What the signs of these bars mean. */
export function legendOf(all: readonly Shares[], learners: string): string {
  const seen = moves.filter((move) => all.some((shares) => shares[move] > 0));
  return seen.map((move) => `${signs[move]} ${words.bars[move].replace('{learners}', learners)}`).join(', ');
}
