/**
 * `node dist/tools/tags-report.js [--gold ../shared/gold/dev] [--cues TAG] [--errors TAG] [--length 400] [--json]`
 * How well each tag is read in labelled lessons: weights and thresholds learned on all authors but one and tried on
 * that one. `--cues` shows what each cue finds, `--errors` the sections that were missed or tagged in error.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readLabelledSections } from './tags/gold';
import { casesFor, judgeAcrossAuthors, scoreAcrossAuthors, tagNames } from './tags/learn';
import { showCues, showErrors } from './tags/show';

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const folder = resolve(option('gold') ?? '../shared/gold/dev');

if (!existsSync(join(folder, 'sections.jsonl'))) {
  print(`No labelled lessons in ${folder}: nothing to report.`);
  process.exit(0);
}

const sections = readLabelledSections(folder);
const rows = tagNames.map((tag) => {
  const judged = judgeAcrossAuthors(casesFor(tag, sections));
  const score = scoreAcrossAuthors(judged);
  if (option('cues') === tag) showCues(judged, print);
  if (option('errors') === tag) showErrors(judged, Number(option('length') ?? 400), print);
  return { tag, ...score };
});
const macro = rows.reduce((sum, row) => sum + row.f1, 0) / rows.length;
if (option('json') !== undefined) {
  print(JSON.stringify({ tags: rows, macro }));
} else {
  print('Tags in plans, learned on other authors:');
  const shown = (value: number): string => value.toFixed(3);
  for (const { tag, precision, recall, f1, gold, said } of rows)
    print(
      `  ${tag.padEnd(22)} P ${shown(precision)}  R ${shown(recall)}  F1 ${shown(f1)}  (${gold} sections, ${said} tagged)`,
    );
  print(`  macro F1 ${shown(macro)}`);
}
