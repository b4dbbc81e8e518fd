import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { pairOf, PairTable } from '../../../src/core/moves/model/pair-table';

describe('a table of pairs of words', () => {
  it('knows what a map knows', () => {
    const pair = fc.tuple(fc.nat(40), fc.nat(32_767)).map(([first, second]) => pairOf(first, second % 50));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(pair, fc.nat(9999)), { maxLength: 200 }),
        fc.array(pair),
        (listed, asked) => {
          const map = new Map(listed);
          const table = new PairTable(map);
          for (const one of [...map.keys(), ...asked]) equal(table.get(one), map.get(one) ?? -1);
        },
      ),
    );
  });

  it('gives no two pairs one number', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(20_000), fc.nat(20_000), fc.nat(20_000), (a, b, c, d) => {
        equal(pairOf(a, b) === pairOf(c, d), a === c && b === d);
      }),
    );
  });
});
