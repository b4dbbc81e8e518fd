import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/core/analysis';
import { defaultOptions } from '../../src/core/config/options';
import { rules } from '../../src/core/rules/index';

/** An invitation, never a verdict: none of these may reach a teacher from us. */
const verdict =
  /\b(?:wrong|bad|badly|worse|worst|poor|poorly|fail(?:s|ed|ing|ure)?|should have|must not|error|mistakes?|violat\w+|incorrect|unacceptable|inadequate|lacks?|lacking|weak(?:ness)?|scores?|scored|graded|penal\w+|deficien\w+|offen[cs]e|guilty|lazy|boring)\b/i;

/** Patterns that read a teacher's words hold any of them; so do the names that others gave to things. */
const readsRatherThanSays =
  /^(?:recognisedBy|asks|alone|plans|patterns|silent\w*|closed|open|learnersBefore|negatedBefore|conditionBefore|choiceAnywhere|near|words?|reference|aside|check|personalized|individualization|differentiation|learnersDecide|talksAboutTerms|people|form|id|term)$/;

const folders = ['rules/data', 'rules/support', 'vocabulary', 'prompts', 'report/review'].map((folder) =>
  join('src/core', folder),
);

/** Every string of a data file that a teacher may see, with the path to it. */
function* sayings(value: unknown, path: readonly string[]): Iterable<readonly [string, string]> {
  if (typeof value === 'string') yield [path.join('.'), value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      const reads = readsRatherThanSays.test(key) && (typeof inner === 'string' || Array.isArray(inner));
      if (!reads) yield* sayings(inner, [...path, key]);
    }
}

describe('wording', () => {
  for (const folder of folders)
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
      it(`${folder}/${file} invites and never judges`, () => {
        const data: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
        const said = [...sayings(data, [])];
        for (const [path, text] of said) assert.doesNotMatch(text, verdict, `${path}: ${text}`);
      });

  for (const file of readdirSync('docs/rules'))
    it(`docs/rules/${file} invites and never judges`, () =>
      assert.doesNotMatch(readFileSync(join('docs/rules', file), 'utf8'), verdict));

  it('says what each rule remarks without judging', () => {
    for (const { remarks } of rules) assert.doesNotMatch(remarks, verdict);
  });

  it('every finding on the sample lessons speaks in whole, kind sentences', () => {
    for (const sample of readdirSync('media/samples')) {
      const text = readFileSync(join('media/samples', sample), 'utf8');
      const { findings } = analyze(text, { ...defaultOptions, everywhere: true, possible: true });
      for (const { message, explanation, fixes = [], rule } of findings) {
        if (rule === 'sole-deliverer' && explanation.why === '') continue;
        for (const said of [message, ...Object.values(explanation), ...fixes.map(({ title }) => title)])
          assert.doesNotMatch(said.replace(/"[^"]*"/g, ''), verdict, said);
        for (const sentence of [message, explanation.seen, explanation.why, explanation.whenRight])
          assert.match(sentence, /^["A-Z0-9“][^]*[.?!]["”)]?$/, sentence);
      }
    }
  });

  it('can see a verdict', () => assert.match('You should have asked.', verdict));
});
