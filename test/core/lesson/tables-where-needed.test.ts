import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { parseMarkdown } from '../../../src/core/lesson/markdown';

function always(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}
const withTables = unified().use(remarkParse).use(always).freeze();

const pieces = [
  'a',
  'b | c',
  ':-',
  '-:',
  ':-:',
  '-',
  '--',
  '|',
  '| - |',
  ' ',
  '\n',
  '\n\n',
  '> ',
  '- ',
  '1. ',
  '`',
  '\\|',
];

describe('looking for tables only where there may be one', () => {
  it('reads every text as looking always does', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        const text = `x${parts.join('')}`;
        deepEqual(parseMarkdown(text), withTables.parse(text));
      }),
      { numRuns: 1500 },
    );
  });

  for (const text of ['a | b\n-|-', '| a |\n| - |\n| b |'])
    it(`finds the table of ${JSON.stringify(text)}`, () => {
      deepEqual(parseMarkdown(text).children[0]?.type, 'table');
    });
});
