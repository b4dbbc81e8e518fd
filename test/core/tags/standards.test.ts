import { strict as assert } from 'node:assert';
import { readLesson } from '../../../src/core/lesson/read-lesson';
import { readDeclaredStandards } from '../../../src/core/tags/standards/read-declared';
import { readStandards } from '../../../src/core/tags/standards/read-standards';

const codesIn = (text: string): string[] =>
  readStandards(readLesson(text)).map(({ framework, code }) => `${framework} ${code}`);

describe('standards codes', () => {
  const written: readonly (readonly [string, string])[] = [
    ['MS-ETS1-1', 'NGSS MS-ETS1-1'],
    ['MS ETS1-1', 'NGSS MS-ETS1-1'],
    ['4-ESS3-2', 'NGSS 4-ESS3-2'],
    ['K-2-ETS1-1', 'NGSS K-2-ETS1-1'],
    ['ETS1.A', 'NGSS ETS1.A'],
    ['CCSS.MATH.CONTENT.6.RP.A.3', 'CCSS-M 6.RP.A.3'],
    ['4.NF.B.3d', 'CCSS-M 4.NF.B.3d'],
    ['5.NBT.7', 'CCSS-M 5.NBT.7'],
    ['CCSS.MATH.CONTENT.7.G.B.6', 'CCSS-M 7.G.B.6'],
    ['HSF-IF.C.7', 'CCSS-M HSF-IF.C.7'],
    ['S-ID.6', 'CCSS-M HSS-ID.6'],
    ['CCSS.MATH.PRACTICE.MP3', 'CCSS-M MP3'],
    ['CCSS.ELA-LITERACY.RST.6-8.3', 'CCSS-ELA RST.6-8.3'],
    ['SL.8.4', 'CCSS-ELA SL.8.4'],
    ['CCSS.ELA-LITERACY.W.7.1', 'CCSS-ELA W.7.1'],
    ['CCSS.ELA-Literacy.CCRA.W.7', 'CCSS-ELA CCRA.W.7'],
    ['ISTE 1.4.a', 'ISTE ISTE 1.4.a'],
    ['ISTE-S 4a', 'ISTE ISTE 1.4.a'],
    ['D2.Eco.1.6-8', 'C3 D2.Eco.1.6-8'],
    ['D4.7.9-12', 'C3 D4.7.9-12'],
    ['1B-DA-06', 'CSTA 1B-DA-06'],
    ['VA:Cr1.1.5a', 'NCAS VA:Cr1.1.5a'],
    ['VA:Re.7.1.5a', 'NCAS VA:Re7.1.5a'],
    ['MU: Cr2.1.5a', 'NCAS MU:Cr2.1.5a'],
    ['§111.26(b)(4)(B)', 'TEKS §111.26(b)(4)(B)'],
    ['112.18(b)(6)(A)', 'TEKS §112.18(b)(6)(A)'],
    ['TEKS 6.4B', 'TEKS TEKS 6.4B'],
    ['STEL 7Q', 'STEL STEL-7Q'],
    ['AC9S5U01', 'AC9 AC9S5U01'],
    ['AC9TDE6K01', 'AC9 AC9TDE6K01'],
    ['Key Stage 2', 'ENGLAND KS2'],
  ];
  for (const [text, code] of written)
    it(`reads ${text} as ${code}`, () => {
      const lesson = readLesson(`Linked to ${text} today.`);
      const [found, ...more] = readStandards(lesson);
      assert.equal(found && `${found.framework} ${found.code}`, code);
      assert.deepEqual(more, []);
      assert.equal(found && lesson.text.slice(found.span.start, found.span.end), text);
    });

  const noise = [
    'It was 7.5 cm long.',
    'See Fig 3.1 and Section 4.2.1.',
    'Print the 3D model.',
    'We met at 5.30, 10.5 km away.',
    'Covid-19 hit 2-4 people.',
    'Step 4.G.1 of the build',
    'Save it as an MP4 and an mp3.',
    'Use version 1.4.2 in grade 6-8.',
    'Year 1 of the project went well.',
    'Write `4.NF.B.3` in the box.',
    '```\nMS-ETS1-1\n```',
    'Read [the standard](https://example.org/MS-ETS1-1).',
    'https://example.org/4.NF.B.3/more',
    'Plan W.7.1 meets on Monday.',
    'The 2-AP router, a 5 MD licence',
  ];
  for (const text of noise)
    it(`finds none in "${text.replace(/\n/g, ' ')}"`, () => assert.deepEqual(codesIn(text), []));

  it('takes short codes at their word among standards', () => {
    assert.deepEqual(codesIn('## Standards\n\n- 4.G.1\n- MP4\n- W.7.1\n'), [
      'CCSS-M 4.G.1',
      'CCSS-M MP4',
      'CCSS-ELA W.7.1',
    ]);
    assert.deepEqual(codesIn('KS3, Year 8'), ['ENGLAND KS3', 'ENGLAND Year 8']);
  });

  it('says what the parts of a code stand for', () => {
    const [code] = readStandards(readLesson('MS-ETS1-1'));
    assert.deepEqual(code?.parts, [
      { text: 'MS', means: 'middle school' },
      { text: 'ETS', means: 'engineering, technology and applications of science' },
      { text: '1', means: 'core idea 1' },
      { text: '1', means: 'performance expectation 1' },
    ]);
    assert.equal(code?.discipline, 'engineering');
  });

  it('finds codes in headings, tables and emphasis, each at its own place', () => {
    const text = '# Bridges (MS-ETS1-2)\n\n| Code | What |\n|---|---|\n| **2-AP-10** | programs |\n';
    const lesson = readLesson(text);
    assert.deepEqual(
      readStandards(lesson).map(({ span }) => text.slice(span.start, span.end)),
      ['MS-ETS1-2', '2-AP-10'],
    );
  });
});

describe('standards that the front matter lists', () => {
  const declared = (matter: string): (readonly [string, string])[] => {
    const text = `---\n${matter}\n---\n# A\n`;
    return readDeclaredStandards(readLesson(text)).map(({ code, span }) => [
      code,
      text.slice(span.start, span.end),
    ]);
  };
  const listed: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
    [
      'a list in a line',
      'standards: [MS ETS1-1, W.7.1]',
      [
        ['MS-ETS1-1', 'MS ETS1-1'],
        ['W.7.1', 'W.7.1'],
      ],
    ],
    ['a list of lines', 'standards:\n  - "4-PS3-2: energy"\n  - none', [['4-PS3-2', '4-PS3-2']]],
    ['lists by subject', 'standards:\n  science: [4-PS3-2]', [['4-PS3-2', '4-PS3-2']]],
    [
      'one text',
      'standards: 4-PS3-2, 3-5-ETS1-1',
      [
        ['4-PS3-2', '4-PS3-2'],
        ['3-5-ETS1-1', '3-5-ETS1-1'],
      ],
    ],
    ['another key', 'version: 4-PS3-2', []],
    ['a number', 'standards: 4', []],
  ];
  for (const [name, matter, codes] of listed)
    it(`are read from ${name}`, () => assert.deepEqual(declared(matter), codes));
});
