import { strict as assert } from 'node:assert';
import { mixedTerms } from '../../../src/core/rules/mixed-terms';
import { applied, check, marked, type Given } from './support';

describe('mixed-terms', () => {
  const remarked: readonly (readonly [string, string, RegExp])[] = [
    ['Personalized practice: pupils work at their own pace.', 'Personalized', /individualization/],
    ['Personalised learning with adaptive software (20 min)', 'Personalised', /individualization/],
    ['Personalization: tiered worksheets for three groups', 'Personalization', /differentiation/],
    ['A personalized path: leveled texts for each group.', 'personalized', /differentiation/],
  ];
  for (const [text, words, message] of remarked)
    it(`remarks on ${JSON.stringify(text)}`, () => {
      assert.deepEqual(marked(mixedTerms, text), [words]);
      assert.match(check(mixedTerms, text)[0]?.message ?? '', message);
    });

  const silent: readonly (readonly [string, string, Given?])[] = [
    ['learners who decide', 'Personalized learning: students set goals and work at their own pace.'],
    ['a choice', 'Personalized practice at their own pace, on a topic they choose.'],
    ['pace alone', 'Students work at their own pace.'],
    ['the word alone', 'A personalized welcome for everyone.'],
    [
      'talk about the terms',
      'The difference between personalized and individualized learning is more than own pace.',
    ],
    ['a card', 'Write personalized cards at your own pace.'],
    ['a page that is no plan', 'Personalized practice at their own pace.', { document: 'guide' }],
  ];
  for (const [name, text, given] of silent)
    it(`is silent on ${name}`, () => assert.deepEqual(marked(mixedTerms, text, given), []));

  it('offers the word that fits where an adjective stands, and is then silent', () => {
    const text = 'Personalized practice: pupils work at their own pace.';
    const after = applied(text, check(mixedTerms, text)[0]?.fixes?.[0]);
    assert.equal(after, 'Individualized practice: pupils work at their own pace.');
    assert.deepEqual(marked(mixedTerms, after), []);
    assert.equal(check(mixedTerms, 'Personalization: tiered worksheets')[0]?.fixes, undefined);
  });
});
