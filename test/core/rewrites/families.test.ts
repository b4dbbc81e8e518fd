import { strict as assert } from 'node:assert';
import { families } from '../../../src/core/rewrites/families/index';
import type { Prompt } from '../../../src/core/rewrites/families/types';

const judging = /\b(?:wrong|bad|fail|failed|poor|weak|incorrect|lazy|boring|stupid|just|obviously|simply)\b/i;
const forms = (prompt: Prompt): string[] =>
  [prompt.question, prompt.topic, prompt.doing, prompt.bare, prompt.young, prompt.staff].filter(
    (form) => form !== undefined,
  );

describe('rewrite families as data', () => {
  it('are 58, each with its own name', () => {
    assert.equal(families.length, 58);
    assert.equal(new Set(families.map(({ id }) => id)).size, 58);
  });

  for (const family of families) {
    const prompts = Object.values(family.prompts);
    describe(family.id, () => {
      it('has triggers and a source with its year', () => {
        assert.ok(family.triggers.length > 0);
        for (const { verbs, objects } of family.triggers)
          assert.match(`${verbs} ${objects ?? ''}`, /^[a-z&_ -]+$/);
        assert.match(family.source, /^[A-Z].*, (?:19|20)\d\d: \S/);
      });
      it('offers three kinds', () =>
        assert.deepEqual(Object.keys(family.prompts), ['predict', 'evidence', 'agency']));
      it('asks, without judging, in what can be said in one breath', () => {
        for (const form of prompts.flatMap(forms)) {
          assert.match(form, /\?|\{Q\}/, form);
          assert.doesNotMatch(form, judging);
          assert.doesNotMatch(form.replace(/\{[QX]\}/g, 'this'), /[{}"]|\s\s/, form);
          assert.ok(form.split(' ').length <= 30, form);
          assert.match(form, /^[A-Z{].*[.?]$/, form);
        }
      });
      it('has a form without a slot, and slots where they belong', () => {
        for (const { bare, topic, question } of prompts) {
          assert.doesNotMatch(bare, /[{}]/);
          if (topic !== undefined) assert.equal(topic.split('{X}').length, 2, topic);
          if (question !== undefined) assert.match(question, /^\{Q\} [A-Z]/);
        }
      });
    });
  }
});
