import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { unitsOf } from '../../../src/core/text/text-units';

describe('the units of a text', () => {
  it('are its code units with a 0 behind them, whatever text was asked for before', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ minLength: 500, maxLength: 3000 }));
    fc.assert(
      fc.property(text, text, (one, other) => {
        for (const asked of [one, other, other, one]) {
          const units = unitsOf(asked);
          deepEqual(
            [...units.subarray(0, asked.length)],
            [...Array(asked.length).keys()].map((at) => asked.charCodeAt(at)),
          );
          equal(units[asked.length], 0);
        }
      }),
    );
  });
});
