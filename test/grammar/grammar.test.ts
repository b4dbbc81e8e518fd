import { strict as assert } from 'node:assert';
import type { IGrammar } from 'vscode-textmate';
import { loadMarkdownGrammar, ourScopes } from './scopes';

const teacher = 'entity.name.function.role.teacher';
const learner = 'entity.name.type.role.learner';
const label = 'punctuation.separator.label';
const time = 'constant.numeric.time';
const tag = 'entity.name.tag';
const hash = 'punctuation.definition.tag';
const question = 'string.unquoted.driving-question';
const questionLabel = 'keyword.other.driving-question';

const colored: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'Teacher: asks first',
    [
      ['Teacher', teacher],
      [':', label],
    ],
  ],
  [
    '**Students:** answer',
    [
      ['Students', learner],
      [':', label],
    ],
  ],
  [
    '- Learners: answer',
    [
      ['Learners', learner],
      [':', label],
    ],
  ],
  [
    '1. Facilitator: listens',
    [
      ['Facilitator', teacher],
      [':', label],
    ],
  ],
  [
    '> Pairs: compare',
    [
      ['Pairs', learner],
      [':', label],
    ],
  ],
  [
    '| 5 | Students: compare |',
    [
      ['Students', learner],
      [':', label],
    ],
  ],
  ['## Explore (20 min)', [['20 min', time]]],
  [
    '## Explore (20 min) #problem-based #voice',
    [
      ['20 min', time],
      ['#', hash],
      ['problem-based', tag],
      ['#', hash],
      ['voice', tag],
    ],
  ],
  [
    '| **Teacher:** asks | 5 min |',
    [
      ['Teacher', teacher],
      [':', label],
      ['5 min', time],
    ],
  ],
  [
    'Essential question: Who decides what is fair?',
    [
      ['Essential question', questionLabel],
      [':', label],
      ['Who decides what is fair?', question],
    ],
  ],
  ['1. Look closely (10-15 minutes)', [['10-15 minutes', time]]],
  ['9:00 - 9:20 Welcome', [['9:00 - 9:20', time]]],
  ['| 0:25 | Listens |', [['0:25', time]]],
  ['A 20-minute talk', [['20-minute', time]]],
  [
    '## Share #voice',
    [
      ['#', hash],
      ['voice', tag],
    ],
  ],
  [
    'Step two #social-construction here',
    [
      ['#', hash],
      ['social-construction', tag],
    ],
  ],
  [
    '**Driving question:** How might we cool the bench?',
    [
      ['Driving question', questionLabel],
      ['How might we cool the bench?', question],
    ],
  ],
  [
    'Driving question: What should the town do?',
    [
      ['Driving question', questionLabel],
      [':', label],
      ['What should the town do?', question],
    ],
  ],
  ['How might we cool the bench? They try.', [['How might we cool the bench?', question]]],
  [
    '<!-- stem-shift: tell because acid burns -->',
    [
      ['stem-shift', 'keyword.control.directive'],
      [':', 'punctuation.separator.directive'],
      ['tell', 'keyword.other.directive'],
      ['because', 'keyword.operator.because'],
      ['acid burns', 'string.unquoted.reason'],
    ],
  ],
  [
    '   <!-- stem-shift: off illusion-check because we poll next -->',
    [
      ['stem-shift', 'keyword.control.directive'],
      [':', 'punctuation.separator.directive'],
      ['off', 'keyword.other.directive'],
      ['illusion-check', 'entity.name.function.rule'],
      ['because', 'keyword.operator.because'],
      ['we poll next', 'string.unquoted.reason'],
    ],
  ],
];

const plain: readonly (readonly [string, string])[] = [
  ['a fenced block', '```\nTeacher: 20 min #voice\nHow might we go?\n```'],
  ['a fenced block of a language', '```python\n# voice\nTeacher: 20 min\n```'],
  ['an indented block', 'Text\n\n    Teacher: 20 min #voice\n'],
  ['code in a line', 'Write `Teacher: 20 min #voice` here'],
  ['a link target', '[the plan](https://example.org/#voice)'],
  ['the words of a link', '[20 min](plan.md)'],
  ['front matter', '---\nduration: 20 minutes\nTeacher: me\nquestion: How might we go?\n---\n'],
  ['an ordinary comment', '<!-- Teacher: 20 min #voice -->'],
  ['a directive outside of a comment', 'stem-shift: tell because acid burns'],
  ['a person within a sentence', 'We ask the teacher: what now'],
  ['another tag', '#voiceover and ##voice and a#voice'],
  ['a ratio and a version', 'A ratio of 3:15 and version 2.10'],
  ['a verse', 'Read Mark 3:16'],
  ['money', 'It costs $20 min'],
  ['a definition of a link', '[plan]: https://example.org/20-min#voice "20 min"'],
  ['an address in brackets', 'See <https://example.org/#voice> there'],
  ['the words of an image', '![20 min #voice](a.png)'],
  ['an attribute of HTML', '<a name="20 min #voice"></a>'],
  ['a block of tildes', '~~~\nTeacher: 20 min\n~~~'],
  ['a block in a list', '- step\n\n  ```\n  Teacher: 20 min #voice\n  ```'],
];

describe('grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadMarkdownGrammar();
  });

  for (const [text, expected] of colored)
    it(`colors ${JSON.stringify(text)}`, () => assert.deepEqual(ourScopes(grammar, text), expected));
  for (const [name, text] of plain)
    it(`leaves ${name} as it is`, () => assert.deepEqual(ourScopes(grammar, text), []));

  it('colors again after a block of code has ended', () =>
    assert.deepEqual(ourScopes(grammar, '```\nTeacher: x\n```\n\nTeacher: y'), [
      ['Teacher', teacher],
      [':', label],
    ]));
});
