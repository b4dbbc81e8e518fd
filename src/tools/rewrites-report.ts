/**
 * `npm run gold -- --rewrites [--how act|content] [--seed 1] [--count 60] [--marks own|gold] [--gold ../shared/gold/dev]`
 * Offers rewrites for told passages of labelled lessons, counts them, looks for slips of language and prints some of
 * them as before and after, for a person to read. `--none` lists the passages that got nothing. `--marks gold` takes
 * the labels for marks, otherwise only passages count that the engine marks itself.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { drawOneOfEach } from './rewrites-report/draw';
import { measure, readTold, type Measured } from './rewrites-report/measure';

const argument = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const folder = resolve(argument('gold', '../shared/gold/dev'));
const shown = argument('how', 'act');
const ownMarks = argument('marks', 'own') === 'own';

if (!existsSync(join(folder, 'passages.jsonl'))) {
  print(`No labelled lessons in ${folder}: nothing to report.`);
  process.exit(0);
}

function printSamples({ samples }: Measured): void {
  const drawn = drawOneOfEach(samples, Number(argument('seed', '1')));
  drawn.slice(0, Number(argument('count', '60'))).forEach(({ before, after, rewrite }, at) => {
    const marks = `${rewrite.filled ? '' : '  (no slot)'}${rewrite.preferred ? '  preferred' : ''}`;
    print(`--- ${at + 1}  ${rewrite.id}${marks}\n${before}\n  =>\n${after}`);
  });
}

function printFigures(how: string, measured: Measured): void {
  const { passages, filled, slotless, structural, offers, families, slips, empty } = measured;
  const share = (part: number): string =>
    `${String(part).padStart(4)} (${Math.round((100 * part) / Math.max(1, passages))} %)`;
  print(`\n${passages} marked passages of labelled lessons that tell (${how}) got`);
  print(`  a filled topic        ${share(filled)}`);
  print(`  only a slotless form  ${share(slotless)}`);
  print(`  only a new order      ${share(structural)}`);
  print(`  nothing               ${share(empty.length)}`);
  print(`  offers a passage     ${(offers / Math.max(1, passages)).toFixed(1)}`);
  print(`  slips of language    ${slips.length}`);
  for (const slip of slips.slice(0, 20)) print(`    ${slip}`);
  print('  by the family offered first (filled, slotless):');
  const byCount = [...families].sort(([, one], [, other]) => total(other) - total(one));
  for (const [family, count] of byCount)
    print(`  ${String(count.filled).padStart(5)} ${String(count.slotless).padStart(4)}  ${family}`);
}

const total = (count: { filled: number; slotless: number }): number => count.filled + count.slotless;

const measured = ['act', 'content'].map((how) => ({
  how,
  figures: measure(folder, readTold(folder, how), ownMarks),
}));
for (const { how, figures } of measured) {
  if (how !== shown) continue;
  printSamples(figures);
  if (process.argv.includes('--none')) figures.empty.forEach((text) => print(`none: ${text}`));
}
for (const { how, figures } of measured) printFigures(how, figures);
