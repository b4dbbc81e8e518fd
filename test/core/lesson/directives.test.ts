import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';

const comment = '<!-- stem-shift: tell because it is safer -->';

const places = [
  {
    where: 'right under its heading',
    text: `## Steps\n\n${comment}\n\n- Draw.\n`,
    section: 1,
    passage: undefined,
  },
  {
    where: 'at the end of a list item',
    text: `## Steps\n\n- Draw.\n  ${comment}\n- Explain.\n`,
    section: undefined,
    passage: 1,
  },
  {
    where: 'before a nested list',
    text: `## Steps\n\n- Draw.\n  ${comment}\n  - Explain.\n`,
    section: undefined,
    passage: 1,
  },
  {
    where: 'inside a quote',
    text: `## Steps\n\n> Draw.\n>\n> ${comment}\n> Explain.\n`,
    section: undefined,
    passage: 1,
  },
];

describe('a comment that speaks to us', () => {
  for (const { where, text, section, passage } of places) {
    it(`${where} speaks of ${section === undefined ? 'the passage after it' : 'the section'}`, () => {
      const [directive] = analyze(text).lesson.directives;
      assert.deepEqual([directive?.section, directive?.passage], [section, passage]);
    });
  }
});
