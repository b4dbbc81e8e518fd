import { strict as assert } from 'node:assert';
import { rewritten } from './support';

const ask = 'Ask: "What do you think plants need? Jot down a first idea before we look into it."';
const pairs = '(think 1 min, then pairs)';

/** What each place of the telling becomes: [what, before, after]. */
const places: readonly (readonly [string, string, string])[] = [
  [
    'a list item',
    '- Explain that plants need light.\n',
    `- ${ask} ${pairs}\n  - Listen for: plants need light.\n`,
  ],
  [
    'minutes',
    '- Explain that plants need light (10 min).\n- Next\n',
    `- ${ask} (10 min; think 1 min, then pairs)\n  - Listen for: plants need light\n- Next\n`,
  ],
  [
    'a numbered step',
    '3. Explain that plants need light\n',
    `3. ${ask} ${pairs}\n   - Listen for: plants need light\n`,
  ],
  [
    'another bullet',
    '* Explain that plants need light\n',
    `* ${ask} ${pairs}\n  * Listen for: plants need light\n`,
  ],
  [
    'a task box',
    '- [ ] Explain that plants need light\n',
    `- [ ] ${ask} ${pairs}\n  - Listen for: plants need light\n`,
  ],
  ['a paragraph', 'Explain that plants need light.\n', `${ask} ${pairs}\n\nListen for: plants need light.\n`],
  [
    'a quotation',
    '> Explain that plants need light.\n',
    `> ${ask} ${pairs}\n>\n> Listen for: plants need light.\n`,
  ],
  [
    'a list in a quotation',
    '> - Explain that plants need light.\n',
    `> - ${ask} ${pairs}\n>   - Listen for: plants need light.\n`,
  ],
  [
    'Windows line ends',
    '- Explain that plants need light\r\n- Next\r\n',
    `- ${ask} ${pairs}\r\n  - Listen for: plants need light\r\n- Next\r\n`,
  ],
  [
    'a role label',
    '- Teacher: explain that plants need light.\n',
    `- Teacher: ${ask.replace('Ask:', 'ask,')} ${pairs}\n  - Listen for: plants need light.\n`,
  ],
  [
    'a bold lead-in',
    '**Input (10 min):** Explain that plants need light.\n',
    `**Input (10 min):** ${ask.replace('Ask:', 'Ask,')} ${pairs}\n\nListen for: plants need light.\n`,
  ],
  [
    'a time stamp',
    '- 9:00-9:20 Explain that plants need light.\n',
    `- 9:00-9:20 ${ask} ${pairs}\n  - Listen for: plants need light.\n`,
  ],
  [
    'a link and emphasis in what is told',
    '- Explain that plants need *light*, as in [this table](a.md).\n',
    `- ${ask} ${pairs}\n  - Listen for: plants need *light*, as in [this table](a.md).\n`,
  ],
  [
    'a bold verb',
    '- **Explain** that plants need light.\n',
    `- ${ask} ${pairs}\n  - Listen for: plants need light.\n`,
  ],
  [
    'the class',
    '- Tell the class that plants need light.\n',
    `- ${ask.replace('Ask', 'Ask the class')} ${pairs}\n  - Listen for: plants need light.\n`,
  ],
  [
    'a subject',
    '- The teacher explains that plants need light.\n',
    `- The teacher ${ask.replace('Ask', 'asks')} ${pairs}\n  - Listen for: plants need light.\n`,
  ],
  [
    'slides to tell with',
    '- Explain that plants need light using the slides.\n',
    `- ${ask} ${pairs}\n  - Listen for: plants need light. Add what is missing using the slides.\n`,
  ],
  [
    'two lines',
    '- Explain that plants\n  need light.\n',
    `- ${ask} ${pairs}\n  - Listen for: plants need light.\n`,
  ],
  [
    'more to do',
    '- Explain that plants need light. Hand out the seeds.\n',
    `- ${ask} ${pairs}. Hand out the seeds.\n  - Listen for: plants need light.\n`,
  ],
  [
    'more that is told',
    '- Explain that plants need light. Without it the leaves turn pale.\n',
    `- ${ask} ${pairs}\n  - Listen for: plants need light. Without it the leaves turn pale.\n`,
  ],
  [
    'sub-items of its own',
    '1. Explain that plants need light\n   * sun\n   * lamp\n',
    `1. ${ask} ${pairs}\n   * Listen for: plants need light\n   * sun\n   * lamp\n`,
  ],
];

describe('rewrites fit their place', () => {
  for (const [what, before, after] of places) it(what, () => assert.equal(rewritten(before), after));

  it('a table row stays one row', () => {
    const table =
      '| Time | Teacher | Students |\n|---|---|---|\n| 10 min | Explain that plants need light. | listen |\n';
    assert.equal(
      rewritten(table),
      table.replace('Explain that plants need light.', `${ask} ${pairs} · Listen for: plants need light.`),
    );
  });

  it('an item of an inner list', () => {
    const list = '1. Start\n   - Explain that plants need light.\n2. End\n';
    assert.equal(
      rewritten(list, 'predict', 1),
      `1. Start\n   - ${ask} ${pairs}\n     - Listen for: plants need light.\n2. End\n`,
    );
  });

  it('a list that belongs to what is told stays with it', () => {
    assert.equal(
      rewritten('Explain the three states of matter:\n\n- solid\n- liquid\n'),
      'Ask: "What do you already know about the three states of matter, and what are you unsure of?" (think 1 min, then pairs). Listen for: the three states of matter:\n\n- solid\n- liquid\n',
    );
  });

  it('a told explanation stands behind the prompt', () => {
    assert.equal(
      rewritten('- A variable is a named place\n  for a value.\n', 'predict', 0, 'content'),
      '- Ask: "What do you think a variable is? Put it in your own words first." (think 1 min, then pairs)\n  - Listen for: A variable is a named place\n  for a value.\n',
    );
  });

  it('what happens stays, and the prompt comes before it', () => {
    assert.equal(
      rewritten('2. Next, show the video on erosion (5 min).\n'),
      '2. Next, ask: "What do you expect to find out about erosion? Name one thing to watch for." (pairs, 1 min). Then show the video on erosion (5 min).\n',
    );
  });

  it('or after it', () => {
    assert.equal(
      rewritten('2. Show the video on erosion\n', 'evidence'),
      '2. Show the video on erosion. Then ask: "What did you find out about erosion, and where did you see or hear it?" (pairs, 1 min)\n',
    );
  });
});
