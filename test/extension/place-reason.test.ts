import { readLesson } from '../../src/core/index';
import { isSayable, placeReason } from '../../src/extension/features/intent/place-reason';
import { same } from './support';

const head = '---\na: 1\n---\n\n# L\n\ntext\n\n## P\n\n';
const comment = '<!-- stem-shift: tell because x -->';

/** A section with "Explain" in it, the same with the comment (`@`), and what the comment speaks of. */
const cases: readonly (readonly [string, string, 'passage' | 'section'])[] = [
  ['1. Draw.\n2. Explain.\n', '1. Draw.\n   @\n2. Explain.\n', 'passage'],
  ['9. Draw.\n10. Look.\n11. Explain.\n', '9. Draw.\n10. Look.\n    @\n11. Explain.\n', 'passage'],
  ['- Draw.\n\t- c\n\t- Explain.\n', '- Draw.\n\t- c\n\t  @\n\t- Explain.\n', 'passage'],
  ['- Draw.\n  - deep\n- Explain.\n', '- Draw.\n  - deep\n  @\n- Explain.\n', 'passage'],
  ['- Explain.\n- Draw.\n', '@\n- Explain.\n- Draw.\n', 'section'],
  ['x\n\n- [ ] Draw.\n- [ ] Explain.\n', 'x\n\n- [ ] Draw.\n  @\n- [ ] Explain.\n', 'passage'],
  ['- Draw.\n\n  Explain.\n- z\n', '- Draw.\n\n  @\n  Explain.\n- z\n', 'passage'],
  ['x\n\n> Explain.\n>\n> two\n', 'x\n\n> @\n> Explain.\n>\n> two\n', 'passage'],
  ['> - Draw.\n> - Explain.\n', '> - Draw.\n>   @\n> - Explain.\n', 'passage'],
];

describe('the place of a reason', () => {
  for (const [before, after, speaksOf] of cases) {
    it(`${JSON.stringify(before)} becomes ${JSON.stringify(after)}`, () => {
      const lesson = readLesson(head + before);
      const passage = lesson.passages.find(({ content }) => content.plain.text.includes('Explain'));
      const place = passage && placeReason(lesson, passage, 'x', readLesson);
      const { start, end } = place?.edit.span ?? { start: 0, end: 0 };
      const edited = lesson.text.slice(0, start) + place?.edit.text + lesson.text.slice(end);
      same([edited, place?.speaksOf], [head + after.replace('@', comment), speaksOf]);
    });
  }

  it('is nowhere for a row of a table that stands under no heading', () => {
    const lesson = readLesson('| Teacher |\n| --- |\n| Explain. |\n');
    const passage = lesson.passages.at(-1);
    same(passage && placeReason(lesson, passage, 'x', readLesson), undefined);
  });

  it('takes reasons of one line that end no comment', () => {
    same(['safety', ' ', 'a --> b', 'a\nb'].map(isSayable), [true, false, false, false]);
  });
});
