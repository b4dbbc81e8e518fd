import { fillIn } from '../../../rules/support/fill-in';
import { attributes } from '../../../tags/types';
import type { Review, Sum } from '../types';
import { barOf, heldMoves, legendOf, sharesOf, totalOf } from './bars';
import { listed } from './markdown-text';
import words from './summary-words.json';

/** Who holds the information before and after, as one table and one line of bars; nothing where nothing is known. */
export function beforeAndAfter({ totals }: Review, people: People): string[] {
  const { compared, added } = totals;
  if (compared.lessons > 0)
    return comparison(
      [
        ['before', compared.before],
        ['after', compared.after],
      ],
      compared.lessons,
      people,
    );
  return added.lessons > 0 ? comparison([['in this plan', added.after]], added.lessons, people) : [];
}

/** What the plans call those who learn, and who tells: "students" and "teacher", "staff" and "leader". */
export type People = Readonly<Record<'learners' | 'teller', string>>;

type Column = readonly [string, Sum];

function comparison(columns: readonly Column[], lessons: number, people: People): string[] {
  const unit = unitOf(columns);
  const shares = columns.map(([, sum]) => sharesOf(sum, unit));
  const rows = heldMoves
    .filter((move) => shares.some((one) => one[move] > 0))
    .map((move) =>
      row(
        words.rows[move],
        shares.map((one) => amount(one[move], unit)),
      ),
    );
  const bars = columns.map(
    ([name], at) => `${name} ${barOf(shares[at] ?? sharesOf(columns[0]?.[1] ?? none, unit))}`,
  );
  const drawn = shares.every((one) => totalOf(one) > 0);
  return [
    row(
      '',
      columns.map(([name]) => name),
    ),
    `|---|${columns.map(() => '--:|').join('')}`,
    ...rows.map((one) => fillIn(one, people)),
    row(
      fillIn(words.rows.told, people),
      columns.map(([, sum]) => String(sum.told)),
    ),
    row(
      words.rows.attributes,
      columns.map(([, sum]) => attributesIn(sum, lessons)),
    ),
    ...(drawn ? ['', `\`${bars.join('  ')}\` (${legendOf(shares, people.learners)})`] : []),
  ];
}

const none: Sum = {
  minutes: { deliver: 0, coach: 0, student: 0, other: 0, mixed: 0 },
  passages: { deliver: 0, coach: 0, student: 0, other: 0 },
  told: 0,
  attributes: { voice: 0, 'co-creation': 0, 'social-construction': 0, 'self-discovery': 0 },
};

/** Minutes only where every version names some, so that both columns speak of the same. */
export const unitOf = (columns: readonly Column[]): 'minutes' | 'steps' =>
  columns.every(([, sum]) => totalOf(sharesOf(sum, 'minutes')) > 0) ? 'minutes' : 'steps';

const row = (name: string, cells: readonly string[]): string => `| ${[name, ...cells].join(' | ')} |`;

/** From here on people count in hours. */
const manyMinutes = 600;

function amount(count: number, unit: 'minutes' | 'steps'): string {
  if (unit === 'steps') return `${count} ${count === 1 ? 'step' : 'steps'}`;
  return count < manyMinutes ? `${Math.round(count)} min` : `${Math.round(count / 60)} h`;
}

function attributesIn({ attributes: counts }: Sum, lessons: number): string {
  const present = attributes.filter((name) => counts[name] > 0);
  if (present.length === 0) return 'none yet';
  return listed(
    present.map(
      (name) => `${words.attributes[name]}${lessons > 1 ? ` (${counts[name]} of ${lessons})` : ''}`,
    ),
    ', ',
  );
}
