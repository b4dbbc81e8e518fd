/**
 * `node dist/tools/rewrites-report.js [--how act|content] [--seed 1] [--count 60] [--marks gold|real] [--gold ../shared/gold/dev]`
 * Offers rewrites for told passages of labelled lessons, counts them, looks for slips of language and prints some of
 * them as before and after, for a person to read.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { offerRewrites, readLessonForTools, type Rewrite } from './rewrites-report/engine';
import { checkLanguage } from './rewrites-report/language';

interface GoldPassage {
  file: string;
  doc: string;
  id: number;
  kind: string;
  line: number;
  move?: string;
  how?: string;
  text: string;
}

const argument = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};

const folder = resolve(argument('gold', '../shared/gold/dev'));
const how = argument('how', 'act');
const seed = Number(argument('seed', '1'));
const count = Number(argument('count', '60'));
const marks = argument('marks', 'gold');
const print = (line: string): void => void process.stdout.write(`${line}\n`);

if (!existsSync(join(folder, 'passages.jsonl'))) {
  print(`No labelled lessons in ${folder}: nothing to report.`);
  process.exit(0);
}

const gold = readFileSync(join(folder, 'passages.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as GoldPassage)
  .filter((passage) => passage.doc === 'plan');

interface Sample {
  readonly before: string;
  readonly after: string;
  readonly rewrite: Rewrite;
  readonly filled: boolean;
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

const samples: Sample[] = [];
const families = new Map<string, number>();
const slips: string[] = [];
const totals = { passages: 0, filled: 0, slotless: 0, none: 0, offers: 0 };
const empty: string[] = [];

for (const file of new Set(gold.map((passage) => passage.file))) {
  const text = readFileSync(join(folder, 'lessons', file), 'utf8');
  const told = gold.filter((passage) => passage.file === file && passage.how === how);
  const { lesson, moves, indexAtLine } = readLessonForTools(text, told, marks === 'real');
  for (const passage of told) {
    const index = indexAtLine(passage.line, passage.text);
    const here = index === undefined ? undefined : lesson.passages[index];
    if (index === undefined || !here || moves.passages[index]?.move !== 'deliver') continue;
    totals.passages++;
    const rewrites = offerRewrites(lesson, moves, index);
    totals.offers += rewrites.length;
    const [first] = rewrites;
    if (!first) {
      totals.none++;
      empty.push(passage.text.slice(0, 140));
      continue;
    }
    const filled = rewrites.some(isFilled);
    if (filled) totals.filled++;
    else totals.slotless++;
    families.set(first.family, (families.get(first.family) ?? 0) + 1);
    for (const rewrite of rewrites) {
      const after = apply(text, rewrite);
      const lines = after.slice(lineStart(text, here.span.start), here.span.end + after.length - text.length);
      const before = text.slice(lineStart(text, here.span.start), here.span.end);
      for (const slip of checkLanguage(before, lines))
        slips.push(`${slip}: ${rewrite.id}: ${lines.slice(0, 300)}`);
      samples.push({ before, after: lines, rewrite, filled: isFilled(rewrite) });
    }
  }
}

function isFilled(rewrite: Rewrite): boolean {
  return rewrite.filled;
}

function apply(text: string, rewrite: Rewrite): string {
  return [...rewrite.edits]
    .reverse()
    .reduce((so, edit) => so.slice(0, edit.span.start) + edit.text + so.slice(edit.span.end), text);
}

/** A small generator with a seed, so that a sample can be read again. */
function* chance(from: number): Generator<number> {
  let state = from >>> 0;
  for (;;) {
    state = (state * 1664525 + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const random = chance(seed);
const shuffled = samples
  .map((sample) => ({ sample, order: random.next().value as number }))
  .sort((one, other) => one.order - other.order)
  .map(({ sample }) => sample);

const share = (part: number): string =>
  `${part} (${Math.round((100 * part) / Math.max(1, totals.passages))} %)`;
shuffled.slice(0, count).forEach(({ before, after, rewrite, filled }, at) => {
  print(
    `--- ${at + 1}  ${rewrite.id}${filled ? '' : '  (no slot)'}${rewrite.preferred ? '  preferred' : ''}`,
  );
  print(before);
  print('  =>');
  print(after);
});
if (process.argv.includes('--none')) empty.forEach((text) => print(`none: ${text}`));
print('');
print(`Rewrites of ${totals.passages} passages that tell (how: ${how}, marks: ${marks})`);
print(`  with a filled topic  ${share(totals.filled)}`);
print(`  without a slot       ${share(totals.slotless)}`);
print(`  none                 ${share(totals.none)}`);
print(`  offers a passage     ${(totals.offers / Math.max(1, totals.passages)).toFixed(1)}`);
print(`  slips of language    ${slips.length}`);
for (const slip of slips.slice(0, 20)) print(`    ${slip}`);
print('First family:');
for (const [family, number] of [...families].sort((one, other) => other[1] - one[1]))
  print(`  ${String(number).padStart(4)}  ${family}`);
