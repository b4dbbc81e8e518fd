import { strict as assert } from 'node:assert';
import { readLesson } from '../../../src/core/lesson/read-lesson';
import { gradeBandOf } from '../../../src/core/prompts/grade-band';
import { promptsForParts, promptsForSubjects } from '../../../src/core/prompts/tag-prompts';
import { problemParts } from '../../../src/core/tags/types';

describe('the grades of a plan', () => {
  const told: readonly (readonly [string, string])[] = [
    ['---\ngrade: 5\n---\n# A', '3-5'],
    ['---\ngrades: 4-5\n---\n# A', '3-5'],
    ['---\ngrades: [9, 10]\n---\n# A', '9-12'],
    ['---\ngrade: K\n---\n# A', 'K-2'],
    ['---\ngrades: K-2\n---\n# A', 'K-2'],
    ['---\ngrades: 6 to 8\n---\n# A', '6-8'],
    ['# A\n\nGrade: 7 · Duration: 45 minutes', '6-8'],
    ['# Volcanoes, 3rd grade', '3-5'],
    ['# A\n\nWe grade 30 papers.', 'any'],
    ['# A\n\nRoom 7, 45 minutes', 'any'],
    ['---\nstem-shift: {audience: teachers}\ngrade: 5\n---\n# A', 'staff'],
  ];
  for (const [text, band] of told)
    it(`of ${JSON.stringify(text)} are ${band}`, () => assert.equal(gradeBandOf(readLesson(text)), band));
});

describe('prompts for the parts of a real problem', () => {
  it('are there for each part that is still open, and for no other', () => {
    assert.equal(promptsForParts([]).length, problemParts.length);
    assert.deepEqual(promptsForParts(problemParts), []);
    const [open] = promptsForParts(problemParts.filter((part) => part !== 'critique'));
    assert.match(open ?? '', /^Critique/);
  });

  it('have slots that can be filled, as those for subjects that meet have', () => {
    for (const text of [...promptsForParts([]), ...promptsForSubjects])
      assert.doesNotMatch(text.replace(/\{[^{}]+\}/g, ''), /[{}]/);
  });
});
