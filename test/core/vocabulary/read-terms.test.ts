import { strict as assert } from 'node:assert';
import { acronyms } from '../../../src/core/vocabulary/acronyms';
import { readExplanations } from '../../../src/core/vocabulary/explanations';
import { readTerms } from '../../../src/core/vocabulary/read-terms';

const used = (text: string): string[] =>
  readTerms(text).acronyms.map(({ start, end, form }) => `${text.slice(start, end)} ${form}`);
const explained = (text: string): string[] => readExplanations(text).map(({ term }) => term);

describe('acronyms', () => {
  it('there are at least 170, each with a meaning in other words', () => {
    assert.ok(acronyms.size >= 170);
    for (const { term, meanings } of acronyms.values()) {
      assert.ok(meanings.length > 0, term);
      for (const { expansion, gloss } of meanings) {
        assert.notEqual(expansion.toLowerCase(), gloss.toLowerCase(), term);
        assert.doesNotMatch(gloss, /\.$|^(?:A|The) /, term);
      }
    }
  });

  const uses: readonly (readonly [string, readonly string[]])[] = [
    ['Bring the notes to the PLC.', ['PLC singular']],
    ['Check the IEPs first.', ['IEPs plural']],
    ["Follow the IEP's goals.", ["IEP's possessive"]],
    ['Follow the IEP’s goals.', ['IEP’s possessive']],
    ['Our PLC (20 min) meets at two.', ['PLC singular']],
    ['Support for ELL/ESL pupils', ['ELL singular', 'ESL singular']],
    ['A lesson in the 5E model', ['5E singular']],
    ['Planned with UbD in mind', ['UbD singular']],
    ['Pupils set SMART goals', ['SMART singular']],
    ['Use the SMART board', []],
    ['Read the MAP of the town', []],
    ['Look at MAP growth together', ['MAP singular']],
    ['DO NOT SEND the letters', []],
    ['THE IEP TEAM MUST MEET TODAY', []],
    ['Standard TEKS 6.4B', []],
    ['NGSS MS-PS3-3 and 3-5-ETS1-1', []],
    ['CCSS.ELA-LITERACY.W.5.1', []],
    ['see https://example.org/PLC/IEP for more', []],
    ['open PLC-notes.docx or IEP.pdf', []],
    ['the file IEP_2024', []],
    ['MTSSX is not a term', []],
    ['It is at 504 Main Street', []],
    ['Pupils with a 504 plan', ['504 singular']],
    ['The word at is small', []],
  ];
  for (const [text, expected] of uses)
    it(`${JSON.stringify(text)} uses ${expected.join(', ') || 'none'}`, () =>
      assert.deepEqual(used(text), expected));

  const explanations: readonly (readonly [string, readonly string[]])[] = [
    ['a professional learning community (PLC)', ['PLC', 'PLC']],
    ['PLC (professional learning community)', ['PLC', 'PLC']],
    ['PLC (the teachers who meet on Tuesdays)', ['PLC']],
    ['PLC (20 min)', []],
    ['PLC stands for something', ['PLC']],
    ['Project-Based Learning is the plan', ['PBL']],
    ['PLC: people learning calmly', ['PLC']],
    ['IEP: allow photographs instead', []],
    ['our Plan for Better Lakes (PBL)', ['PBL']],
    ['our own plan for lakes (PBL)', []],
    ['the Society of Local Otters (SLO)', ['SLO']],
  ];
  for (const [text, expected] of explanations)
    it(`${JSON.stringify(text)} explains ${expected.join(', ') || 'none'}`, () =>
      assert.deepEqual(explained(text), expected));
});
