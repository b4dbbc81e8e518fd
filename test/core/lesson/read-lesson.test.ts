import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readLesson } from '../../../src/core/lesson/read-lesson';
import type { Lesson, Passage } from '../../../src/core/lesson/types';
import { sourceSpan } from '../../../src/core/text/plain-text';

const written = (lesson: Lesson, passage: Passage): string =>
  lesson.text.slice(passage.span.start, passage.span.end);
const kinds = (text: string): string[] => {
  const lesson = readLesson(text);
  return lesson.passages.map((passage) => `${passage.kind}: ${written(lesson, passage)}`);
};

describe('passages', () => {
  const examples: readonly (readonly [string, string, readonly string[]])[] = [
    ['paragraphs', 'One.\ntwo\n\nThree.', ['paragraph: One.\ntwo', 'paragraph: Three.']],
    ['an item without its sub-items', '- a\n  - b\n- c', ['item: a', 'item: b', 'item: c']],
    ['each paragraph of an item', '1. a\n\n   b', ['item: a', 'item: b']],
    ['quotes and the lists in them', '> a\n>\n> - b', ['quote: a', 'item: b']],
    ['rows but not the head', '| T | S |\n|---|---|\n| tell | listen |', ['row: | tell | listen |']],
    ['no images, rules or code', '![x](y)\n\n---\n\n```\ncode\n```\n\n<br>', []],
    ['items that hold only a list', '- - a', ['item: a']],
    ['Windows line ends', 'a\r\n\r\n- b\r\n', ['paragraph: a', 'item: b']],
    ['lone carriage returns', 'a\r\r- b\r', ['paragraph: a', 'item: b']],
    ['a byte order mark', '\uFEFFa', ['paragraph: a']],
    [
      'front matter that is never closed',
      '---\ntitle: x\n\n- one\n\n> q',
      ['paragraph: title: x', 'item: one', 'quote: q'],
    ],
    ['an unclosed fence', '- a\n\n```\n- b', ['item: a']],
    ['a list after an unclosed comment in an item', '- a <!-- b\n- c', ['item: a <!-- b', 'item: c']],
    ['NUL bytes', 'a\0b', ['paragraph: a\0b']],
  ];
  for (const [name, text, expected] of examples) {
    it(`are ${name}`, () => assert.deepEqual(kinds(text), expected));
  }

  it('know the item they are nested in', () => {
    const { passages } = readLesson('# H\n\n- a\n  - b\n\n    c\n- d');
    assert.deepEqual(
      passages.map((passage) => passage.parent),
      [undefined, 0, 1, undefined],
    );
  });

  it('know the words at the head of their column', () => {
    const [row] = readLesson('| Teacher | **Students** |\n|---|---|\n| tells | `listen` |').passages;
    assert.deepEqual(
      row?.content.cells.map((cell) => `${cell.column}: ${cell.plain.text}`),
      ['Teacher: tells', 'Students: listen'],
    );
    assert.equal(row?.content.plain.text, 'tells | listen');
  });

  it('know their marker, bold lead-in and minutes', () => {
    const { content } = readLesson('2. **Input (10 min):** explain it').passages[0] ?? {};
    assert.deepEqual(
      [content?.marker?.text, content?.marker?.ordered, content?.lead, content?.minutes],
      ['2.', true, 'Input (10 min):', 10],
    );
  });

  it('lead every plain word back to its source', () => {
    const text =
      '---\nx: 1\n---\n# H\n\n- Say *that* [plants](http://x) need `light` &amp;\r\n  water and \\*air\\*\n  from &#109;orning\n';
    const [passage] = readLesson(text).passages;
    assert.ok(passage);
    for (const word of ['Say', 'that', 'plants', 'need', 'light', 'water', 'air', 'orning']) {
      const start = passage.content.plain.text.indexOf(word);
      const span = sourceSpan(passage.content.plain, { start, end: start + word.length });
      assert.equal(text.slice(passage.base + span.start, passage.base + span.end), word);
    }
  });
});

