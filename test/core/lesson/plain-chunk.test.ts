import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { ChunkReading } from '../../../src/core/lesson/chunk-reading';
import { readPlainChunk } from '../../../src/core/lesson/plain/read-plain-chunk';
import { parseChunk } from '../../../src/core/lesson/read-chunk';
import { line, plainLine, signs, words } from './plain-pieces';

/** How long each property looks: longer by hand, before the plain reading is changed. */
const numRuns = Number(process.env['PLAIN_RUNS'] ?? 1500);

/** With what the front matter answers in place of the function that answers. */
const comparable = (reading: ChunkReading): unknown => {
  const { frontMatter, ...rest } = reading;
  return { ...rest, frontMatter: frontMatter && { ...frontMatter, spanOf: frontMatter.spanOf('title') } };
};

const equalToTheParser = (chunk: string): boolean => {
  const plain = readPlainChunk(chunk);
  if (plain) deepEqual(comparable(plain), comparable(parseChunk(chunk, [])), JSON.stringify(chunk));
  return plain !== undefined;
};

describe('reading plain chunks without the parser', () => {
  it('says what the parser says of lines', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 9 }), (lines) => {
        equalToTheParser(lines.join(''));
      }),
      { numRuns },
    );
  });

  it('says what the parser says of signs within words', () => {
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 12 }), (parts) => {
        equalToTheParser(`a ${parts.join('')}`);
        equalToTheParser(parts.join(''));
      }),
      { numRuns },
    );
  });

  it('says what the parser says of front matter', () => {
    const fence = fc.constantFrom('---', '---', '--- ', '----', '--', '---\t', '...');
    const inside = fc.constantFrom('title: a', '', '---', '-', 'a: "b"', '# c', '- d', ' ', '--- #', 'x: [');
    const parts = fc.tuple(
      fence,
      fc.array(inside, { maxLength: 4 }),
      fence,
      fc.array(line, { maxLength: 3 }),
    );
    fc.assert(
      fc.property(parts, fc.constantFrom('\n', '\r\n'), ([open, within, close, lines], end) => {
        equalToTheParser([open, ...within, close, ...lines.map((one) => one.trimEnd())].join(end));
      }),
      { numRuns },
    );
  });

  it('says what the parser says of tables', () => {
    const cell = fc.oneof(
      words,
      fc.constantFrom('', ' ', ' a ', 'b', '  c', '0:05', '\\|', '`|`', '-', ':-:', '\t'),
    );
    const row = fc.tuple(
      fc.array(cell, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('|', '|', '', '| ', '||'),
    );
    const under = fc.constantFrom('|-|', '| - | - |', '|:-:|---|', '|-|-|-|', '|--', '- | -', '| -', '|-| |');
    const written = row.map(([cells, close]) => `|${cells.join('|')}${close}`);
    const parts = fc.tuple(written, under, fc.array(written, { maxLength: 3 }), plainLine);
    fc.assert(
      fc.property(parts, ([head, drawn, rows, next]) => {
        equalToTheParser([head, drawn, ...rows, next].join('\n'));
      }),
      { numRuns },
    );
  });

  it('says what the parser says of words that follow each other', () => {
    const joined = fc.array(fc.tuple(words, fc.constantFrom(' ', ', ', '\n', '', '(', '\n  ')), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(joined, (parts) => {
        equalToTheParser(parts.flat().join(''));
      }),
      { numRuns },
    );
  });

  for (const [what, chunk] of Object.entries({
    'a heading and a paragraph': '## Opening (10 min)\n\nExplain the water cycle.\nThen ask.\n\n',
    'a nested list': '- **Launch:** ask\n  - nested\n    words that go on\n\n  a second paragraph\n- next\n',
    'numbered steps':
      '1. Explain the cycle.\n2. Show [the film](https://a.b/c).\n\n3. Discuss `evaporation`.\n',
    'a quote': '> Look at the *picture*.\n> What do you see?\n\nwords\n',
    'code between words': 'Show this:\n\n```python\nprint("x")\n\tif a < b: pass\n```\n\nand this\n',
    'code in a list': '- Show this:\n\n  ```\n  x\n\n  ```\n- next\n',
    'a picture and a hard break': 'One line  \nand another\n\n![A cloud](cloud.png)\n',
    'windows line ends': '# Title\r\n\r\nwords\r\nmore words\r\n\r\n- item\r\n',
    'headings by underline': 'Title\n=====\n\nPart\n----\n\nwords\n',
    'front matter': '---\ntitle: a\n---\n\n',
    'emphasis within a word': 'The **I**nternational *un*frigging hour.\n',
    'blanks to fill in': 'We chose ____, because ____.\n',
    'tags within words': 'one<br>two <b class="x">three</b>\n',
    'a table': 'See:\n\n| Time | What |\n| --- | :-: |\n| 0:00 | *Launch* |\n| 0:10 |  |\n',
    'HTML and comments':
      '# Title\n<!-- stem-shift: tell because it is short -->\n\n<div>\n<b>\n</div>\n\nwords\n',
    'a rule': 'words\n\n---\n\nwords\n',
  }))
    it(`knows ${what}`, () => {
      ok(equalToTheParser(chunk));
    });

  for (const [what, chunk] of Object.entries({
    'a table without outer bars': 'a | b\n- | -\nc | d\n',
    'indented code': 'words\n\n    code\n',
    'a definition': '[a]: http://a.b\n',
    'HTML that begins a line': '<b>c</b>\n',
    'a comment': 'words <!-- c -->\n',
    'an entity': 'a &amp; b\n',
    'a tab': '-\tword\n',
    'emphasis in emphasis': '**a *b* c**\n',
    'an empty item': 'words\n\n-\n',
    'a number that may go on': 'In the year\n1984. A book.\n',
  }))
    it(`leaves ${what} to the parser`, () => {
      equal(readPlainChunk(chunk), undefined);
    });
});
