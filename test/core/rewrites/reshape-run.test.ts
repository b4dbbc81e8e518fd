import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analysis';
import { readLesson } from '../../../src/core/lesson/read-lesson';
import type { Move, MovesReading } from '../../../src/core/moves/types';
import { reshapeRun, type RunReshape } from '../../../src/core/rewrites/run/reshape-run';
import type { TextEdit } from '../../../src/core/rewrites/types';

/** Reads a text in which the passages whose letter is `t` tell and the others are the learners' own. */
function reshaped(text: string, letters: string, passage = 0): RunReshape | undefined {
  const lesson = readLesson(text);
  assert.equal(lesson.passages.length, letters.length, text);
  const passages = [...letters].map((letter, at) => ({
    passage: at,
    move: (letter === 't' ? 'deliver' : 'student') as Move,
    how: letter === 't' ? ('content' as const) : undefined,
    confidence: 'clear' as const,
    evidence: [],
    reason: undefined,
    grace: undefined,
  }));
  const moves: MovesReading = { document: 'plan', passages, runs: [] };
  return reshapeRun(lesson, moves, passage);
}

/** As an editor does: in the order of the text, those at one place one behind the other. */
function applyAll(text: string, edits: readonly TextEdit[]): string {
  let at = 0;
  let after = '';
  for (const { span, text: words } of edits) {
    after += text.slice(at, span.start) + words;
    at = span.end;
  }
  return after + text.slice(at);
}

const all = (text: string, { changes }: RunReshape): string =>
  applyAll(
    text,
    changes.flatMap(({ edits }) => edits),
  );

const list =
  '## Tides\n\n- The moon pulls on the oceans.\n- The sun pulls too.\n  - Less than the moon.\n- Spring tides come twice a month.\n- Pairs draw one.\n';

const table = `## Tides

| Time  | Teacher | Learners |
|-------|---------|----------|
| 5 min | The moon pulls on the oceans. | listen  |
| 5 min | The sun pulls too, a\\|b. |         |
| 5 min | Spring tides come twice a month. | listen  |
| 9 min | Draw one. | draw    |
`;