describe('sections', () => {
  it('run from one heading to the next and know their outline', () => {
    const lesson = readLesson('intro\n\n# A (20 min)\n\n## B\n\nb\n\n## C\n\n# D\n');
    assert.deepEqual(
      lesson.sections.map(({ heading, parent, firstPassage, endPassage }) => [
        heading?.content.plain.text,
        parent,
        endPassage - firstPassage,
      ]),
      [
        [undefined, undefined, 1],
        ['A (20 min)', undefined, 0],
        ['B', 1, 1],
        ['C', 1, 0],
        ['D', undefined, 0],
      ],
    );
    assert.equal(lesson.sections[1]?.heading?.content.minutes, 20);
  });

  it('cover the whole text', () => {
    const { sections, text } = readLesson('a\n\n# B\n\nc\n\nD\n===\n\ne');
    assert.equal(sections.map(({ span }) => text.slice(span.start, span.end)).join(''), text);
  });
});

describe('directives', () => {
  it('speak of the next passage, or of the section they stand right under', () => {
    const text =
      '# A\n\n<!-- stem-shift: tell because fire is hot -->\n\na\n\n<!-- stem-shift: off undefined-term because all know it -->\n\n- b\n';
    const found = readLesson(text).directives.map(({ kind, rule, because, section, passage }) => ({
      kind,
      rule,
      because,
      section,
      passage,
    }));
    assert.deepEqual(found, [
      { kind: 'tell', rule: undefined, because: 'fire is hot', section: 1, passage: undefined },
      { kind: 'off', rule: 'undefined-term', because: 'all know it', section: undefined, passage: 1 },
    ]);
  });

  it('stay known where their words are not', () => {
    assert.deepEqual(
      readLesson('<!-- stem-shift: tel because x -->').directives.map(({ kind }) => kind),
      ['unknown'],
    );
  });
});

describe('the audience', () => {
  const examples: readonly (readonly [string, string])[] = [
    ['---\naudience: staff\n---\n# Fractions', 'teachers'],
    ['---\nstem-shift:\n  audience: students\n---\n# Staff meeting', 'students'],
    ['# Staff meeting: reading data\n\n- Participants compare graphs', 'teachers'],
    ['# Fractions\n\n- Students fold paper', 'students'],
    [
      '# Fractions\n\n- The teacher explains to the students what the teacher next door told her students',
      'students',
    ],
  ];
  for (const [text, expected] of examples) {
    it(`is ${expected} for ${JSON.stringify(text)}`, () => assert.equal(readLesson(text).audience, expected));
  }

  it('has the name that the plan uses', () => {
    assert.equal(readLesson('Pupils read.\n\n- A pupil asks.\n- Students go.').learners, 'pupils');
  });
});

describe('a document typed half way', () => {
  const whole =
    '---\ntitle: A plan\nstem-shift: {audience: students}\n---\n\n# A **plan** (45 min)\n\n1. Explain `x` [y](z)\n   - why\n\n| T | S |\n|---|---|\n| a | b |\n\n> quote\n\n```js\ncode\n```\n<!-- stem-shift: tell because x -->\n\nend';
  it('is read at every length, with spans inside the text', () => {
    for (let length = 0; length <= whole.length; length++) {
      const lesson = readLesson(whole.slice(0, length));
      for (const { span } of lesson.passages)
        assert.ok(span.start >= 0 && span.end <= length && span.start < span.end);
    }
  });

  it('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => readLesson(text).text === text),
    );
  });
});

describe('front matter that is not valid', () => {
  it('is reported where it stands, and the rest is read', () => {
    const lesson = readLesson('---\na: [1\n---\n\nwords');
    assert.equal(lesson.passages.length, 1);
    assert.match(lesson.problems[0]?.message ?? '', /not valid YAML/);
    assert.equal(lesson.lines.lineAt(lesson.problems[0]?.span.start ?? 0), 1);
  });

  it('has a limit to what its aliases may cost', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      'b: &b [*a,*a,*a,*a,*a,*a,*a]',
      'c: &c [*b,*b,*b,*b,*b,*b]',
      'd: [*c,*c,*c,*c,*c,*c]',
    ].join('\n');
    assert.deepEqual(readLesson(`---\n${bomb}\n---\n\nwords`).frontMatter.values, {});
  });
});
