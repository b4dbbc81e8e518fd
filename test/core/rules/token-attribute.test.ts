import { strict as assert } from 'node:assert';
import { tokenAttribute } from '../../../src/core/rules/token-attribute';
import { check, marked, type Given } from './support';

const plan = (...steps: readonly string[]): string =>
  ['# Lesson for students', '', '## Steps', '', ...steps, ''].join('\n');

describe('token-attribute', () => {
  const remarked: readonly (readonly [string, string, RegExp])[] = [
    ['Students choose the color of their poster.', 'choose the color', /a small one/],
    ['Pupils pick a partner.', 'pick a partner', /a small one/],
    ['Group students into fours.', 'Group students into', /^Students sit in groups/],
    ['Work in groups.', 'Work in groups', /sit in groups/],
    ['Exit ticket: draw a smiley.', 'smiley', /says how it felt/],
  ];
  for (const [step, words, message] of remarked)
    it(`remarks on ${JSON.stringify(step)}`, () => {
      const text = plan(step);
      const [finding] = check(tokenAttribute, text);
      assert.ok(finding);
      assert.ok(text.slice(finding.span.start, finding.span.end).startsWith(words));
      assert.match(finding.message, message);
    });

  const silent: readonly (readonly [string, string, Given?])[] = [
    [
      'a choice that shapes the work',
      plan('Students choose the color of their poster and the question that they want to answer.'),
    ],
    [
      'a group that decides',
      plan('Group students into fours.', '', 'Groups discuss and agree on one design.'),
    ],
    [
      'a group whose task stands in the next section',
      `${plan('Group students into fours.')}\n## Debate\n\nTeams debate the two designs and agree on one.\n`,
    ],
    [
      'a smiley with a look back',
      plan('Draw a smiley, then write what you learned today and what was hard.'),
    ],
    ['a list of material', '# Lesson for students\n\n## Materials\n\n- Smiley stickers\n- Color markers\n'],
    ['an axis of reflection', plan('The image is a reflection of light.')],
    ['a page that is no plan', plan('Students choose the color of their poster.'), { document: 'guide' }],
    [
      'a tag that a step shows',
      plan('x').replace('## Steps', '## Share #voice') +
        'Students pose their own questions and share their opinions.\n',
    ],
  ];
  for (const [name, text, given] of silent)
    it(`is silent on ${name}`, () => assert.deepEqual(marked(tokenAttribute, text, given), []));

  it('asks about a tag at a heading that nothing shows', () => {
    const text = plan('Explain the parts of a river.').replace('## Steps', '## Steps #voice');
    assert.deepEqual(marked(tokenAttribute, text), ['## Steps #voice']);
    assert.equal(check(tokenAttribute, text)[0]?.message, 'You tagged this "voice". Which step shows it?');
  });

  const claims: readonly (readonly [string, string, string])[] = [
    ['tags', 'tags: [water, self-discovery]', '[water, self-discovery]'],
    ['our own tags', 'tags: [water]\nstem-shift: {tags: [self-discovery]}', '[self-discovery]'],
  ];
  for (const [where, matter, words] of claims)
    it(`asks about ${where} in the front matter`, () =>
      assert.deepEqual(marked(tokenAttribute, `---\n${matter}\n---\n${plan('Explain rivers.')}`), [words]));

  it('says it once for an attribute and a section', () =>
    assert.equal(
      marked(tokenAttribute, plan('Pupils pick a partner.', '', 'Pupils pick a seat.')).length,
      1,
    ));
});
