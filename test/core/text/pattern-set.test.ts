import { deepEqual, equal, throws } from 'node:assert/strict';
import fc from 'fast-check';
import { beginningsOf } from '../../../src/core/text/first-words';
import { cutWords } from '../../../src/core/moves/reading/words';
import { PatternSet } from '../../../src/core/text/pattern-set';

const words = (pattern: RegExp): string[] => beginningsOf(pattern).map((one) => one.words.join(' '));

describe('how the matches of a pattern begin', () => {
  const cases: readonly (readonly [RegExp, readonly string[]])[] = [
    [/\btips\b/i, ['tips']],
    [/\bhand out papers\b/, ['hand out']],
    [/\b(?:warm[- ]?up|mins?)\b/i, ['warmup', 'warm up', 'min', 'mins']],
    [
      /\b(?:ask|let) (?:the |all )?(?:class|groups?)\b/,
      [
        'ask class',
        'ask group',
        'ask groups',
        'ask the',
        'ask all',
        'let class',
        'let group',
        'let groups',
        'let the',
        'let all',
      ],
    ],
    [/\bstep \d/, ['step']],
    [/\bsay:/, ['say']],
    [/\bdon(?:'|’)t\b/, ['don t']],
    [
      /^\W*(?:optional: )?(?:read|view)(?:ing)?\b(?! on)/i,
      [
        'read',
        'reading',
        'view',
        'viewing',
        'optional read',
        'optional reading',
        'optional view',
        'optional viewing',
      ],
    ],
    // A longer word may begin where the pattern ends, or where no word has to begin.
    [/\bnow we/, ['now']],
    [/\bwe/, ['']],
    [/tips\b/, ['']],
    [/\b\w+ tips\b/, ['']],
    [/\b(?:so )+good\b/, ['so']],
  ];
  for (const [pattern, expected] of cases)
    it(`is known of ${String(pattern)}`, () => deepEqual(words(pattern).sort(), [...expected].sort()));

  it('is known to be the beginning of the text', () => {
    deepEqual(beginningsOf(/^\W*tips\b/), [{ words: ['tips'], first: true, atWord: false }]);
    deepEqual(beginningsOf(/\btips\b/), [{ words: ['tips'], first: false, atWord: true }]);
  });
  it('is not guessed where flags change what signs mean', () => throws(() => beginningsOf(/^tips/m)));
});

const anywhere = {
  tips: /\btips?\b/i,
  asking: /\b(?:ask|let) (?:the |all )?(?:class|groups?)\b/i,
  warming: /\bwarm[- ]?up\b/i,
  counting: /\bstep \d/i,
  past: /\b(?:i|we) (?:\w+ )?(?:was|were)\b/i,
  not: /\bdon(?:'|’)t\b/i,
  inside: /ep 1/i,
  sign: /\(a\)$/,
  behindSign: /(?:-|: )(?:let|in) (?:the|all)\b/i,
};
const atFirst = {
  reading: /^\W*(?:optional: |all )?(?:read|let)(?:ing)?\b(?! all)/i,
  next: /^\W*(?:in )?(?:the )?next (?:step|class)\b/i,
};
const pieces = [
  ...['tip', 'tips', 'ask', 'let', 'the', 'all', 'class', 'group', 'groups', 'warm', 'up', 'step', 'i', 'we'],
  ...[
    'was',
    'were',
    'don',
    't',
    'optional',
    'read',
    'ing',
    'in',
    'next',
    'A',
    '1',
    'é',
    'ſ',
    '_',
    '-',
    "'",
    '’',
  ],
  ...[' ', ' ', ' ', ' ', ' ', ': ', '(', ')', '.', '\n'],
];

describe('a set of patterns', () => {
  for (const [name, patterns] of Object.entries<Readonly<Record<string, RegExp>>>({ anywhere, atFirst }))
    it(`matches as its patterns do, ${name}`, () => {
      const set = new PatternSet(patterns);
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 9 }), (parts) => {
          const text = parts.join('');
          for (const matches of [set.matchesOf(text), set.matchesOf(text, cutWords(text))])
            for (const [one, pattern] of Object.entries(patterns))
              equal((matches & set.bit(one)) !== 0, pattern.test(text), `${one} in “${text}”`);
        }),
        { numRuns: 3000 },
      );
    });
});
