import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { tagCues } from '../../../src/core/tags/cues/index';
import { describeTags } from '../../../src/core/tags/describe-tags';
import { tags } from '../../../src/core/tags/types';

describe('docs/tags.md', () => {
  it('is current: npm run docs:tags writes it', () =>
    assert.equal(readFileSync('docs/tags.md', 'utf8').replace(/\r\n/g, '\n'), describeTags()));

  it('has cues for every tag, each with a name of its own', () => {
    assert.deepEqual(tagCues.map(({ tag }) => tag).sort(), [...tags].sort());
    const ids = tagCues.flatMap(({ cues }) => cues.map(({ id }) => id));
    assert.equal(new Set(ids).size, ids.length);
  });
});
