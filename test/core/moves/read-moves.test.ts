import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readLesson } from '../../../src/core/lesson/read-lesson';
import { graceOf } from '../../../src/core/moves/explain/grace';
import { joinRuns } from '../../../src/core/moves/explain/runs';
import { readMoves } from '../../../src/core/moves/read-moves';
import { readPlaces } from '../../../src/core/moves/context/outline';
import { readSectionText } from '../../../src/core/moves/features/section-text';
import type { Step } from '../../../src/core/moves/explain/step';
import { readTraits } from '../../../src/core/moves/traits/traits';
import type { Grace, How, Move } from '../../../src/core/moves/types';

const plan = `# Lesson plan: how rivers work

Grade 5, 45 minutes

## Learning objectives

Students will be able to explain how a river shapes its valley.

## Materials

- trays and sand
- a jug of water

## Warm-up (5 min)

Ask students: what do you notice about this photo of a canyon? Have pairs share their ideas.

## Direct instruction (15 min)

- Explain that moving water carries sand and slowly wears rock away.
- Show a video about canyons. Students take notes.

## Group work (20 min)

In groups, students design a tray of sand that slows the water, test it and discuss what changed.

## Closure (5 min)

Students write one question that they still have.
`;

describe('readMoves', () => {
  const lesson = readLesson(plan);
  const reading = readMoves(lesson);
  const at = (words: string): number =>
    lesson.passages.findIndex(({ content }) => content.plain.text.includes(words));

  it('knows a plan of a session', () => assert.equal(reading.document, 'plan'));
  it('has one reading for each passage', () => {
    assert.deepEqual(
      reading.passages.map(({ passage }) => passage),
      lesson.passages.map(({ index }) => index),
    );
  });
  it('marks the telling, with its words and a reason that quotes them', () => {
    const told = reading.passages[at('Explain that moving water')];
    assert.equal(told?.move, 'deliver');
    assert.equal(told?.how, 'act');
    assert.equal(told?.evidence[0]?.text.toLowerCase(), 'explain that');
    assert.match(told?.reason ?? '', /Explain that/);
  });
  it('leaves objectives, materials, questions and learners’ work alone', () => {
    for (const words of [
      'Students will be able',
      'trays and sand',
      'Ask students',
      'In groups',
      'Students write',
    ])
      assert.notEqual(reading.passages[at(words)]?.move, 'deliver', words);
  });
  it('gives evidence that stands in the text as it says', () => {
    for (const { evidence } of reading.passages)
      for (const { span, text } of evidence) assert.equal(lesson.text.slice(span.start, span.end), text);
  });
  it('never puts markup of a site under a mark', () => {
    const site = readMoves(
      readLesson('# Lesson\n\n## Lecture\n\n{image file-path="a.png" alt="A river is a stream."}\n'),
    );
    assert.notEqual(site.passages[0]?.move, 'deliver');
  });
  it('reads any beginning of a lesson', () => {
    for (let end = 0; end < plan.length; end += 7) {
      const half = readLesson(plan.slice(0, end));
      assert.equal(readMoves(half).passages.length, half.passages.length);
    }
  });
  it('reads any text, and the same way twice', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const any = readLesson(text);
        assert.deepEqual(readMoves(any), readMoves(any));
      }),
      { numRuns: 50 },
    );
  });
});

