import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analysis';
import { readLesson } from '../../../src/core/lesson/read-lesson';
import { offerChoices, offerRewrites } from '../../../src/core/rewrites/offer-rewrites';
import type { How, Move, MovesReading } from '../../../src/core/moves/types';
import { apply } from './support';

/** What is said of each passage, in order: `a` tells, `c` is told, `s` is the learners' own, `o` is none of these. */
function readAs(text: string, moves: string): { lesson: ReturnType<typeof readLesson>; moves: MovesReading } {
  const lesson = readLesson(text);
  assert.equal(lesson.passages.length, moves.length, text);
  const kinds: Record<string, { move: Move; how: How | undefined }> = {
    a: { move: 'deliver', how: 'act' },
    c: { move: 'deliver', how: 'content' },
    s: { move: 'student', how: undefined },
    o: { move: 'other', how: undefined },
  };
  const passages = [...moves].map((letter, passage) => ({
    passage,
    move: kinds[letter]?.move ?? 'other',
    how: kinds[letter]?.how,
    confidence: 'clear' as const,
    evidence: [],
    reason: undefined,
    grace: undefined,
  }));
  return { lesson, moves: { document: 'plan', passages, runs: [] } };
}

function moved(id: string, text: string, letters: string, passage = 0): string | undefined {
  const { lesson, moves } = readAs(text, letters);
  const found = offerRewrites(lesson, moves, passage).find(({ family }) => family === id);
  return found && apply(text, found);
}

/** [what, id, text, letters, passage, result or nothing] */
const cases: readonly (readonly [string, string, string, string, number, string | undefined])[] = [
  [
    'telling moves behind the exploration',
    'tell-later',
    '- Explain how a circuit works.\n- Students try to light the bulb with one wire.\n- Clean up\n',
    'aso',
    0,
    '- Students try to light the bulb with one wire.\n- Explain how a circuit works.\n- Clean up\n',
  ],
  [
    'with what is nested in it, and numbers stay in order',
    'tell-later',
    '1. Explain that metals conduct.\n   - Use the poster.\n2. Pairs test ten materials.\n   - Record each one.\n',
    'aoso',
    0,
    '1. Pairs test ten materials.\n   - Record each one.\n2. Explain that metals conduct.\n   - Use the poster.\n',
  ],
  [
    'Windows line ends in a quotation',
    'tell-later',
    '> - Describe friction.\r\n> - Groups explore three ramps.\r\n',
    'as',
    0,
    '> - Groups explore three ramps.\r\n> - Describe friction.\r\n',
  ],
  [
    'directions come first',
    'tell-later',
    '- Explain the safety rules.\n- Students test the acid.\n',
    'as',
    0,
    undefined,
  ],
  [
    'no exploration follows',
    'tell-later',
    '- Explain friction.\n- Students copy the title.\n',
    'as',
    0,
    undefined,
  ],
  [
    'the exploration leans on it',
    'tell-later',
    '- Define friction.\n- Students test the definition of it.\n',
    'ao',
    0,
    undefined,
  ],
  [
    'facts become cards',
    'sort-facts',
    '- Plants make food.\n- Fungi absorb food.\n- Animals eat food.\n- Bacteria break food down.\n',
    'cccc',
    0,
    '- With each line on a card, ask: "Which of these belong together, and what would you call each group?" (groups, 4 min). Listen for:\n  - Plants make food.\n  - Fungi absorb food.\n  - Animals eat food.\n  - Bacteria break food down.\n',
  ],
  [
    'nested facts too',
    'sort-facts',
    '- Facts\n  * Plants make food.\n  * Fungi absorb\n    food.\n  * Animals eat food.\n  * Bacteria break food down.\n- Next\n',
    'occcco',
    2,
    '- Facts\n  * With each line on a card, ask: "Which of these belong together, and what would you call each group?" (groups, 4 min). Listen for:\n    * Plants make food.\n    * Fungi absorb\n      food.\n    * Animals eat food.\n    * Bacteria break food down.\n- Next\n',
  ],
  [
    'steps are no facts',
    'sort-facts',
    '1. Plants make food.\n2. Fungi absorb food.\n3. Animals eat.\n4. Bacteria eat.\n',
    'cccc',
    0,
    undefined,
  ],
  [
    'three are too few',
    'sort-facts',
    '- Plants make food.\n- Fungi absorb food.\n- Animals eat food.\n',
    'ccc',
    0,
    undefined,
  ],
  [
    'the third part of I do, we do',
    'you-do',
    '- **I do:** Model one long division.\n- **We do:** Solve two together.\n- Clean up\n',
    'aoo',
    0,
    '- **I do:** Model one long division.\n- **We do:** Solve two together.\n- **You do:** Each chooses one to try alone, then explains it to a partner: "Which step would you do differently, and why?"\n- Clean up\n',
  ],
  [
    'the third step, and later ones count on',
    'you-do',
    '1. I do: Model one division.\n2. We do: Solve two together.\n   - on the board\n3. Clean up\n4. Go\n',
    'aooso',
    0,
    '1. I do: Model one division.\n2. We do: Solve two together.\n   - on the board\n3. You do: Each chooses one to try alone, then explains it to a partner: "Which step would you do differently, and why?"\n4. Clean up\n5. Go\n',
  ],
  [
    'a step in a list that says 1. everywhere',
    'you-do',
    '1. I do: Model one division.\n1. We do: Solve two together.\n1. Clean up\n',
    'aoo',
    0,
    '1. I do: Model one division.\n1. We do: Solve two together.\n1. You do: Each chooses one to try alone, then explains it to a partner: "Which step would you do differently, and why?"\n1. Clean up\n',
  ],
  [
    'in paragraphs, with minutes',
    'you-do',
    'I do (5 min): Model one long division.\n\nWe do (5 min): Solve two together.\n',
    'ao',
    0,
    'I do (5 min): Model one long division.\n\nWe do (5 min): Solve two together.\n\nYou do: Each chooses one to try alone, then explains it to a partner: "Which step would you do differently, and why?"\n',
  ],
  [
    'a chain that is whole',
    'you-do',
    '- I do: Model one.\n- We do: Solve two together.\n- Students practice independently.\n',
    'aos',
    0,
    undefined,
  ],
  [
    'pauses in ten minutes',
    'pause-points',
    '- Lecture on tides (10 min)\n',
    'a',
    0,
    '- Lecture on tides (10 min). Pause after at most 8 minutes and ask: "What is clearer now about tides, and which question do you still have?" (pairs, 1 min)\n',
  ],
];

