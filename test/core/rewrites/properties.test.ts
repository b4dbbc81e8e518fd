import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analysis';
import { readLesson } from '../../../src/core/lesson/read-lesson';
import type { Rewrite } from '../../../src/core/rewrites/types';
import { apply, marked, promptOf } from './support';

const subjects = [
  'plants',
  'a lever',
  'the outer planets',
  'most metals',
  'warm air',
  'Ada Lovelace',
  'rocks and soil',
];
const answers = [
  'can grow in the light',
  'can lift *heavy* loads',
  'did not stay the same',
  'will expand in [the heat](a.md)',
  'moved upward quickly',
];
const verbs = [
  'Explain that',
  'Tell the class that',
  'Next, point out that',
  'Remind students that',
  '**Emphasize** that',
];
const frames: readonly ((step: string) => string)[] = [
  (step) => `- ${step}\n- Next step\n`,
  (step) => `1. Start\n   - ${step}\n2. End\n`,
  (step) => `> ${step}\n\nAfter\n`,
  (step) => `Before\n\n${step}\n\nAfter\n`,
  (step) => `| Time | Step |\n|---|---|\n| 5 min | ${step} |\n| 6 min | End |\n`,
  (step) => `- [ ] ${step}\r\n- [ ] Next\r\n`,
  (step) => `- **Input (10 min):** ${step}\n`,
];

const anyLesson = fc
  .record({
    verb: fc.constantFrom(...verbs),
    subject: fc.constantFrom(...subjects),
    answer: fc.constantFrom(...answers),
    tail: fc.constantFrom('', '.', ' (10 min).', ', using the slides.', '. Hand out the seeds.'),
    frame: fc.constantFrom(...frames),
  })
  .map(({ verb, subject, answer, tail, frame }) => {
    const step = `${verb} ${subject} ${answer}${tail}`;
    const text = frame(step);
    const lesson = readLesson(text);
    const passage = lesson.passages.findIndex(({ span }) =>
      text.slice(span.start, span.end).includes(answer),
    );
    return { text, passage, subject, answer };
  });

const contentWords = (text: string): string[] => text.match(/[\p{L}\p{N}]{3,}/gu) ?? [];

describe('every rewrite', () => {
  const check = (
    property: (text: string, rewrite: Rewrite, at: { passage: number; answer: string }) => void,
  ): void =>
    fc.assert(
      fc.property(anyLesson, ({ text, passage, answer }) => {
        const { rewrites } = marked(text, passage);
        assert.ok(rewrites.length >= 2, text);
        for (const rewrite of rewrites) property(text, rewrite, { passage, answer });
      }),
      { numRuns: 50 },
    );

  it('keeps every word of what was told', () =>
    check((text, rewrite, { answer }) => {
      const after = apply(text, rewrite);
      for (const word of contentWords(answer)) assert.ok(after.includes(word), after);
    }));

  it('keeps the answer out of the question', () =>
    check((text, rewrite, { answer }) => {
      const [first = ''] = contentWords(answer).slice(-1);
      assert.ok(!promptOf(apply(text, rewrite)).includes(first), apply(text, rewrite));
    }));

  it('changes nothing outside its passage', () =>
    check((text, rewrite, { passage }) => {
      const span = readLesson(text).passages[passage]?.span;
      for (const edit of rewrite.edits) {
        assert.ok(span && edit.span.start >= span.start && edit.span.end <= span.end);
      }
    }));

  it('is read as the same passages, with "Listen for" as the only new one', () =>
    check((text, rewrite) => {
      const before = readLesson(text);
      const after = readLesson(apply(text, rewrite));
      const own = after.passages.filter(({ content }) => !content.plain.text.startsWith('Listen for:'));
      assert.equal(own.length, before.passages.length, apply(text, rewrite));
      assert.deepEqual(
        own.map(({ kind }) => kind),
        before.passages.map(({ kind }) => kind),
      );
      assert.ok(after.passages.length - before.passages.length <= 1);
    }));

  it('sets no new mark', () =>
    check((text, rewrite) => {
      const opening = '# Lesson plan: Light\n\nGrade 5, 45 minutes\n\n## Procedure\n\n';
      const told = (whole: string): string[] => {
        const { lesson, moves } = analyze(opening + whole);
        return moves.passages
          .filter(({ move }) => move === 'deliver')
          .map(({ passage }) => lesson.passages[passage]?.content.plain.text ?? '');
      };
      const before = told(text);
      for (const words of told(apply(text, rewrite))) assert.ok(before.includes(words), words);
    }));

  it('undoes to the same bytes', () =>
    check((text, rewrite) => {
      const [edit] = rewrite.edits;
      assert.ok(edit && rewrite.edits.length === 1);
      const after = apply(text, rewrite);
      const back = text.slice(edit.span.start, edit.span.end);
      assert.equal(
        after.slice(0, edit.span.start) + back + after.slice(edit.span.start + edit.text.length),
        text,
      );
    }));

  it('has balanced quotes, no doubled article and no slot left over', () =>
    check((text, rewrite) => {
      const after = apply(text, rewrite);
      assert.equal((after.match(/"/g)?.length ?? 0) % 2, 0, after);
      assert.doesNotMatch(after, /\b(?:a|an|the) (?:a|an|the)\b|[{}]|undefined|\s\.(?:\s|$)/i);
      assert.match(promptOf(after), /^[A-Z].*\?/);
    }));

  it('is not offered for what it made', () =>
    check((text, rewrite, { passage }) => {
      assert.deepEqual(marked(apply(text, rewrite), passage).rewrites, []);
    }));

  it('says in its title what will be there', () =>
    check((_text, rewrite) => {
      assert.match(rewrite.title, /^(?:Ask|Hand it to) \w+.*: “.+”$/);
      assert.ok(rewrite.title.length <= 92, rewrite.title);
    }));
});
