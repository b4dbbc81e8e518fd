import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../../src/core/rules/index';
import { check } from './support';

const page = (id: string): string => readFileSync(`docs/rules/${id}.md`, 'utf8');
const chapters = [
  'What it remarks',
  'Why',
  'When it is right',
  'Examples?',
  'What could be there instead',
  'Sources',
];

describe('pages on rules', () => {
  it('there is one for each rule, and no other', () =>
    assert.deepEqual(readdirSync('docs/rules').sort(), rules.map(({ id }) => `${id}.md`).sort()));

  for (const { id } of rules)
    it(`the page on ${id} has every chapter and names its sources with a year`, () => {
      const text = page(id);
      assert.ok(text.startsWith(`# ${id}\n`));
      for (const chapter of chapters) assert.match(text, new RegExp(`^## ${chapter}$`, 'm'));
      const sources = text.slice(text.indexOf('## Sources'));
      for (const source of sources.split('\n').slice(2).join(' ').trim().split(' · '))
        assert.match(source, /^[A-Z].* (?:19|20)\d\d/);
    });

  // Whether a passage tells is read by the moves, and held to labelled lessons instead of to these few.
  for (const rule of rules.filter(({ id }) => id !== 'sole-deliverer' && id !== 'missing-attribute'))
    for (const [, example = '', answer = ''] of page(rule.id).matchAll(/^\| (.*?) \| (.*?) \|$/gm)) {
      if (!/[.?!]$|unit$|-3$/.test(example)) continue;
      it(`${rule.id} keeps what its page says of ${example}`, () =>
        assert.equal(check(rule, example).length, answer.startsWith('nothing') ? 0 : 1));
    }
});
