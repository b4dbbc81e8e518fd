import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { addToList } from '../../../src/core/config/add-to-list';

const added = (text: string, ...words: string[]): string | undefined => {
  const edit = addToList(text, 'terms', words);
  return edit && text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
};

describe('adding to a list of a configuration', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['an empty file', '', 'terms: [SLP]\n'],
    ['no such key', 'possible: true # yes\n', 'possible: true # yes\nterms: [SLP]\n'],
    ['a file without a last line end', 'possible: true', 'possible: true\nterms: [SLP]\n'],
    ['a comment at the end', 'possible: true\n\n# ours\n', 'possible: true\n\n# ours\nterms: [SLP]\n'],
    [
      'a list in a line',
      'terms: [PBL, "SEL"] # known\nrules: {}\n',
      'terms: [PBL, "SEL", SLP] # known\nrules: {}\n',
    ],
    [
      'a list of lines',
      '# a\nterms:\n  - PBL # b\n\nrules: {}\n',
      '# a\nterms:\n  - PBL # b\n  - SLP\n\nrules: {}\n',
    ],
    ['a list of lines at the end', 'terms:\n- PBL', 'terms:\n- PBL\n- SLP'],
    ['an empty list', 'terms: []\n', 'terms: [SLP]\n'],
    ['a key without a value', 'terms:\nrules: {}\n', 'terms: [SLP]\nrules: {}\n'],
    ['one word', 'terms: PBL\n', 'terms: [PBL, SLP]\n'],
    ['words between commas', 'terms: PBL, SEL\n', 'terms: [PBL, SEL, SLP]\n'],
    ['JSON', '{\n  "possible": true\n}\n', '{ "terms": ["SLP"],\n  "possible": true\n}\n'],
    ['JSON with the list', '{"terms": ["PBL"]}', '{"terms": ["PBL", "SLP"]}'],
    ['an empty JSON', '{}', '{ "terms": ["SLP"] }'],
    ['Windows line ends', 'terms:\r\n  - PBL\r\n', 'terms:\r\n  - PBL\r\n  - SLP\r\n'],
    ['a term that is there', 'terms: [SLP]\n', undefined],
    ['a text that is no YAML', 'terms: [\n', undefined],
    ['a list at the top', '- terms\n', undefined],
    ['a map in its place', 'terms: {a: b}\n', undefined],
  ];
  for (const [name, text, after] of cases) it(`to ${name}`, () => assert.equal(added(text, 'SLP'), after));

  it('quotes what YAML would read as something else', () =>
    assert.equal(added('', 'no', 'a: b', '3D'), 'terms: ["no", "a: b", "3D"]\n'));

  it('keeps everything else, whatever the file holds', () =>
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.stringMatching(/^[a-z]{1,5}$/),
          fc.oneof(fc.string(), fc.boolean(), fc.array(fc.string())),
        ),
        fc.string({ minLength: 1 }),
        fc.boolean(),
        (values, word, flow) => {
          const text = flow ? JSON.stringify(values, null, 2) : stringify(values);
          const after = added(text, word);
          if (after === undefined) return;
          const { terms, ...rest } = parse(after) as Record<string, unknown>;
          const was = Object.fromEntries(Object.entries(values).filter(([key]) => key !== 'terms'));
          assert.deepEqual(rest, was);
          assert.ok(Array.isArray(terms) && terms.includes(word));
        },
      ),
    ));
});