describe('grace', () => {
  const text = (passages: readonly string[]): ReturnType<typeof readLesson> =>
    readLesson(`## Steps\n\n${passages.map((one) => `- ${one}`).join('\n')}\n`);
  const cases: readonly [string, readonly string[], readonly Move[], number, Grace | undefined][] = [
    [
      'telling after exploring',
      ['Groups test it.', 'Explain the rule.'],
      ['student', 'deliver'],
      1,
      'after-exploring',
    ],
    [
      'telling before acting',
      ['Explain the rule.', 'Groups test it.'],
      ['deliver', 'student'],
      0,
      'before-acting',
    ],
    ['short telling', ['Explain the rule briefly.'], ['deliver'], 0, 'short'],
    ['few minutes', ['Explain the rule (3 min).'], ['deliver'], 0, 'short'],
    ['telling on request', ['If groups get stuck, explain the rule.'], ['deliver'], 0, 'on-request'],
    [
      'an example that fades',
      ['Solve the first one, then students try the next.'],
      ['deliver'],
      0,
      'fading-example',
    ],
    [
      'plain telling',
      ['Hand out paper.', 'Explain the rule.', 'Explain the next rule.'],
      ['other', 'deliver', 'deliver'],
      1,
      undefined,
    ],
  ];
  for (const [name, passages, moves, at, grace] of cases) {
    it(`${name}: ${grace ?? 'none'}`, () => {
      const lesson = text(passages);
      const section = lesson.sections[1];
      const own = section && readSectionText(lesson, section);
      const passage = own?.readings.map(readTraits)[at];
      assert.ok(section && passage);
      const steps = moves.map((move) => ({ move, how: undefined, section: 1 }));
      assert.equal(graceOf(passage, steps, at, section), grace);
    });
  }
});

describe('runs', () => {
  const runsOf = (markdown: string, moves: readonly Move[], hows: readonly How[] = []) => {
    const lesson = readLesson(markdown);
    const places = readPlaces(lesson);
    const stepAt = (move: Move, at: number): Step => ({
      move,
      how: hows[at],
      section: places[at]?.standing.section ?? 0,
    });
    return joinRuns(lesson, moves.map(stepAt));
  };
  const four = '## Input (20 min)\n\n- one\n- two\n- three\n- four\n';

  it('joins neighbours, and what is only organized between them', () => {
    assert.deepEqual(
      runsOf(four, ['deliver', 'deliver', 'other', 'deliver']).map((run) => run.passages),
      [[0, 1, 3]],
    );
  });
  it('lets every act have its own, with the content under it', () => {
    const runs = runsOf(
      four,
      ['deliver', 'deliver', 'deliver', 'deliver'],
      ['act', 'content', 'act', 'content'],
    );
    assert.deepEqual(runs, [
      { passages: [0, 1], minutes: 20, steps: 4 },
      { passages: [2, 3], minutes: undefined, steps: 2 },
    ]);
  });
  it('goes from one section to the next beside it only for content', () => {
    const two = '# L\n\n## A\n\none\n\n## B\n\ntwo\n';
    const passagesOf = (hows: readonly How[]) =>
      runsOf(two, ['deliver', 'deliver'], hows).map((run) => run.passages);
    assert.deepEqual(passagesOf(['content', 'content']), [[0, 1]]);
    assert.deepEqual(passagesOf(['act', 'content']), [[0], [1]]);
  });
  it('takes the heading for longer than one short video in it', () => {
    const [first] = runsOf(
      '## Input (20 min)\n\n- tell\n- video (6 min)\n',
      ['deliver', 'deliver'],
      ['act', 'act'],
    );
    assert.equal(first?.minutes, 20);
  });
  it('ends where learners think', () => {
    assert.deepEqual(
      runsOf(four, ['deliver', 'student', 'deliver', 'deliver']).map((run) => run.passages),
      [[0], [2, 3]],
    );
  });
  it('takes its minutes from the heading when most of the section is told', () => {
    assert.deepEqual(
      runsOf(four, ['deliver', 'deliver', 'deliver', 'deliver']).map((run) => run.minutes),
      [20],
    );
    assert.deepEqual(
      runsOf(four, ['deliver', 'student', 'student', 'student']).map((run) => run.minutes),
      [undefined],
    );
  });
  it('takes the passages’ own minutes first', () => {
    assert.deepEqual(
      runsOf('## Input\n\n- one (5 min)\n- two (10 min)\n', ['deliver', 'deliver']).map((run) => run.minutes),
      [15],
    );
  });
});
