import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (path: string): string => readFileSync(path, 'utf8');
const keysOf = (path: string): string[] => Object.keys(JSON.parse(read(path)) as object).sort();

/** `t('...')` or `l10n.t('...')`, whichever quotes it has. */
const translated = /(?<![\w$])t\(\s*(?:(['"`])((?:\\.|(?!\1)[^\\])*)\1)?/gs;

function* translatedIn(folder: string): Iterable<readonly [file: string, text: string | undefined]> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) =>
    one.endsWith('.ts'),
  ))
    for (const [, , text] of read(join(folder, name)).matchAll(translated))
      yield [name, text?.replace(/\\(['"`\\])/g, '$1')];
}

describe('what translators get', () => {
  const said = [...translatedIn('src/extension')];

  it('is plain text, each with its words and nothing worked out', () => {
    for (const [file, text] of said) {
      assert.notEqual(text, undefined, `${file} hands something else to t()`);
      assert.doesNotMatch(text ?? '', /\$\{/, file);
    }
  });

  it('is all that the extension says, and nothing else', () => {
    const used = [...new Set(said.map(([, text]) => text ?? ''))].sort();
    assert.deepEqual(keysOf('media/l10n/bundle.l10n.json'), used);
  });

  it('has every placeholder of its English', () => {
    const bundle = JSON.parse(read('media/l10n/bundle.l10n.json')) as Record<string, string>;
    const placeholders = (text: string): string[] => [...text.matchAll(/\{\d\}/g)].map(([one]) => one).sort();
    for (const [key, text] of Object.entries(bundle)) assert.deepEqual(placeholders(text), placeholders(key));
  });

  it('is all that package.json names, and nothing else', () => {
    const named = [...read('package.json').matchAll(/"%([^%"\s]+)%"/g)].map(([, key]) => key);
    assert.deepEqual(keysOf('package.nls.json'), [...new Set(named)].sort());
  });
});
