import { strict as assert } from 'node:assert';
import { illusionCheck } from '../../../src/core/rules/illusion-check';
import data from '../../../src/core/rules/data/illusion-check.json';
import { applied, check, marked, type Given } from './support';

describe('illusion-check', () => {
  const remarked: readonly (readonly [string, string])[] = [
    ['1. Explain heat. Any questions?', 'Any questions?'],
    ['Are there any other questions before we move on?', 'Are there any other questions before we move on?'],
    ['Does everyone understand?', 'Does everyone understand?'],
    ['**Check:** Does everybody follow?', 'Does everybody follow?'],
    ['Is that clear?', 'Is that clear?'],
    ['Does that make sense to everyone?', 'Does that make sense to everyone?'],
    ['Say: "Got it?" and go on.', 'Got it?'],
    ['Questions?', 'Questions?'],
    ['Ask if there are any questions.', 'Ask if there are any questions'],
    ['Ask students whether they understand the slope.', 'Ask students whether they understand'],
    ['Ask for questions.', 'Ask for questions'],
    ['Make sure that everyone understands conduction.', 'Make sure that everyone understands'],
    ['| T | S |\n|---|---|\n| Any questions? | Listen |', 'Any questions?'],
  ];
  for (const [text, words] of remarked)
    it(`remarks on ${JSON.stringify(text)}`, () => assert.deepEqual(marked(illusionCheck, text), [words]));

  const silent: readonly (readonly [string, string, Given?])[] = [
    ['an open question', 'What questions do you have?'],
    ['a check that shows something', 'Any questions? Each pair explains it back in their own words.'],
    ['an exit ticket beside it', 'Does everyone understand? Collect one sentence from each.'],
    ['a quoted example to avoid', 'Instead of asking "Any questions?", ask for an example.'],
    ['advice against it', 'Do not ask "Does everyone understand?" here.'],
    ['more of the same advice', 'Rather than "Is that clear?", let them sketch it.'],
    ['questions that learners collect', 'Write down any questions you have on a sticky note.'],
    ['questions for a guest', 'Do you have any questions for the guest?'],
    ['directions for a task', 'Make sure that everyone understands the directions.'],
    ['questions about directions', 'Ask if there are any questions about the lab.'],
    ['a contact line', 'Any questions? Contact us by email.'],
    ['learners asking themselves', 'Look at your answer. Does that make sense?'],
    ['learners checking each other', 'Partners ask each other: "Does that make sense?"'],
    ['background for the teacher', '## Teacher notes\n\nAny questions? See the guide.'],
    ['a page that is no plan', 'Any questions?', { document: 'other' }],
    ['an aim', 'Students understand how heat moves.'],
    ['ordinary words', 'The question is clear: does metal conduct? They got it from the lab.'],
  ];
  for (const [name, text, given] of silent)
    it(`is silent on ${name}`, () => assert.deepEqual(marked(illusionCheck, text, given), []));

  it('is sure of a question, less of a plan to make sure', () => {
    assert.equal(check(illusionCheck, 'Any questions?')[0]?.confidence, 'clear');
    assert.equal(check(illusionCheck, 'Ask if there are any questions.')[0]?.confidence, 'likely');
  });

  it('looks for questions where a question mark stands, and for plans to ask where their words do', () => {
    for (const pattern of [...data.asks, ...data.alone]) assert.ok(pattern.endsWith('\\?'), pattern);
    for (const pattern of data.plans)
      assert.ok(
        data.planWords.some((words) => pattern.includes(words)),
        pattern,
      );
  });

  const show =
    'Everyone writes one thing that is clear and one that is still open, and compares with a partner.';
  const fixes: readonly (readonly [string, number, string])[] = [
    ['1. Explain heat. Any questions?', 0, `1. Explain heat. ${show} Any questions?`],
    ['1. Explain heat. Any questions?', 1, '1. Explain heat. What questions do you have?'],
    ['- Ask if there are any questions.', 0, `- ${show} Ask if there are any questions.`],
    ['Teacher: Is that clear?', 0, `Teacher: ${show} Is that clear?`],
  ];
  for (const [text, at, expected] of fixes)
    it(`turns ${JSON.stringify(text)} into ${JSON.stringify(expected)}, and is then silent`, () => {
      const after = applied(text, check(illusionCheck, text)[0]?.fixes?.[at]);
      assert.equal(after, expected);
      assert.deepEqual(marked(illusionCheck, after), []);
    });

  it('puts no sentence inside a quotation or a table', () => {
    const said = 'Say: "Is that clear?"';
    assert.equal(applied(said, check(illusionCheck, said)[0]?.fixes?.[0]), `${show} ${said}`);
    assert.equal(check(illusionCheck, 'Say: "Yes. Is that clear?"')[0]?.fixes, undefined);
    assert.equal(check(illusionCheck, '| T |\n|---|\n| Is that clear? |')[0]?.fixes, undefined);
  });
});
