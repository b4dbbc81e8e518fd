import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { unitsOf } from '../../../src/core/text/text-units';
import { WordMap } from '../../../src/core/text/word-map';

const word = fc.string({ unit: fc.constantFrom(..."ab'é1“"), minLength: 1, maxLength: 4 });

describe('a map by words', () => {
  it('knows what a map knows', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300 }), fc.array(word), (learned, asked) => {
        const table = new WordMap<number>();
        const map = new Map<string, number>();
        learned.forEach((one, at) => {
          table.set(one, at);
          map.set(one, at);
        });
        equal(table.size, map.size);
        deepEqual(
          [...learned, ...asked].map((one) => table.get(one)),
          [...learned, ...asked].map((one) => map.get(one)),
        );
      }),
    );
  });

  it('finds a word where it stands in a text, in any case', () => {
    const table = new WordMap<string>();
    for (const one of ["don't", 'été', 'pump']) table.set(one, one);
    const units = unitsOf('DON’T pump in Été, pumps');
    equal(table.find(units, 0, 5), "don't");
    equal(table.find(units, 6, 10), 'pump');
    equal(table.find(units, 14, 17), 'été');
    equal(table.find(units, 19, 24), undefined);
  });
});
