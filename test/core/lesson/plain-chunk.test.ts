import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { ChunkReading } from '../../../src/core/lesson/chunk-reading';
import { readPlainChunk } from '../../../src/core/lesson/plain/read-plain-chunk';
import { parseChunk } from '../../../src/core/lesson/read-chunk';

/** How long each property looks: longer by hand, before the plain reading is changed. */
const numRuns = Number(process.env['PLAIN_RUNS'] ?? 1500);

const signs = fc.constantFrom(
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '`',
    '``',
    '[',
    ']',
    '(',
    ')',
    '!',
    '![',
    '<',
    '>',
    '&',
    '&amp;',
    '\\',
    '~',
    '|',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '  ',
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    ':',
    '.',
    ',',
    '"',
    '“',
    '’',
    '-',
    '—',
    '#',
    '+',
  ],
  ...[
    'a',
    'b',
    'word',
    'é',
    '1',
    '12',
    '\u00a0',
    '🙂',
    '€',
    '=',
    '<br>',
    '<!-- c -->',
    'http://a.b/c_d',
    '0',
  ],
);
const words = fc.constantFrom(
  ...[
    'Explain the water cycle',
    'plain',
    '**Bold:** words',
    '**Bold (5 min)**',
    '*slanted* words',
    '_so_ it is',
  ],
  ...[
    'a **b** c **d**',
    '**a *b* c**',
    'snake_case_name',
    '2 * 3 * 4',
    '`code` here',
    '**`code` in bold**, and',
  ],
  ...[
    '[link](http://a.b/c)',
    'see [link](x.md "Title").',
    '[ ] a task',
    '[x] done',
    '![image](a.png)',
    'a ![b](c) d',
  ],
  ...[
    '**[link](a)**',
    '[**bold**](a)',
    'R&D & more',
    'a < b > c',
    'a &amp; b',
    'a \\* b',
    'Ends here  ',
    'Ends ',
  ],
  ...[
    '___',
    '***',
    '**',
    'C#',
    'a #',
    '“Quoted” *“so”*',
    '(*so*)',
    '*a*b',
    'a*b*',
    '**a**.',
    '"**a**"',
    '12. twelve',
  ],
  ...[
    '1) one',
    '- dash',
    '+ plus',
    '> said',
    '# head',
    '#tag',
    ':-',
    'a | b',
    '-|-',
    '| a |',
    '{% tag %}',
    '::: box',
  ],
  ...[
    '<br>',
    '<b>bold</b>',
    '<div>',
    '[a]: b',
    '[a][b]',
    '[a] [b]',
    '[^1]',
    'word: ',
    '===',
    '---',
    '--',
    '```',
    '~~~',
  ],
);
const opening = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '',
    '',
    ' ',
    '  ',
    '   ',
    '    ',
    '      ',
    '\t',
    '> ',
    '>',
    '>> ',
    '# ',
    '## ',
    '### ',
    ' # ',
  ],
  ...[
    '- ',
    '* ',
    '+ ',
    '-   ',
    '-     ',
    '- - ',
    '1. ',
    '2. ',
    '3) ',
    '10. ',
    '1.  ',
    '- [ ] ',
    '- > ',
    '- # ',
    '-\t',
  ],
  ...[
    '  - ',
    '   - ',
    '    - ',
    '     - ',
    '        * ',
    '  1. ',
    '   2. ',
    '    3. ',
    '  ',
    '   ',
    '> - ',
    '```',
    '  ```',
  ],
);
const ending = fc.constantFrom(
  '\n',
  '\n',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\r\n',
  '\n \n',
  '  \n',
  ' \n',
  '\n\n\n',
  '',
);
const plainLine = fc.constantFrom(
  ...[
    'words\n',
    'more words\n',
    '\n',
    '\n',
    '- item\n',
    '* item\n',
    '  - nested\n',
    '    - deeper\n',
    '   third\n',
    '1. step\n',
  ],
  ...[
    '2. step\n',
    '3. step\n',
    '## Head\n',
    '> said\n',
    '>\n',
    '> **Note:** more\n',
    '```\n',
    '  ```\n',
    '---\n',
    '   1. inner\n',
  ],
  ...[
    '  words further in\n',
    '    words at four\n',
    '      at six\n',
    'words with a break  \n',
    '===\n',
    '--\n',
    '-\n',
    '**bold** and *slanted*\n',
    '***\n',
    '![](a.png)\n',
  ],
);
const line = fc.oneof(
  { arbitrary: plainLine, weight: 3 },
  { arbitrary: fc.tuple(opening, words, ending).map((parts) => parts.join('')), weight: 1 },
);

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
    'a rule': 'words\n\n---\n\nwords\n',
  }))
    it(`knows ${what}`, () => {
      ok(equalToTheParser(chunk));
    });

  for (const [what, chunk] of Object.entries({
    'a table': '| a | b |\n| - | - |\n| c | d |\n',
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
