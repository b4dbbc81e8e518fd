import { strict as assert } from 'node:assert';
import { families } from '../../../src/core/rewrites/families/index';
import { fillPrompt } from '../../../src/core/rewrites/fill';
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

/** The front matter, a step and the kind, and the prompt where what is told is a clause or speaks to somebody else. */
const fitting: readonly (readonly [string, string, 'predict' | 'evidence' | 'agency', string])[] = [
  [
    'grade: 5',
    '- Explain how bread rises.',
    'predict',
    'How do you think bread rises? Say or sketch a first idea, then test it against what we see.',
  ],
  [
    'grade: K',
    '- Think aloud while you sort.',
    'agency',
    'Can you say what you think while you try the next one?',
  ],
  [
    'grade: K',
    '- Show the pictures.',
    'evidence',
    'What can you work out from what you see, and what makes you say that?',
  ],
  [
    'audience: teachers',
    '- Explain why fields lie fallow.',
    'agency',
    "Why do you think fields lie fallow? Listen to a colleague's reason: can you find a case that it does not explain?",
  ],
];

describe('rewrites say what fits', () => {
  for (const [frontMatter, step, kind, prompt] of fitting)
    it(`${frontMatter}, ${step}`, () =>
      assert.equal(promptOf(rewritten(`---\n${frontMatter}\n---\n\n${step}\n`, kind)), prompt));

  it('a clause is never defined, worked with or compared', () => {
    for (const { id, prompts } of families)
      for (const [kind, prompt] of Object.entries(prompts)) {
        const slots = { question: undefined, topic: 'how bread rises', fromHeading: false };
        const text = fillPrompt(prompt, kind as 'predict', slots, 'middle')?.text ?? '';
        assert.doesNotMatch(text, /\b(?:definition of|example of|across|move with|do with|should) how/, id);
      }
  });
});
