import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { cutAtHeadings } from '../../../src/core/lesson/chunks';
import { createLessonMemory, readLesson } from '../../../src/core/lesson/read-lesson';
import type { Lesson } from '../../../src/core/lesson/types';
import { sourceOffset } from '../../../src/core/text/plain-text';
import { createLineIndex } from '../../../src/core/text/line-index';

const uncut = (text: string): string[] => [text];
/** At every place where a long document may be cut. */
const cutEverywhere = (text: string, lineStarts: readonly number[]): string[] =>
  cutAtHeadings(text, lineStarts, 1);

/** A lesson as seen from outside: what stands where, without the chunks it came from. */
const seen = (lesson: Lesson): unknown => ({
  sections: lesson.sections.map(({ heading, ...rest }) => ({
    ...rest,
    heading: heading && { span: heading.span, depth: heading.depth, text: heading.content.plain.text },
  })),
  passages: lesson.passages.map(({ base, content, ...rest }) => ({
    ...rest,
    text: content.plain.text,
    firstWord: base + sourceOffset(content.plain, 0),
    marker: content.marker && { ...content.marker, span: content.marker.span.start + base },
    lead: content.lead,
    minutes: content.minutes,
    depth: content.depth,
    followedBy: content.followedBy,
    cells: content.cells.map((cell) => [cell.span.start + base, cell.plain.text, cell.column]),
  })),
  directives: lesson.directives,
  problems: lesson.problems,
  frontMatter: lesson.frontMatter.values,
  audience: lesson.audience,
  learners: lesson.learners,
});

const line = fc.constantFrom(
  '# One',
  '## Two (10 min)',
  '#',
  '#no heading',
  ' # indented',
  '    # code',
  'words of a paragraph',
  'more *words*',
  '',
  '',
  '- item',
  '* other item',
  '- **Lead (5 min):** item',
  '- [ ] task',
  '2. next step',
  '  - nested',
  '   nested text',
  '1. step',
  '10) step',
  '> quote',
  '> # in a quote',
  '```',
  '   ```',
  '````',
  '~~~',
  '  ~~~ js',
  '- ```',
  '    ```',
  '<!-- stem-shift: tell because safety -->',
  '<!--',
  '-->',
  '  <!-- open',
  '<div>',
  '</div>',
  '<pre>',
  '</pre>',
  '  <script>',
  '<?php',
  '?>',
  '<![CDATA[',
  ']]>',
  '<!doctype',
  '<br>',
  '[label]: http://x',
  '[label]',
  '[a][label]',
  '[label]: <',
  '"title',
  '---',
  '***',
  '===',
  '| a | b |',
  '|---|---|',
  '| 1 | 2 |',
  '\ttab',
  '\t- tab item',
  '`` code',
  'text `` ',
  '\\# escaped',
  'a | b',
  '   - deeper',
  '     - deepest',
  '<a href="x">',
  '&amp; entity',
  'Teacher: explain it',
);
/** Documents in which a careless cut would change what is read. */
const hostile = [
  '<div>\n```\n\n# h\n```\n# x\n- a',
  '<ul>\n <li>a\n</ul>\n# x\n\n# y\n- a',
  '<ul>\n <li><!-- a\n\n# x\n-->\n# y',
  '<ul>\n<!-- a\n\n# x\n-->\n# y',
  '<i>a</i> b\n<!-- c -->\n# x\n\n# y',
  '<b>hi</b> words\n```\n\n# h\n```\n# x\n- a',
  '- a\n\n  ```\n code\n  ```\n# x\n- b',
  '- a\n\n  ```\n\n text\n  ```\n# x\n- b\n```\n# y',
  '1. a\n   ```\n   code\n# x\n   ```\n# y\n- b',
  '- a\n\n  ```\n```\n# x\n- b\n```\n# y',
  '- a\n\n  <!--\n b\n\n# x\n\n  -->\n# y',
  '- <!--\n\n# x\n-->\n# y',
  '> ```\n# x\n> ```\n# y',
  '<pre>\n\n# x\n</pre>\n# y',
  '<!-- a\n\n# x\n-->\n# y\n- b',
  '    ```\n# x\n    ```\n# y',
  '~~~\n```\n# x\n~~~\n# y',
  '```` a\n```\n# x\n````\n# y',
  '``` a`b\n# x\n```\n# y',
  '---\na: |\n  # no\n# comment\n---\n# x\n[l]\n# y\n[l]: z',
  '[l]: z\n# x\n- [l] and *[l*]*\n# y\n[L]\n',
  '# x\n[a [l]](b) *c [l* d]\n# y\n[l]: z "t\n# z\n"',
  'a\n<?\n# x\n?>\n# y',
  '| a |\n|---|\n| b |\n# x\n| c |',
  '<!doctype\n\n# x\n>\n# y',
  '<script>\n\n# x\n\n</style>\n# y',
  '1. step\n    # code\n1. step\n<!-- stem-shift: tell because safety -->',
  '> # x\n> words\n\n<!-- stem-shift: tell because safety -->\n\nwords',
  'words\n\na | b\n|---|---|\n```\ncode\n```\n',
  '- words\n- a | b\n  |---|---|\n  ```\n  code\n  ```\n',
];

const ending = fc.constantFrom('\n', '\r\n', '\r');
const documents = fc
  .tuple(
    fc.constantFrom('', '\uFEFF', '---\ntitle: x\n---\n', '---\ntitle: x\n'),
    fc.array(line, { maxLength: 30 }),
    ending,
  )
  .map(([start, lines, end]) => start.replaceAll('\n', end) + lines.join(end));

describe('cutting a document at its headings', () => {
  it('loses and adds nothing', () => {
    fc.assert(
      fc.property(documents, (text) => cutAtHeadings(text, createLineIndex(text).starts).join('') === text),
    );
  });

  it('never changes what is read', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const whole = seen(readLesson(text, createLessonMemory(), uncut));
        assert.deepEqual(seen(readLesson(text)), whole);
        assert.deepEqual(seen(readLesson(text, createLessonMemory(), cutEverywhere)), whole);
      }),
      { numRuns: 1500 },
    );
  });

  for (const text of hostile) {
    it(`never changes what is read in ${JSON.stringify(text)}`, () => {
      for (const version of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`, `intro\n\n${text}`]) {
        const whole = seen(readLesson(version, createLessonMemory(), uncut));
        assert.deepEqual(seen(readLesson(version)), whole);
        assert.deepEqual(seen(readLesson(version, createLessonMemory(), cutEverywhere)), whole);
      }
    });
  }

  it('never changes what is read after an edit', () => {
    fc.assert(
      fc.property(
        documents,
        fc.nat(),
        fc.constantFrom('', 'x', '\n', '```', '# ', '[', '<!--'),
        (text, at, typed) => {
          const memory = createLessonMemory();
          readLesson(text, memory);
          const place = at % (text.length + 1);
          const edited = text.slice(0, place) + typed + text.slice(place + (typed === '' ? 1 : 0));
          assert.deepEqual(seen(readLesson(edited, memory)), seen(readLesson(edited)));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('cuts an ordinary lesson before each heading', () => {
    const text = '---\ntitle: x\n---\n# A\n\nwords\n\n<br>\n\n```\n# no\n```\n\n## B\n- item\n# C';
    const chunks = cutAtHeadings(text, createLineIndex(text).starts);
    assert.deepEqual(
      chunks.map((chunk) => chunk.split('\n')[0]),
      ['---', '# A', '## B', '# C'],
    );
  });
});
