import { strict as assert } from 'node:assert';
import { promptOf, rewritten } from './support';

/** What the front matter or the title says, the kind, and the prompt for "Explain how plants make food". */
const tuned: readonly (readonly [string, 'predict' | 'evidence' | 'agency', string])[] = [
  ['grade: K', 'predict', 'How do you think plants make food?'],
  ['gradeBand: K-2', 'agency', 'How do you think plants make food? What does your partner think?'],
  [
    'grade: 5',
    'evidence',
    'How do you think plants make food? What could we check to find out whether that is right?',
  ],
  [
    'grades: [9, 10]',
    'predict',
    'How do you think plants make food? Say or sketch a first idea, then test it against what we see. What evidence would make you change it?',
  ],
  [
    'title: High school biology',
    'predict',
    'How do you think plants make food? Say or sketch a first idea, then test it against what we see. What evidence would make you change it?',
  ],
  [
    'audience: teachers',
    'agency',
    'How do you think plants make food? Write or draw it so that a colleague could follow. Where do they get stuck?',
  ],
];

describe('rewrites speak to those who listen', () => {
  for (const [frontMatter, kind, prompt] of tuned) {
    it(`${frontMatter}, ${kind}`, () =>
      assert.equal(
        promptOf(rewritten(`---\n${frontMatter}\n---\n\n- Explain how plants make food.\n`, kind)),
        prompt,
      ));
  }
});
