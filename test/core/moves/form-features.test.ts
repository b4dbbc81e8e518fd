import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { PassageContent } from '../../../src/core/lesson/types';
import { contentFeatures } from '../../../src/core/moves/features/content-features';
import { readContent } from '../../../src/core/moves/reading/read-content';

const contentOf = (text: string): PassageContent => ({
  kind: 'paragraph',
  span: { start: 0, end: text.length },
  plain: { text, pieces: [] },
  minutes: undefined,
  lead: undefined,
  marker: undefined,
  depth: 0,
  cells: [],
  followedBy: undefined,
  linkedLength: 0,
});

/** What a passage's own words say, by the names of the features. */
function featuresOf(text: string): (name: string) => number {
  const row = new Float32Array(contentFeatures.columns.length);
  contentFeatures.write(readContent(contentOf(text)), row, 0);
  return (name) => {
    const at = contentFeatures.columns.findIndex((column) => column.name === name);
    ok(at >= 0, name);
    return row[at] ?? 0;
  };
}

/** What these features are, said as patterns. */
const flags: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['ends with a colon', /:\s*$/],
  ['ends with a full stop', /[.!]["”)]?\s*$/],
  ['ends with a question mark', /\?["”)]?\s*$/],
  ['begins with a small letter', /^[a-z]/],
  ['begins with a digit', /^\W*\d/],
  ['begins with a quotation mark', /^["“]/],
  ['is one quotation', /^["“].*["”]\s*$/],
  ['quotes', /["“][^"”]{12,}["”]/],
  ['begins with an ellipsis', /^(?:\.\.\.|…)/],
  ['begins with a sign', /^[{:!<>|=[\]#*]/],
  ['is markup of a site', /^(?:\{[%:{a-z]|:::|!\[|\[\^|<|\{\{)/],
  ['has a web address', /https?:|www\./],
  ['is code, then words', /^[a-z_]+(?:\(\)|\.[a-z]+)|^`/],
  ['has a dash after a term', /^[^.,:;?!]{2,40}\s[-–—]\s/],
  ['has a colon after a term', /^[^.,:;?!]{2,40}:\s/],
];

const counts: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['brackets', /\(/g],
  ['questions', /\?/g],
  ['exclamations', /!/g],
];

/** For each hundred words; a very short passage counts as one of six. */
const densities: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['commas', /,/g],
  ['digits', /\d+/g],
  ['capitals', /(?<=\w\s)\p{Lu}/gu],
  ['code-like signs', /[_=(){}<>/\\]|\w\.\w/g],
];

const pieces = [...'aZé1.,:;?!-–—"“”’()[]{}<>|=_/\\#*`…', ' ', ' ', '  ', 'word ', ' Word', '...', '::'];
const text = fc
  .array(fc.constantFrom(...pieces, 'www.', 'http:', 'https://a(b', 'a.md', '{%', '![', '()'), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''));

describe('what a passage looks like', () => {
  it('is what the patterns say', () => {
    fc.assert(
      fc.property(text, (one) => {
        const value = featuresOf(one);
        const count = (pattern: RegExp): number => one.match(pattern)?.length ?? 0;
        for (const [name, pattern] of flags) equal(value(name), pattern.test(one) ? 1 : 0, name);
        for (const [name, pattern] of counts) equal(value(name), count(pattern), name);
        for (const [name, pattern] of densities)
          equal(value(name), Math.fround((100 * count(pattern)) / Math.max(6, value('words'))), name);
      }),
      { numRuns: 2000 },
    );
  });

  it('says how long it is', () => {
    const value = featuresOf('One two. Three four five six!');
    equal(value('words'), 8);
    equal(value('sentences'), 2);
    equal(value('words per sentence'), 4);
  });
});
