import { strict as assert } from 'node:assert';
import { defaultOptions, type Options } from '../../../src/core/config/options';
import { readLesson } from '../../../src/core/lesson/read-lesson';
import type { DocumentKind, MoveReading, MovesReading, Run } from '../../../src/core/moves/types';
import { soleDeliverer } from '../../../src/core/rules/sole-deliverer';
import type { Finding } from '../../../src/core/rules/types';

const lesson = readLesson('# Light\n\n- Explain lenses\n- Show a prism\n- Pairs draw\n- Tell more\n');

const told = (passage: number, more: Partial<MoveReading> = {}): MoveReading => {
  const { span } = lesson.passages[passage] ?? { span: { start: 0, end: 0 } };
  const text = lesson.text.slice(span.start, span.end).split(' ')[0] ?? '';
  const evidence = [{ span: { start: span.start, end: span.start + text.length }, text, says: 'telling' }];
  return {
    passage,
    move: 'deliver',
    how: 'act',
    confidence: 'clear',
    evidence,
    reason: `“${text}” tells.`,
    grace: undefined,
    ...more,
  };
};
const student: MoveReading = { ...told(2), move: 'student', how: undefined, evidence: [] };

function check(
  runs: readonly Run[],
  more: { document?: DocumentKind; readings?: readonly MoveReading[]; options?: Partial<Options> } = {},
): Finding[] {
  const passages = more.readings ?? [told(0), told(1), student, told(3)];
  const moves: MovesReading = { document: more.document ?? 'plan', passages, runs };
  return [
    ...soleDeliverer.check({ lesson, moves, tags: [], options: { ...defaultOptions, ...more.options } }),
  ];
}
const run = (passages: number[], minutes?: number): Run => ({ passages, minutes, steps: passages.length });

describe('sole-deliverer', () => {
  it('makes one mark of a run, on its first passage, with the others as related places', () => {
    const [first, second] = check([run([0, 1]), run([3])]);
    assert.deepEqual(first?.span, lesson.passages[0]?.span);
    assert.deepEqual(first?.related, [lesson.passages[1]?.span]);
    assert.equal(first?.how, 'act');
    assert.deepEqual(second?.span, lesson.passages[3]?.span);
  });

  it('quotes the words that it saw and says why, whence, when telling is right and what instead', () => {
    const [finding] = check([run([0])]);
    assert.match(finding?.message ?? '', /^“Explain”\. /);
    assert.equal(finding?.explanation.seen, '“Explain” tells.');
    for (const part of ['why', 'source', 'whenRight', 'instead'] as const)
      assert.ok((finding?.explanation[part].length ?? 0) > 10, part);
  });

  const severities: readonly (readonly [string, Run, Partial<MoveReading>, string])[] = [
    ['information by default', run([0]), {}, 'information'],
    ['a hint with a grace', run([0]), { grace: 'after-exploring' }, 'hint'],
    ['a warning from fifteen minutes on', run([0], 15), {}, 'warning'],
    ['a warning for long telling even with a grace', run([0], 20), { grace: 'before-acting' }, 'warning'],
    ['information under fifteen minutes', run([0], 14), {}, 'information'],
  ];
  for (const [name, one, more, severity] of severities) {
    it(`is ${name}`, () => assert.equal(check([one], { readings: [told(0, more)] })[0]?.severity, severity));
  }

  it('keeps to plans, unless asked for everything', () => {
    for (const document of ['handout', 'guide', 'other'] as const) {
      assert.equal(check([run([0])], { document }).length, 0);
      assert.equal(check([run([0])], { document, options: { everywhere: true } }).length, 1);
    }
  });

  it('shows what is only possible when asked to, each alone', () => {
    const readings = [told(0), told(1, { confidence: 'possible' }), student, told(3)];
    assert.equal(check([run([0]), run([3])], { readings }).length, 2);
    assert.equal(check([run([0]), run([3])], { readings, options: { possible: true } }).length, 3);
  });
});
