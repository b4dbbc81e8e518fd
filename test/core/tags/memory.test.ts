import { strict as assert } from 'node:assert';
import { createLessonMemory, readLesson } from '../../../src/core/lesson/read-lesson';
import { readTags } from '../../../src/core/tags/read-tags';
import { readPlan } from './support';

const plan = { document: 'plan', passages: [], runs: [] } as const;
const parts = [
  '# Lesson for students\n\n',
  '## Talk\n\nDiscuss in small groups, then share your *findings* with the class.\n\n',
  '## ![](a.png)\n\n- What do you think? Choose your own topic.\n\n',
  '## Build\n\n- Teams build a prototype, test it and improve it based on feedback.\n- Pick the colour of your paper.\n\n',
  '## Standards\n\n- MS-LS2-3\n\n',
  '## Talk\n\nDiscuss in small groups, then share your *findings* with the class.\n\n',
];
const edits: readonly (readonly [string, (text: string) => string])[] = [
  ['a word before', (text) => text.replace('Lesson', 'A long lesson')],
  ['a section more', (text) => text.replace('## Build', '## Break\n\nTen minutes.\n\n## Build')],
  ['a section less', (text) => text.replace(parts[2] ?? '', '')],
  [
    'a comment inside of one',
    (text) => text.replace('## ![](a.png)\n\n', '## ![](a.png)\n\n<!-- a note -->\n\n'),
  ],
  ['another word in one', (text) => text.replace('Teams build', 'Pairs of students build')],
  ['its end', (text) => `${text}\nThe end.\n`],
];

describe('tags that are remembered', () => {
  for (const [what, edit] of edits)
    it(`are the same as tags read afresh after ${what}`, () => {
      const memory = createLessonMemory();
      const before = parts.join('');
      readTags(readLesson(before, memory), plan);
      const text = edit(before);
      assert.notEqual(text, before);
      const after = readTags(readLesson(text, memory), plan);
      assert.deepEqual(after, readPlan(text).sections);
      for (const { tags, disciplineEvidence, parts: found } of after)
        for (const { evidence } of [...tags, ...disciplineEvidence, ...found])
          for (const one of evidence) assert.equal(text.slice(one.span.start, one.span.end), one.text);
    });
});
