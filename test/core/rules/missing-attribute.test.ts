import { strict as assert } from 'node:assert';
import { missingAttribute } from '../../../src/core/rules/missing-attribute';
import type { Lesson } from '../../../src/core/lesson/types';
import { attributes, type SectionTags, type Tag } from '../../../src/core/tags/types';
import { check, marked, type Given } from './support';

const lesson =
  '# A day at the pond\n\n## Look\n\n- Students look (5 min)\n- They compare in pairs\n- three\n\n## Ask\n\n- four\n- five\n- six\n';
const earning =
  (...earned: readonly Tag[]) =>
  ({ sections }: Lesson): SectionTags[] =>
    sections.map(({ index, span }) => ({
      section: index,
      tags:
        index === 1
          ? earned.map((tag) => ({
              tag,
              confidence: 'clear' as const,
              evidence: [{ span: { start: span.start + 2, end: span.start + 3 }, text: 'A', says: tag }],
            }))
          : [],
      integration: undefined,
      disciplines: [],
      disciplineEvidence: [],
      parts: [],
      claimed: [],
      tokens: [],
    }));

describe('missing-attribute', () => {
  it('stands once, on the title', () =>
    assert.deepEqual(marked(missingAttribute, lesson, { tags: earning() }), ['# A day at the pond']));

  it('names what is there first, and then what could be', () => {
    const [finding] = check(missingAttribute, lesson, {
      tags: earning('voice', 'social-construction', 'problem-based'),
    });
    assert.match(
      finding?.message ?? '',
      /^This lesson already has voice and social construction\. An invitation .*co-creation.*; and self-discovery/,
    );
    assert.equal(finding?.evidence.length, 3);
  });

  it("counts the teacher's own tags", () => {
    const text = `---\ntags: [voice, co-creation]\n---\n${lesson}`;
    const [finding] = check(missingAttribute, text, { tags: earning('social-construction') });
    assert.match(finding?.message ?? '', /self-discovery/);
    assert.doesNotMatch(finding?.message ?? '', /voice|co-creation/);
  });

  it('speaks of at most two at once', () => {
    const message = check(missingAttribute, lesson, { tags: earning() })[0]?.message ?? '';
    assert.match(message, /voice.*co-creation/);
    assert.doesNotMatch(message, /self-discovery/);
  });

  it('takes the title of the front matter where no heading is one', () => {
    const text = `---\ntitle: A day at the pond\n---\n\n### Summary\n${lesson.slice(lesson.indexOf('\n'))}`;
    assert.deepEqual(marked(missingAttribute, text, { tags: earning() }), ['A day at the pond']);
  });

  const silent: readonly (readonly [string, string, Given])[] = [
    ['a lesson that has all four', lesson, { tags: earning(...attributes) }],
    ['a short note', '# A day\n\nOne.\n\nTwo.', { tags: earning() }],
    ['a page that is no plan', lesson, { tags: earning(), document: 'guide' }],
    ['a manual', '# A tool\n\n- a\n- b\n- c\n- d\n- e\n- f\n- g\n', { tags: earning() }],
    ['an empty page', '', { tags: earning() }],
  ];
  for (const [name, text, given] of silent)
    it(`is silent on ${name}`, () => assert.deepEqual(marked(missingAttribute, text, given), []));

  it('names a lesson without a title by its first words', () => {
    const text = '- a step\n- Students look\n- They compare in pairs\n- c\n- d\n- e\n- f\n';
    assert.deepEqual(marked(missingAttribute, text, { tags: earning() }), ['a step']);
  });
});