describe('a run of telling in a new shape', () => {
  it('is launched, explored and shared before what is missing is told', () => {
    const found = reshaped(list, 'tttts');
    assert.ok(found);
    assert.deepEqual(
      found.changes.map(({ step }) => step),
      ['launch', 'explore', 'share', 'tell', 'look-back'],
    );
    assert.equal(
      all(list, found),
      `## Tides

- **Launch:** Ask, "What do you already know about tides, and what would you like to find out?" (think 1 min, then pairs)
- **Explore:** Groups look into it before anyone explains. Ask, "What can you find out about tides, and what shows it?" (groups, 8 min)
- **Share:** Each group names one thing that it is sure of and one that it is not. Ask, "Where do we agree about tides, and what is still open?" (whole class)
- **Listen for all of this, then tell what is still missing:**
- The moon pulls on the oceans.
- The sun pulls too.
  - Less than the moon.
- Spring tides come twice a month.
- **Look back:** Ask, "What changed in your thinking about tides, and what changed it?" (write 2 min)
- Pairs draw one.
`,
    );
  });

  it('stays in its quotation and its numbers, with its line ends', () => {
    const text = '> 1. The moon pulls.\r\n> 2. The sun\r\n>    pulls.\r\n> 3. Both pull.\r\n';
    const found = reshaped(text, 'ttt', 1);
    assert.ok(found);
    const after = all(text, found);
    assert.match(after, /^> 1\. \*\*Launch:\*\* [^\r\n]+\r\n> 1\. \*\*Explore/);
    assert.ok(
      after.includes(
        'still missing:**\r\n> 1. The moon pulls.\r\n> 2. The sun\r\n>    pulls.\r\n> 3. Both pull.\r\n',
      ),
      after,
    );
  });

  it('leads paragraphs that stay where they are', () => {
    const text = '# Tides\n\nThe moon pulls.\n\nThe sun pulls too.\n\nBoth pull at spring tide.\n';
    const found = reshaped(text, 'ttt');
    assert.ok(found);
    const after = all(text, found);
    assert.ok(
      after.includes(
        'still missing:**\n\nThe moon pulls.\n\nThe sun pulls too.\n\nBoth pull at spring tide.\n',
      ),
      after,
    );
  });

  it('speaks to colleagues and to young children in their words', () => {
    const told = '\n## Owls\n\n- Owls fly at night.\n- Owls hear well.\n- Owls eat mice.\n';
    const staff = reshaped(`---\naudience: teachers\n---\n${told}`, 'ttt');
    assert.match(
      staff?.changes[0]?.edits[0]?.text ?? '',
      /already know about owls from your own work.*with a colleague/,
    );
    const young = reshaped(`---\ngrade: K\n---\n${told}`, 'ttt');
    assert.match(
      young?.changes[0]?.edits[0]?.text ?? '',
      /"What do you know about owls\?" \(turn and talk\)/,
    );
  });

  it('stands in a table as rows of their own, and every row stays one row', () => {
    const found = reshaped(table, 'ttts', 1);
    assert.ok(found);
    const after = all(table, found);
    const rows = after.split('\n').slice(4, 13);
    assert.deepEqual(
      rows.map((row) => row.replace(/(?<=\*\*).*(?=\|[^|]*\|$)/, '')),
      [
        '|       | **|         |',
        '|       | **|         |',
        '|       | **|         |',
        '|       | **|         |',
        '| 5 min | The moon pulls on the oceans. | listen  |',
        '| 5 min | The sun pulls too, a\\|b. |         |',
        '| 5 min | Spring tides come twice a month. | listen  |',
        '|       | **|         |',
        '| 9 min | Draw one. | draw    |',
      ],
    );
    assert.match(
      rows[0] ?? '',
      /\| \*\*Launch:\*\* Ask, "What do you already know about tides,.*\(think 1 min, then pairs\) \|/,
    );
    assert.match(rows[3] ?? '', /\| \*\*Listen for all of this, then tell what is still missing:\*\* \|/);
    const { passages } = readLesson(after);
    assert.equal(passages.filter(({ kind }) => kind === 'row').length, 9);
    assert.ok(passages.every(({ content }) => content.cells.length === 3));
  });

  it('stays in a table in a quotation, with its line ends, and among the rows of one table', () => {
    const quoted =
      '> | a | b |\r\n> |---|---|\r\n> | 1 | The moon pulls. |\r\n> | 2 | The sun pulls. |\r\n> | 3 | Both pull. |\r\n';
    const found = reshaped(quoted, 'ttt');
    assert.ok(found);
    const after = all(quoted, found);
    assert.equal(after.split('\r\n').filter((line) => /^> \| {3}\| \*\*/.test(line)).length, 5);
    assert.equal(after.replaceAll('\r\n', '').includes('\n'), false);
    const two = '| a |\n|---|\n| The moon |\n| The sun |\n\n| b |\n|---|\n| Both pull |\n';
    assert.equal(reshaped(two, 'ttt'), undefined);
  });

  it('loses no row of a table, whichever of its changes are taken, sets no mark and is not offered twice', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('The moon pulls on the oceans.', 'The *sun* pulls too.', '`Both` pull \\| push.'),
          {
            minLength: 3,
            maxLength: 6,
          },
        ),
        fc.subarray([0, 1, 2, 3, 4]),
        (facts, taken) => {
          const opening =
            '# Lesson plan: Tides\n\nGrade 5, 45 minutes\n\n## Tides\n\n| Time | Teacher |\n|---|---|\n';
          const text = `${opening}${facts.map((fact) => `| 5 min | ${fact} |\n`).join('')}`;
          const found = reshaped(text, `o${'t'.repeat(facts.length)}`, 1);
          assert.ok(found);
          const after = applyAll(
            text,
            taken.flatMap((at) => found.changes[at]?.edits ?? []),
          );
          const lines = after.split('\n');
          for (const line of text.split('\n')) assert.ok(lines.includes(line), after);
          assert.equal(lines.length, text.split('\n').length + taken.length);
          const told = (whole: string): string[] => {
            const { lesson, moves } = analyze(whole);
            return moves.passages.flatMap(({ move, passage }) =>
              move === 'deliver' ? [lesson.passages[passage]?.content.plain.text ?? ''] : [],
            );
          };
          const before = told(text);
          for (const words of told(after)) assert.ok(before.includes(words), words);
          const { lesson, moves } = analyze(after);
          if (taken.includes(3))
            for (const { index } of lesson.passages)
              assert.equal(reshapeRun(lesson, moves, index), undefined);
        },
      ),
      { numRuns: 40 },
    ));

  it('is not offered for two steps, or twice', () => {
    assert.equal(reshaped('- The moon pulls.\n- The sun pulls.\n', 'tt'), undefined);
    assert.equal(
      reshaped('| a | b |\n|---|---|\n| The moon | pulls |\n| The sun | pulls |\n', 'tt'),
      undefined,
    );
    const found = reshaped(list, 'tttts');
    assert.ok(found);
    const after = all(list, found);
    const { lesson, moves } = analyze(after);
    for (const { index } of lesson.passages) assert.equal(reshapeRun(lesson, moves, index), undefined);
  });

  it('loses no word, whichever of its changes are taken, and can be undone', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('The moon pulls.', 'The *sun*\n  pulls.', '`Both` pull.\n  - A lot'), {
          minLength: 3,
          maxLength: 6,
        }),
        fc.subarray([0, 1, 2, 3, 4]),
        (facts, taken) => {
          const text = `## Tides\n\n${facts.map((fact) => `- ${fact}\n`).join('')}`;
          const found = reshaped(text, 't'.repeat(readLesson(text).passages.length));
          assert.ok(found);
          const edits = taken.flatMap((at) => found.changes[at]?.edits ?? []);
          const after = applyAll(text, edits);
          const wordsOf = (whole: string): string[] =>
            readLesson(whole).passages.map(({ content }) => content.plain.text.replace(/\s+/g, ' '));
          const now = wordsOf(after);
          for (const words of wordsOf(text)) assert.ok(now.includes(words), after);
          assert.equal(now.length, wordsOf(text).length + taken.length);
        },
      ),
      { numRuns: 60 },
    ));
});
