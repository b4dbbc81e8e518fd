/**
 * `node dist/tools/train-tags.js [--gold ../shared/gold/dev] [--out src/core/tags/weights.json]`
 * Learns the weights of all tags from labelled lessons; the same labels give the same file.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readLabelledSections } from './tags/gold';
import { casesFor, fit, leastChance, tagNames } from './tags/learn';

const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const folder = resolve(option('gold', '../shared/gold/dev'));
if (!existsSync(join(folder, 'sections.jsonl'))) {
  process.stdout.write(`No labelled lessons in ${folder}: the weights stay as they are.\n`);
  process.exit(0);
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
const sections = readLabelledSections(folder);
const models = tagNames.map((tag) => {
  const cases = casesFor(tag, sections);
  const model = fit(cases);
  const weights = [...model.weights]
    .map(([name, weight]) => [name, round(weight)] as const)
    .filter(([, weight]) => weight !== 0);
  return [
    tag,
    {
      bias: round(model.bias),
      threshold: leastChance,
      weights: Object.fromEntries(weights.sort(([one], [other]) => (one < other ? -1 : 1))),
    },
  ];
});
const file = option('out', 'src/core/tags/weights.json');
writeFileSync(file, `${JSON.stringify(Object.fromEntries(models), null, 2)}\n`);
process.stdout.write(`Wrote ${file} from ${sections.length} sections.\n`);
