import { strict as assert } from 'node:assert';
import { closedQuestions } from '../../../src/core/rules/closed-questions';
import { applied, check, marked, type Given } from './support';

const three = '- What is the temperature now?\n- Is metal a conductor?\n- How many degrees did it drop?';

describe('closed-questions', () => {
  const remarked: readonly (readonly [string, string, string])[] = [
    ['a list of short answers', three, 'What is the temperature now?'],
    [
      'questions in one paragraph',
      'Ask: What is osmosis? Where does it happen? Is it fast?',
      'What is osmosis?',
    ],
    [
      'answers in brackets',
      '- What is the capital? (Paris)\n- When did the war end? (1918)\n- Who was king? (no one)',
      'What is the capital?',
    ],
  ];
  for (const [name, text, words] of remarked)
    it(`remarks on ${name}`, () => assert.deepEqual(marked(closedQuestions, text), [words]));

  const silent: readonly (readonly [string, string, Given?])[] = [
    ['an open one among them', `${three}\n- What might explain the drop?`],
    ['a question for their thinking', `${three}\n- What do you notice?`],
    ['two of them', '- Is metal a conductor?\n- How many degrees did it drop?'],
    ['questions in two sections', '# A\n\nIs it hot? Is it cold?\n\n# B\n\nIs it dry?'],
    ['a quiz', `## Quiz\n\n${three}`],
    ['goals', `## Learning goals\n\n${three}`],
    [
      'questions that the text answers',
      'What is heat? Heat is energy that moves. Is it matter? It is not, we know. What is cold? Cold is less heat.',
    ],
    [
      'worthwhile yes or no',
      '- Is it fair to close the road?\n- Is it right to cut the tree?\n- Is there another way to cross?',
    ],
    [
      'learners as experts',
      '- Do you live near a river?\n- Have you seen it flood?\n- Did you take pictures?',
    ],
    ['a page that is no plan', three, { document: 'handout' }],
    ['a heading and a title', '# Is metal warm?\n\n## Is wood cold?\n\n### How many spoons?\n\nText.'],
  ];
  for (const [name, text, given] of silent)
    it(`is silent on ${name}`, () => assert.deepEqual(marked(closedQuestions, text, given), []));

  it('shows every question as evidence and the other passages as related', () => {
    const [finding] = check(closedQuestions, three);
    assert.deepEqual(
      finding?.evidence.map(({ text }) => text),
      ['What is the temperature now?', 'Is metal a conductor?', 'How many degrees did it drop?'],
    );
    assert.equal(finding.related.length, 2);
  });

  it('offers one question about their thinking, and is then silent', () => {
    const after = applied(three, check(closedQuestions, three)[0]?.fixes?.[0]);
    assert.match(
      after,
      /^- What is the temperature now\? What makes you say so, and who sees it another way\?\n/,
    );
    assert.deepEqual(marked(closedQuestions, after), []);
  });
});