describe('structural moves', () => {
  for (const [what, id, text, letters, passage, result] of cases)
    it(`${id}: ${what}`, () => {
      const after = moved(id, text, letters, passage);
      assert.equal(after, result);
      if (after === undefined) return;
      const before = readLesson(text).passages.map(({ content }) => content.plain.text);
      const now = readLesson(after)
        .passages.map(({ content }) => content.plain.text)
        .join('\n');
      for (const words of before) assert.ok(now.includes(words), words);
    });

  it('a prompt comes before a video and a demonstration', () => {
    for (const text of ['- Show the video about owls.\n', '- Demonstrate the pulley.\n']) {
      const { lesson, moves } = readAs(text, 'a');
      const [first] = offerRewrites(lesson, moves, 0);
      assert.equal(first?.kind, 'predict');
      assert.match(apply(text, first), /^- First ask: "(?:What|We are) .*\?.*" \(pairs, 1 min\)\. Then /);
    }
  });
});

/** [text, what the first offer makes of it] */
const choices: readonly (readonly [string, string])[] = [
  [
    '- Assign roles to each group.\n',
    '- First ask: "Which role do you propose for yourself, and when would you swap?" (groups, 4 min). Then assign roles to each group.\n',
  ],
  [
    '- Students are assigned a topic.\n',
    '- First ask: "What would you choose to work on, and for what reason?" (pairs, 1 min). Then students are assigned a topic.\n',
  ],
  [
    '| 5 min | Groups are chosen by the teacher |\n|---|---|\n| 6 min | Teams are selected by the teacher. |\n',
    '| 5 min | Groups are chosen by the teacher |\n|---|---|\n| 6 min | First ask: "Which teams would you propose, and how is everyone included in them?" (groups, 4 min). Then teams are selected by the teacher. |\n',
  ],
];

describe('a choice handed over', () => {
  for (const [text, result] of choices)
    it(JSON.stringify(text), () => {
      const lesson = readLesson(text);
      const { moves } = readAs(text, 'o'.repeat(lesson.passages.length));
      const [first] = offerChoices(lesson, moves, lesson.passages.length - 1);
      assert.equal(first && apply(text, first), result);
      assert.equal(first?.kind, 'agency');
    });
});

describe('a step that is added to a numbered list', () => {
  it('changes nothing but the numbers of later ones, sets no new mark and can be undone', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.array(fc.constantFrom('Clean up', 'Pairs *plan*\n   their work', 'Share\n   - two lines'), {
          maxLength: 4,
        }),
        (from, later) => {
          const steps = ['I do: Model one division.', 'We do: Solve two together.', ...later];
          const opening = '# Lesson plan: Division\n\nGrade 5, 45 minutes\n\n## Steps\n\n';
          const text = `${opening}${steps.map((step, at) => `${from + at}. ${step}\n`).join('')}`;
          const { lesson, moves } = analyze(text);
          const index = lesson.passages.findIndex(({ content }) => content.plain.text.startsWith('I do'));
          const told = moves.passages.map((reading, at) =>
            at === index ? { ...reading, move: 'deliver' as const, how: 'act' as const } : reading,
          );
          const found = offerRewrites(lesson, { ...moves, passages: told }, index).find(
            ({ family }) => family === 'you-do',
          );
          assert.ok(found);
          const [added, ...numbers] = found.edits;
          assert.ok(added && added.span.start === added.span.end);
          for (const { span, text: number } of numbers) {
            assert.equal(Number(number), Number(text.slice(span.start, span.end)) + 1);
            assert.ok(span.start >= added.span.end);
          }
          const after = apply(text, found);
          const depths = (whole: string): number[] =>
            readLesson(whole).passages.map(({ content }) => content.depth);
          assert.equal(depths(after).length, depths(text).length + 1);
          assert.deepEqual(
            depths(after).filter((depth) => depth > 1),
            depths(text).filter((depth) => depth > 1),
          );
          const marked = (whole: string): string[] => {
            const now = analyze(whole);
            return now.moves.passages.flatMap(({ move, passage }) =>
              move === 'deliver' ? [now.lesson.passages[passage]?.content.plain.text ?? ''] : [],
            );
          };
          const before = marked(text);
          for (const words of marked(after)) assert.ok(before.includes(words), words);
          let shift = 0;
          const undo = found.edits.map((edit) => {
            const start = edit.span.start + shift;
            shift += edit.text.length - (edit.span.end - edit.span.start);
            return {
              span: { start, end: start + edit.text.length },
              text: text.slice(edit.span.start, edit.span.end),
            };
          });
          assert.equal(apply(after, { ...found, edits: undo }), text);
        },
      ),
      { numRuns: 40 },
    ));
});
