import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analysis';
import { compareLessons } from '../../../src/core/report/review/compare-lessons';
import { createReview } from '../../../src/core/report/review/review';
import type { LessonReview } from '../../../src/core/report/review/types';

const opening = [
  '# Lesson plan: Heat',
  '## Objectives',
  '- Students will describe heat.',
  '## Opening (5 min)',
  '- Ask: "What do you notice about the chair leg?" Everyone writes one idea.',
];
const told = '- Explain to students that heat moves from warmer things to cooler ones.';
const shown = '- Show the video about insulators (6 min). Students watch and take notes.';
const instruction = ['## Direct instruction (10 min)', told, shown];
const closing = ['## Closing (5 min)', '- Students write an exit ticket.'];

const textOf = (...parts: readonly (readonly string[])[]): string => `${parts.flat().join('\n\n')}\n`;
const before = textOf(opening, instruction, closing);

const compare = (one: string, other: string): LessonReview =>
  compareLessons({ path: 'heat.md', before: analyze(one), after: analyze(other) });

/** Marks as "gone words", "new words" and "kept words", by the first words of their text. */
function moved({ marks }: LessonReview): string[] {
  const words = (text: string): string => text.replace(/\s+/g, ' ').split(' ').slice(0, 2).join(' ');
  const told = <Mark extends { rule: string }>(list: readonly Mark[]): readonly Mark[] =>
    list.filter(({ rule }) => rule === 'sole-deliverer');
  return [
    ...told(marks.gone).map(({ text, became }) => `gone ${words(text)}: ${became}`),
    ...told(marks.new).map(({ text }) => `new ${words(text)}`),
    ...told(marks.kept).map(({ text, changed }) => `kept ${words(text)}${changed ? ', edited' : ''}`),
  ];
}

const both = ['kept Explain to', 'kept Show the'];
const asked = [
  '- Ask: "What do you already know or suspect about heat?" (think 1 min, then pairs)',
  '  - Listen for: heat moves from warmer things to cooler ones.',
].join('\n');

const cases: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'nothing changed': [before, both],
  'line ends changed': [before.replaceAll('\n', '\r\n'), both],
  'lines came above': [`Written for room 12.\n\n${before}`, both],
  'a section moved': [textOf(opening, closing, instruction), both],
  'steps changed places': [
    textOf(opening, ['## Direct instruction (10 min)', shown, told], closing),
    [...both].reverse(),
  ],
  'a list became paragraphs': [before.replaceAll('- Explain', 'Explain'), both],
  'a telling was reworded a little': [
    before.replace('from warmer things', 'from warm things'),
    ['kept Explain to, edited', 'kept Show the'],
  ],
  'a telling became a question': [before.replace(told, asked), ['gone Explain to: asked', 'kept Show the']],
  'a telling gave way to a question in other words': [
    before.replace(told, '- Ask: "Where does the warmth of your hand go, and does heat moves both ways?"'),
    ['gone Explain to: asked', 'kept Show the'],
  ],
  'a telling was taken out': [
    before.replace(`${told}\n\n`, ''),
    ['gone Explain to: removed', 'kept Show the'],
  ],
  'a telling is on purpose': [
    before.replace(shown, `<!-- stem-shift: tell because the kettle is hot -->\n\n${shown}`),
    ['gone Show the: decided', 'kept Explain to'],
  ],
  'a telling came': [
    before.replace(shown, `${shown}\n\n- Tell the class why the metal spoon feels cold.`),
    ['new Tell the', ...both],
  ],
};

