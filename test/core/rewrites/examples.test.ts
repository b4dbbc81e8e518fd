import { strict as assert } from 'node:assert';
import { families } from '../../../src/core/rewrites/families/index';
import type { RewriteKind } from '../../../src/core/rewrites/types';
import examples from './examples.json';
import { marked, rewritten } from './support';

interface Example {
  readonly family: string;
  /** Which passage of the text is marked. */
  readonly passage: number;
  readonly before: string;
  readonly kind?: string;
  readonly after?: string;
  /** A trap: looks like this family and is none of it. */
  readonly not?: boolean;
}

const all: readonly Example[] = examples;

describe('rewrites of each family', () => {
  for (const { family, passage, before, kind, after, not } of all) {
    if (not) {
      it(`${family} keeps away from ${JSON.stringify(before)}`, () =>
        assert.ok(!marked(before, passage).rewrites.some((rewrite) => rewrite.family === family)));
    } else {
      it(`${family}/${kind}: ${JSON.stringify(before)}`, () => {
        assert.equal(marked(before, passage).rewrites[0]?.family, family);
        assert.equal(rewritten(before, kind as RewriteKind, passage), after);
      });
    }
  }

  it('are shown for every family, three times and once as a trap', () => {
    for (const { id } of families) {
      const own = all.filter(({ family }) => family === id);
      assert.ok(own.filter(({ not }) => !not).length >= 3, id);
      assert.ok(
        own.some(({ not }) => not === true),
        id,
      );
    }
  });
});
