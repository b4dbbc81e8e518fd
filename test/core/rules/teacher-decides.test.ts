import { strict as assert } from 'node:assert';
import { teacherDecides } from '../../../src/core/rules/teacher-decides';
import { check, marked, type Given } from './support';

describe('teacher-decides', () => {
  const remarked: readonly (readonly [string, string])[] = [
    ['Assign each group a topic.', 'Assign each group a topic'],
    ['Assign roles: reader, recorder, skeptic.', 'Assign roles'],
    ['The teacher assigns every pair a different country.', 'assigns every pair a different country'],
    ['Assign students to groups of four.', 'Assign students to groups'],
    ['Give each group a research question.', 'Give each group a research question'],
    ['The teacher chooses the topics for the posters.', 'chooses the topics'],
    ['Choose groups for them.', 'Choose groups for them'],
    ['Students are assigned a role on the card.', 'Students are assigned a role'],
    ['Topics are assigned by the teacher.', 'Topics are assigned by the teacher'],
    ['Teacher-selected groups work on the map.', 'Teacher-selected groups'],
    [
      '| Teacher | Students |\n|---|---|\n| Assigns each group one material | Read |',
      'Assigns each group one material',
    ],
  ];
  for (const [text, words] of remarked)
    it(`remarks on ${JSON.stringify(text)}`, () => assert.deepEqual(marked(teacherDecides, text), [words]));

  const silent: readonly (readonly [string, string, Given?])[] = [
    ['learners who assign', 'Students assign roles in their teams.'],
    ['groups that are let', 'Have groups assign roles among themselves.'],
    ['a negation', 'Do not assign roles yet.'],
    ['advice against it', 'Instead of telling, avoid that you assign topics.'],
    ['a choice beside it', 'Assign each group a topic, or let them propose one.'],
    ['a draw', 'Assign roles randomly by counting off.'],
    ['roles that rotate', 'Assign roles, which will rotate every week.'],
    ['a condition', 'If no team forms, assign groups.'],
    ['homework', 'Assign the worksheet as homework.'],
    ['points', 'Assign points for each answer.'],
    ['code', 'Assign a value to each variable and a number to each letter.'],
    ['sorting into groups', 'Divide the class into groups of four.'],
    ['learners who choose', 'Students choose the topic of their poster.'],
    ['support for some', '## Accommodations\n\nAssign roles to students who need them.'],
    ['a quotation', 'A colleague told us: "I assign roles every time."'],
    ['a page that is no plan', 'Assign roles.', { document: 'guide' }],
  ];
  for (const [name, text, given] of silent)
    it(`is silent on ${name}`, () => assert.deepEqual(marked(teacherDecides, text, given), []));

  it('speaks of what is settled: who, what, or with whom', () => {
    assert.match(check(teacherDecides, 'Assign roles.')[0]?.message ?? '', /who does what/);
    assert.match(check(teacherDecides, 'Assign students to teams.')[0]?.message ?? '', /who works with whom/);
    assert.match(
      check(teacherDecides, 'Assign each group a topic.')[0]?.message ?? '',
      /what each one works on/,
    );
  });
});
