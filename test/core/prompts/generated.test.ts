import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { generatedFiles, snippetBody } from '../../../src/tools/generated-files.mjs';

describe('generated files', () => {
  for (const [path, text] of Object.entries(generatedFiles('.')))
    it(`${path} is current (node src/tools/generate.mjs writes it)`, () =>
      assert.equal(readFileSync(path, 'utf8'), text));

  it('a slot becomes a tab stop, the same slot the same one, and no other dollar does', () =>
    assert.equal(
      snippetBody('For $5: {topic}, {time:8} min, {topic}'),
      'For \\$5: ${1:topic}, ${2:8} min, ${1:topic}$0',
    ));
});
