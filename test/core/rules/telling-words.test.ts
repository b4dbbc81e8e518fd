import { strict as assert } from 'node:assert';
import data from '../../../src/core/rules/data/sole-deliverer.json';
import { wordsOnTelling, type Telling } from '../../../src/core/rules/telling-words';

const telling = (rest: Partial<Telling> & { words?: string; says?: string }): Telling => ({
  how: 'act',
  grace: undefined,
  minutes: undefined,
  count: 1,
  audience: 'students',
  learners: 'pupils',
  ...rest,
  evidence: [{ span: { start: 0, end: 1 }, text: rest.words ?? 'Explain', says: rest.says ?? 'telling' }],
});

describe('words on telling', () => {
  const examples: readonly (readonly [string, Partial<Telling> & { words?: string; says?: string }])[] = [
    ['telling', { words: 'Explain' }],
    ['demonstration', { words: 'Demonstrate' }],
    ['demonstration', { words: 'Do it once', says: 'a demonstration' }],
    ['video', { words: 'Students watch the video and take notes' }],
    ['slides', { words: 'Read the slides aloud' }],
    ['reading', { words: 'Read the chapter' }],
    ['guest', { words: 'The guest engineer gives a talk' }],
    ['receiving', { words: 'Students copy the definitions' }],
    ['going-over', { words: 'Go over' }],
    ['script', { words: 'Say:' }],
    ['script', { words: 'Metal carries heat', how: 'content', says: 'a script' }],
    ['content', { words: 'A slide is a kind of motion', how: 'content', says: 'what is told' }],
    ['long-run', { words: 'Explain', minutes: 15 }],
  ];
  for (const [id, rest] of examples) {
    it(`${rest.words ?? ''} (${rest.how ?? 'act'}, ${rest.minutes ?? 'no'} minutes) is spoken of as ${id}`, () => {
      const kind = data.kinds.find((other) => other.id === id);
      assert.equal(wordsOnTelling(telling(rest)).explanation.source, kind?.students.source);
    });
  }

  it('names the learners as the plan does, and leaves no slot open', () => {
    const graces = [undefined, ...(Object.keys(data.graces) as NonNullable<Telling['grace']>[])];
    for (const { recognisedBy } of [...data.kinds, { recognisedBy: [] }])
      for (const grace of graces)
        for (const audience of ['students', 'teachers'] as const)
          for (const minutes of [undefined, 20]) {
            const words = (recognisedBy[0] ?? 'x').replace(/\\b|\?/g, '');
            const { message, explanation } = wordsOnTelling(telling({ words, grace, audience, minutes }));
            for (const text of [message, ...Object.values(explanation)])
              assert.doesNotMatch(text, /[{}]|undefined/);
          }
    assert.match(wordsOnTelling(telling({})).message, /What could pupils notice/);
  });

  it('a gentler case says when it is right, with its own source beside the first', () => {
    const { explanation } = wordsOnTelling(telling({ grace: 'after-exploring' }));
    assert.match(explanation.whenRight, /may well be right/);
    assert.match(explanation.source, /Freeman.*; Schwartz & Bransford 1998$/);
  });

  it('a long run of one step does not speak of steps in a row', () => {
    assert.match(wordsOnTelling(telling({ minutes: 20 })).explanation.seen, /^One step of about 20 minutes/);
    assert.match(wordsOnTelling(telling({ minutes: 20, count: 3 })).explanation.seen, /^3 steps in a row/);
  });
});
