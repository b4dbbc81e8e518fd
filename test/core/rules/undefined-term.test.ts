import { strict as assert } from 'node:assert';
import { undefinedTerm } from '../../../src/core/rules/undefined-term';
import { applied, check, marked, type Given } from './support';

describe('undefined-term', () => {
  const remarked: readonly (readonly [string, string, readonly string[], Given?])[] = [
    ['a term at its first use', 'Ask your PLC. The PLC knows.', ['PLC']],
    ['each term of a sentence', 'Adapt it for ELLs and pupils with an IEP.', ['ELLs', 'IEP']],
    ['a term in a table', '| T | S |\n|---|---|\n| Share the PBIS matrix | Read |', ['PBIS']],
    ['a term within bold words', 'Note **the MTSS team** here.', ['MTSS']],
    ['a term whose heading came first', '# PLC\n\nThe PLC meets.', ['PLC']],
    [
      'a term that is explained only later',
      'Ask the PLC.\n\nThen join a professional learning community.',
      ['PLC'],
    ],
    ['jargon that few know', 'Note the look-fors on the door.', ['look-fors']],
    [
      'jargon of every kind for families',
      '---\naudience: families\n---\nWe use exit tickets.',
      ['exit tickets'],
      { document: 'other' },
    ],
  ];
  for (const [name, text, expected, given] of remarked)
    it(`remarks on ${name}`, () => assert.deepEqual(marked(undefinedTerm, text, given), expected));

  const silent: readonly (readonly [string, string, Given?])[] = [
    ['a term explained at its use', 'Ask your professional learning community (PLC).'],
    ['a term explained behind it', 'Ask your PLC (professional learning community).'],
    ['a term explained in other words', 'Ask your PLC (the teachers who meet on Tuesdays).'],
    [
      'a term explained sections before',
      '# A\n\nOur professional learning communities meet.\n\n# B\n\nAsk the PLC.',
    ],
    ['a term explained in a heading', '# Problem-Based Learning\n\nWe use PBL.'],
    [
      'a term in a glossary at the end',
      'Ask the PLC.\n\n# Glossary\n\n**PLC:** professional learning community',
    ],
    ['terms that everyone knows', 'A STEM lesson about AI in the US for ELA and PE.'],
    ['a term in code', 'Write `PLC` or ``IEP``.\n\n```\nPLC\n```'],
    ['a link target', '[the notes](https://example.org/PLC/IEP.pdf) and <https://example.org/PLC>'],
    ['standards codes', '- NGSS MS-PS3-3\n- CCSS.ELA-LITERACY.RST.6-8.3\n- TEKS 6.4B'],
    ['a list of standards', '## Standards\n\n- NGSS and CCSS for this year'],
    ['a passage led by standards', '**Standards:** NGSS, the third one'],
    ['a shouted heading', '# ASK THE PLC NOW'],
    ['a shouted line', 'ALWAYS ASK THE PLC FIRST'],
    ['a term the project knows', 'Ask your PLC.', { options: { knownTerms: ['plc'] } }],
    ['a page that plans no session', 'Ask your PLC.', { document: 'guide' }],
    ['jargon that teachers know', 'Students complete an exit ticket with the rubric.'],
    ['jargon among teachers', '---\naudience: teachers\n---\nNote the look-fors.'],
    ['words that look like terms', 'Look at the MAP. WIN the game. Make a SMART choice.'],
    ['a comment', '<!-- ask the PLC -->\n\nText.'],
  ];
  for (const [name, text, given] of silent)
    it(`is silent on ${name}`, () => assert.deepEqual(marked(undefinedTerm, text, given), []));

  it('says what a term means, and which meanings an ambiguous one has', () => {
    assert.match(
      check(undefinedTerm, 'Ask your PLC.')[0]?.message ?? '',
      /professional learning community \(teachers/,
    );
    const [finding] = check(undefinedTerm, 'A week of PBL.');
    assert.match(finding?.message ?? '', /problem-based learning or project-based learning\. Which/);
    assert.deepEqual(
      finding?.fixes?.map(({ title }) => title),
      ['It means problem-based learning: spell it out', 'It means project-based learning: spell it out'],
    );
  });

  const fixes: readonly (readonly [string, number, string])[] = [
    ['Ask your PLC now.', 0, 'Ask your professional learning community (PLC) now.'],
    ['Ask your PLC now.', 1, "Ask your PLC (teachers who meet to learn from each other's classes) now."],
    ['Read the IEPs.', 0, 'Read the individualized education programs (IEPs).'],
    ['Ask an SLP about speech.', 0, 'Ask a speech-language pathologist (SLP) about speech.'],
    ['Every **MTSS** team', 0, 'Every **multi-tiered system of supports (MTSS)** team'],
    ['PBIS helps.', 0, 'Positive behavioral interventions and supports (PBIS) helps.'],
    ['A week of PBL.', 1, 'A week of project-based learning (PBL).'],
    ['Note the look-fors.', 0, 'Note the signs we hope to see.'],
    ['Note the look-fors.', 1, 'Note the look-fors (signs we hope to see).'],
  ];
  for (const [text, at, expected] of fixes)
    it(`turns ${JSON.stringify(text)} into ${JSON.stringify(expected)}, and is then silent`, () => {
      const [finding] = check(undefinedTerm, text);
      const after = applied(text, finding?.fixes?.[at]);
      assert.equal(after, expected);
      assert.deepEqual(marked(undefinedTerm, after), []);
    });

  it('spells nothing out where markup stands inside the words, and no possessive', () => {
    assert.deepEqual(
      check(undefinedTerm, 'Ask an **SLP** about speech.')[0]?.fixes?.map(({ title }) => title),
      ['Say what it is: "SLP (a specialist for speech and language)"'],
    );
    assert.equal(check(undefinedTerm, "Read the IEP's goals.")[0]?.fixes, undefined);
  });
});
