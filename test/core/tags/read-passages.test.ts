import { strict as assert } from 'node:assert';
import { createLessonMemory, readLesson } from '../../../src/core/lesson/read-lesson';
import type { PassageContent } from '../../../src/core/lesson/types';
import { findInPassages, readSinglePassages } from '../../../src/core/tags/read-passages';
import { materialsOf } from '../../../src/core/lesson/section-material';

const paragraphs = Array.from(
  { length: 30 },
  (_, at) =>
    `Paragraph ${at} ${at % 7 === 0 ? 'asks something?' : 'says something.'} ${'More words. '.repeat(10)}`,
);
const longSection = `## A section\n\n${paragraphs.join('\n\n')}\n`;
const edits: readonly (readonly [string, (text: string) => string])[] = [
  ['another word in the middle', (text) => text.replace('Paragraph 14 asks', 'Paragraph 14 never asks')],
  ['a paragraph more', (text) => text.replace('Paragraph 14', 'One more: why?\n\nParagraph 14')],
  ['a paragraph less', (text) => text.replace(`${paragraphs[14] ?? ''}\n\n`, '')],
  ['the first one', (text) => text.replace('Paragraph 0 asks', 'Paragraph 0 never asks')],
  ['the last one', (text) => `${text.trimEnd()} And why?\n`],
  ['another heading', (text) => text.replace('A section', 'The section')],
  ['a section before it', (text) => `## Before\n\nIs this new?\n\n${text}`],
];

describe('what is read of the passages of a section', () => {
  for (const [what, edit] of edits)
    it(`is read again near a change, and not elsewhere: ${what}`, () => {
      let reads = 0;
      const asks = ({ plain }: PassageContent): number | undefined => {
        reads++;
        return plain.text.includes('?') ? plain.text.length : undefined;
      };
      const find = findInPassages(asks);
      const lengthAt = readSinglePassages(({ plain }) => plain.text.length);
      const readAll = (text: string, memory = createLessonMemory()): unknown => {
        reads = 0;
        return materialsOf(readLesson(text, memory)).map((section) => [
          find(section),
          section.contents.map((_, at) => lengthAt(section, at)),
        ]);
      };
      const memory = createLessonMemory();
      readAll(longSection, memory);
      assert.equal(reads, paragraphs.length);
      const text = edit(longSection);
      assert.notEqual(text, longSection);
      const after = readAll(text, memory);
      // Where long stretches are cut, and so which passages are read as new ones, may move a little.
      assert.ok(reads < 0.7 * paragraphs.length, `${reads} passages were read again`);
      assert.deepEqual(after, readAll(text));
    });
});
