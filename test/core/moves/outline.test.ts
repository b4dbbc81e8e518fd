import { strict as assert } from 'node:assert';
import { readLesson } from '../../../src/core/lesson/read-lesson';
import { readPlaces } from '../../../src/core/moves/context/outline';
import {
  readHeadingText,
  sectionRoles,
  type SectionRole,
} from '../../../src/core/moves/reading/read-heading';

const roleOf = (text: string): SectionRole | undefined => sectionRoles[readHeadingText(text).main];

const places = (text: string) => readPlaces(readLesson(text));

describe('section roles', () => {
  const headings: readonly [string, SectionRole | undefined][] = [
    ['Learning objectives', 'objectives'],
    ['By the end of this lesson, students will be able to:', 'objectives'],
    ['🎯 Goals', 'objectives'],
    ['Materials needed', 'materials'],
    ['Teacher notes', 'background'],
    ['Warm-up (5 minutes)', 'opening'],
    ['2. Direct Instruction (15 min)', 'input'],
    ['What is an ecosystem?', 'topic'],
    ['Independent practice', 'independent'],
    ['Guided practice', 'guided'],
    ['Exit ticket', 'closure'],
    ['Rubric', 'assessment'],
    ['Further reading', 'reference'],
    ['Part 2: Direct instruction', 'input'],
    ['Part 2', undefined],
    ['Otters and rivers', undefined],
    ['Homework — students will read on', 'independent'],
    ['Materials/Preparation', 'materials'],
    ['How otters keep warm and clean in the materials of their holes', undefined],
  ];
  for (const [text, role] of headings)
    it(`reads "${text}" as ${role}`, () => assert.equal(roleOf(text), role));
});

describe('places', () => {
  const role = (text: string, at: number): SectionRole | undefined =>
    sectionRoles[places(text)[at]?.standing.role ?? -1];

  it('inherits a role down the outline', () =>
    assert.equal(role('## Materials\n\n### For each group\n\n- string\n', 0), 'materials'));
  it('does not take a role from the title', () =>
    assert.equal(role('# Materials of the world\n\n## Otters\n\nText.\n', 0), undefined));
  it('takes a bold line for a heading', () =>
    assert.equal(role('# Otters\n\n**Teacher notes**\n\n- string\n\nMore.\n', 2), 'background'));
  it('ends a list of materials where a paragraph begins', () => {
    const text = '# Otters\n\n**Materials**\n\n- string\n\nOtters swim well.\n';
    assert.equal(role(text, 1), 'materials');
    assert.equal(role(text, 2), undefined);
  });
  it('takes a line with a colon for its list only', () => {
    const text = '# Otters\n\nMaterials:\n\n- string\n\nOtters swim well.\n';
    assert.equal(role(text, 1), 'materials');
    assert.equal(role(text, 2), undefined);
  });
  it('hangs a list on the line with a colon above it', () => {
    assert.deepEqual(
      places('Explain three things:\n\n- one\n- two\n').map(({ owner }) => owner),
      [undefined, 0, 0],
    );
  });
  it('hangs nested items on their item', () => {
    assert.deepEqual(
      places('- one\n  - deep\n- two\n').map(({ owner }) => owner),
      [undefined, 0, undefined],
    );
  });
  it('numbers lists, their nested lists aside', () => {
    const groups = places('- one\n  - deep\n- two\n\nText.\n\n- three\n').map(({ group }) => group);
    assert.equal(groups[0], groups[2]);
    assert.equal(new Set(groups).size, 4);
  });
  it('goes back to the section around a closed box', () => {
    const text =
      '## Direct instruction\n\n{panel type="teaching"}\n\n### Teacher notes\n\nSecret.\n\n{panel end}\n\nTell them.\n';
    assert.equal(role(text, 1), 'background');
    assert.equal(role(text, 3), 'input');
  });
});
