import { strict as assert } from 'node:assert';
import { readLesson } from '../../../src/core/lesson/read-lesson';
import { readPlaces } from '../../../src/core/moves/context/outline';
import { rulesFor } from '../../../src/core/moves/decision/settle';
import { rules } from '../../../src/core/moves/decision/settled';
import { readSectionText } from '../../../src/core/moves/features/section-text';
import { readTraits } from '../../../src/core/moves/traits/traits';

/** A rule, a heading, a passage under it, and whether the rule speaks of it. */
const table: readonly [rule: string, heading: string, passage: string, applies: boolean][] = [
  ['what learners show', 'Presentations (10 min)', 'Explain the design', true],
  ['what learners show', 'Presentations (10 min)', 'The teacher explains the scale', false],
  ['what learners show', 'Presentations (10 min)', 'Explain to students that time is short', false],
  ['what learners show', 'For advanced students', 'Explain the symbols in detail', true],
  ['what learners show', 'Direct instruction', 'Explain the design', false],
  ['a line that names a telling', 'Inheritance', 'Teacher talk: how code is reused (5 min)', true],
  ['a line that names a telling', 'Rivers', 'Mini-lecture: what is a delta?', true],
  ['a line that names a telling', 'Rivers', 'Demonstrate how sand settles', false],
  ['a line that names a telling', 'Rivers', 'What does the demonstration show?', false],
  ['only to read or to watch', 'Homework', 'Read chapter 4', true],
  ['only to read or to watch', 'Homework', 'Watch the film about bridges', true],
  ['only to read or to watch', 'Homework', 'Write about the film', false],
  ['only to read or to watch', 'Materials', 'Read chapter 4', false],
  ['advice to the teacher', 'Setting up', 'It can be helpful to talk with your assistants first.', true],
  ['advice to the teacher', 'Setting up', 'As a teacher you set the tone.', true],
  ['advice to the teacher', 'Setting up', 'Be patient when a group is stuck.', true],
  ['advice to the teacher', 'Rivers', 'A delta is helpful to farmers.', false],
  ['advice to the teacher', 'Rivers', 'A river can be wide.', false],
];

describe('settled rules', () => {
  for (const [name, heading, text, applies] of table)
    it(`“${name}” ${applies ? 'speaks' : 'is silent'} of “${text}” under “${heading}”`, () => {
      const lesson = readLesson(`# A plan\n\n## ${heading}\n\n- ${text}\n`);
      const [place] = readPlaces(lesson);
      const section = lesson.sections[lesson.passages[0]?.section ?? 0];
      const own = section && readSectionText(lesson, section);
      assert.ok(place && own && rules.some((rule) => rule.name === name));
      const [read] = own.readings.map(readTraits);
      assert.ok(read);
      assert.equal(rulesFor(read, place.standing, undefined).includes(name), applies);
    });
});
