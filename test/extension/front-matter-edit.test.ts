import { readLesson } from '../../src/core/index';
import { turnOffInFrontMatter } from '../../src/extension/features/front-matter-edit';
import { same } from './support';

const lesson = '# A\n\nB.\n';

/** Front matter before and after; `undefined` where nothing may be written. */
const cases: readonly (readonly [string, string | undefined])[] = [
  ['', '---\nstem-shift:\n  off: [sole-deliverer]\n---\n\n'],
  ['---\nt: 1 # ours\n---\n', '---\nt: 1 # ours\nstem-shift:\n  off: [sole-deliverer]\n---\n'],
  ['---\nt: 1\r\n---\r\n', '---\nt: 1\r\nstem-shift:\r\n  off: [sole-deliverer]\r\n---\r\n'],
  [
    '---\nstem-shift:\n    audience: teachers\n---\n',
    '---\nstem-shift:\n    off: [sole-deliverer]\n    audience: teachers\n---\n',
  ],
  [
    '---\nstem-shift: {audience: teachers}\n---\n',
    '---\nstem-shift: {off: [sole-deliverer], audience: teachers}\n---\n',
  ],
  ['---\nstem-shift: {}\n---\n', '---\nstem-shift: {off: [sole-deliverer]}\n---\n'],
  [
    '---\nstem-shift:\n  off: [illusion-check]\n---\n',
    '---\nstem-shift:\n  off: [illusion-check, sole-deliverer]\n---\n',
  ],
  [
    '---\nstem-shift:\n  off:\n    - illusion-check\n---\n',
    '---\nstem-shift:\n  off:\n    - sole-deliverer\n    - illusion-check\n---\n',
  ],
  [
    '---\nstem-shift:\n  off: illusion-check # no\n---\n',
    '---\nstem-shift:\n  off: [illusion-check, sole-deliverer] # no\n---\n',
  ],
  ['---\nstem-shift:\n  off: [sole-deliverer]\n---\n', undefined],
  ['---\nbroken: [\n---\n', undefined],
  ['---\nnever closed\n', '---\nstem-shift:\n  off: [sole-deliverer]\n---\n\n---\nnever closed\n'],
];

describe('turning a rule off in front matter', () => {
  for (const [before, after] of cases) {
    it(`${JSON.stringify(before)} becomes ${JSON.stringify(after)}`, () => {
      const { text } = readLesson(before + lesson);
      const edit = turnOffInFrontMatter(readLesson(text), 'sole-deliverer', readLesson);
      const edited = edit && text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
      same(edited, after === undefined ? undefined : after + lesson);
    });
  }
});
