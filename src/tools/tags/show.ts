import { fit, leastChance, type JudgedCase } from './learn';

type Print = (line: string) => void;

/** What each feature of a tag finds: sections with the tag, without it, its authors and its learned weight. */
export function showCues(judged: readonly JudgedCase[], print: Print): void {
  const { weights } = fit(judged);
  const table = new Map<string, { right: number; wrong: number; authors: Set<string> }>();
  for (const { features, positive, section } of judged)
    for (const [name, value] of features) {
      if (value === 0) continue;
      const row = table.get(name) ?? { right: 0, wrong: 0, authors: new Set<string>() };
      if (positive) {
        row.right++;
        row.authors.add(section.author);
      } else row.wrong++;
      table.set(name, row);
    }
  const share = (row: { right: number; wrong: number }): number => row.right / (row.right + row.wrong);
  for (const [name, row] of [...table].sort(([, one], [, other]) => share(other) - share(one)))
    print(
      `  ${name.padEnd(36)} +${row.right} -${row.wrong}  authors ${row.authors.size}  weight ${(weights.get(name) ?? 0).toFixed(2)}`,
    );
}

/** The sections that were missed, least likely first, and those tagged in error, most likely first. */
export function showErrors(judged: readonly JudgedCase[], length: number, print: Print): void {
  const plans = judged.filter(({ section }) => section.document === 'plan');
  const missed = plans.filter(({ positive, chance }) => positive && chance < leastChance);
  const wrong = plans.filter(({ positive, chance }) => !positive && chance >= leastChance);
  print('MISSED');
  for (const one of missed.sort((a, b) => a.chance - b.chance)) showCase(one, length, print);
  print('IN ERROR');
  for (const one of wrong.sort((a, b) => b.chance - a.chance)) showCase(one, length, print);
}

function showCase({ section, features, chance }: JudgedCase, length: number, print: Print): void {
  const span = section.lesson.sections[section.at]?.span ?? { start: 0, end: 0 };
  const text = section.lesson.text
    .slice(span.start, span.end)
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\s+/g, ' ')
    .slice(0, length);
  const cues = [...features]
    .filter(([name, value]) => value !== 0 && name.includes('.') && !name.startsWith('tone.'))
    .map(([name]) => name);
  print(
    `  ${chance.toFixed(2)} ${section.author.slice(0, 18)}:${section.line} [${[...section.gold].join(', ')}] ${section.outline.sections[section.at]?.signs.role} ${cues.join(' ')}`,
  );
  print(`      ${text}`);
}