describe('comparing two versions of a lesson', () => {
  for (const [name, [after, expected]] of Object.entries(cases))
    it(`knows marks by their words: ${name}`, () =>
      assert.deepEqual(moved(compare(before, after)).sort(), [...expected].sort()));

  it('has nothing to say of a version and itself', () => {
    const { marks, tags, decisions, change } = compare(before, before);
    assert.deepEqual([marks.gone, marks.new, tags, decisions.stated], [[], [], { gained: [], lost: [] }, []]);
    assert.equal(change, 'words-kept');
    assert.equal(compare(before, before.replaceAll('\n', '\r\n')).change, 'words-kept');
    assert.equal(compare(before, before.replace('Heat', 'Warmth')).change, 'edited');
  });

  it('is the same backwards: what is new one way is gone the other', () => {
    for (const [after] of Object.values(cases)) {
      const [there, back] = [compare(before, after), compare(after, before)];
      const keys = (list: readonly { key: string }[]): string[] =>
        list
          .map(({ key }) => key)
          .filter((key) => !key.startsWith('missing-attribute'))
          .sort();
      if (there.decisions.stated.length === 0) assert.deepEqual(keys(there.marks.new), keys(back.marks.gone));
      assert.deepEqual(
        there.tags.gained.map(({ tag, heading }) => [tag, heading]),
        back.tags.lost.map(({ tag, heading }) => [tag, heading]),
      );
    }
  });

  it('quotes the question that took the place of a telling, and says where it stands', () => {
    const after = before.replace(told, asked);
    const { marks, strengths } = compare(before, after);
    const [gone] = marks.gone;
    assert.match(gone?.now?.text ?? '', /^Ask: "What do you already know/);
    assert.equal(
      gone?.now?.line,
      after.slice(0, after.indexOf('- Ask: "What do you already')).split('\n').length,
    );
    assert.deepEqual(
      [strengths[0]?.kind, strengths[0]?.words],
      ['turned', 'What do you already know or suspect about heat?'],
    );
  });

  it('states reasons to tell, and remarks that are left out, once', () => {
    const reason = '<!-- stem-shift: tell because the kettle is hot -->';
    const off = '<!-- stem-shift: off sole-deliverer because it is a script -->';
    const after = before.replace(told, `${reason}\n\n${told}`).replace(shown, `${off}\n\n${shown}`);
    assert.deepEqual(
      compare(before, after).decisions.stated.map(({ kind, rule, because }) => [kind, rule, because]),
      [
        ['tell', null, 'the kettle is hot'],
        ['off', 'sole-deliverer', 'it is a script'],
      ],
    );
    const later = compare(after, after.replace('exit ticket', 'exit question'));
    assert.deepEqual(later.decisions, { stated: [], kept: 1 });
    const inFrontMatter = compare(before, `---\nstem-shift: off\n---\n${before}`);
    assert.deepEqual(
      inFrontMatter.decisions.stated.map(({ kind, line }) => [kind, line]),
      [['off', 2]],
    );
  });

  it('knows a tag by its section or its words', () => {
    const team =
      '- In groups of three, students discuss their ideas, agree on one explanation and defend it to another group.';
    const after = textOf(opening, instruction, ['## Work in groups (15 min)', team], closing);
    const { gained, lost } = compare(before, after).tags;
    assert.deepEqual([gained.map(({ tag }) => tag).includes('social-construction'), lost], [true, []]);
    assert.deepEqual(compare(after, before).tags.lost, gained);
    const renamed = after.replace('Work in groups (15 min)', 'Together (20 min)');
    assert.deepEqual(compare(after, renamed).tags, { gained: [], lost: [] });
  });

  it('takes a lesson without a counterpart as added or removed', () => {
    const added = compareLessons({ path: 'a.md', after: analyze(before) });
    assert.deepEqual([added.change, added.before, added.marks.new.length > 0], ['added', null, true]);
    const removed = compareLessons({ path: 'a.md', before: analyze(before) });
    assert.deepEqual([removed.change, removed.after, removed.marks.gone.length > 0], ['removed', null, true]);
    assert.deepEqual(removed.strengths, []);
  });

  it('keeps marks whose text moved to another lesson', () => {
    const shorter = textOf(opening, closing);
    const other = textOf(
      ['# Lesson plan: More heat', '## Objectives', '- Students will explain.'],
      instruction,
      closing,
    );
    const review = createReview([
      compareLessons({ path: 'b.md', after: analyze(other) }),
      compareLessons({ path: 'a.md', before: analyze(before), after: analyze(shorter) }),
    ]);
    const [first, second] = review.lessons;
    assert.deepEqual([first?.path, second?.path], ['a.md', 'b.md']);
    const tellings = <Mark extends { rule: string }>(list: readonly Mark[] = []): readonly Mark[] =>
      list.filter(({ rule }) => rule === 'sole-deliverer');
    assert.deepEqual([tellings(first?.marks.gone), tellings(second?.marks.new)], [[], []]);
    assert.deepEqual(
      tellings(second?.marks.kept).map(({ movedFrom }) => movedFrom),
      ['a.md', 'a.md'],
    );
    assert.deepEqual(
      [review.totals.compared.lessons, review.totals.added.lessons, review.totals.removed.lessons],
      [1, 1, 0],
    );
  });

  it('finds nothing new in sections that only changed places', () => {
    const text = readFileSync('media/samples/cold-chair-heat-transfer.md', 'utf8');
    const [opening = '', ...sections] = text.split(/^(?=## )/m);
    const order = fc.shuffledSubarray(sections, { minLength: sections.length });
    const first = analyze(text);
    fc.assert(
      fc.property(order, (shuffled) => {
        const after = analyze([opening, ...shuffled].join(''));
        const { marks } = compareLessons({ path: 'a.md', before: first, after });
        assert.deepEqual(marks.new, []);
        for (const { became } of marks.gone) assert.ok(became === 'around' || became === 'decided', became);
      }),
      { numRuns: 15 },
    );
  });

  it('stays quick on thousands of passages that are all the same, or all changed', () => {
    const many = (words: (at: number) => string): string =>
      `# Lesson plan\n\n## Steps\n\n${Array.from({ length: 4000 }, (_, at) => words(at)).join('\n\n')}\n`;
    const same = many(() => 'Explain this to students.');
    const other = many((at) => `Explain to students what number ${at} is.`);
    const third = many((at) => `Explain to students why number ${at + 7} is.`);
    for (const text of [same, other]) {
      const { marks, change } = compare(text, text);
      assert.deepEqual([marks.new, marks.gone, change], [[], [], 'words-kept']);
      assert.ok(marks.kept.length > 0);
    }
    assert.equal(compare(same, other).change, 'edited');
    assert.equal(compare(other, third).change, 'edited');
  }).timeout(60_000);
});
