import { strict as assert } from 'node:assert';
import { apply, marked } from './support';

describe('rewrites of a long telling', () => {
  const pauses = (text: string): string[] =>
    marked(text)
      .rewrites.filter(({ family }) => family === 'pause-points')
      .map((rewrite) => apply(text, rewrite));

  it('offer pauses', () =>
    assert.deepEqual(pauses('- Lecture on the causes of tides (20 min)\n'), [
      '- Lecture on the causes of tides (20 min). Pause after at most 8 minutes and ask: "What is clearer now about the causes of tides, and which question do you still have?" (pairs, 1 min)\n',
    ]));

  it('leave a short one alone', () =>
    assert.deepEqual(pauses('- Lecture on the causes of tides (8 min)\n'), []));

  it('are not offered twice', () => {
    const [once = ''] = pauses('- Lecture on the causes of tides (20 min)\n');
    assert.deepEqual(marked(once).rewrites, []);
  });
});
