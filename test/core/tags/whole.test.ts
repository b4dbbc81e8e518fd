import { strict as assert } from 'node:assert';
import { readWholeLesson } from '../../../src/core/tags/read-whole-lesson';
import { readPlan, readSection } from './support';

const project = `---
tags: [voice, water, self-discovery]
stem-shift: {tags: [co-creation]}
---
# River project for students

Driving question: How might we keep our river clean so that fish can live in it?

## Define the problem (20 min) #problem-based

- Teams interview neighbours and write a problem statement.
- What must the design do? Agree on criteria and constraints.

## Build (40 min)

- Teams build a prototype, test it and improve it based on feedback from another group.

## Lecture #voice

Explain the parts of a river.
`;

describe('the lesson as a whole', () => {
  const { lesson, sections } = readPlan(project);
  const whole = readWholeLesson(lesson, sections);

  it("finds the question that drives it, in the teacher's words", () =>
    assert.equal(
      whole.drivingQuestion?.text,
      'How might we keep our river clean so that fish can live in it?',
    ));

  it('says which sections earn what, and what none earns', () => {
    assert.ok(whole.sections['problem-based'].length > 0);
    assert.deepEqual(whole.sections['self-discovery'], []);
  });

  it("takes the teacher's own tags as claims", () => {
    assert.deepEqual(
      whole.claimed.map(({ tag }) => tag),
      ['voice', 'co-creation', 'self-discovery'],
    );
    assert.deepEqual(
      whole.claimed.find(({ tag }) => tag === 'self-discovery'),
      { tag: 'self-discovery', shown: false },
    );
    assert.deepEqual(sections[2]?.claimed, [{ tag: 'problem-based', shown: true }]);
    assert.deepEqual(sections[4]?.claimed, [{ tag: 'voice', shown: false }]);
  });

  it('says which parts of problem-based work are there and which are open', () => {
    const parts = new Map(sections[3]?.parts.map(({ part, evidence }) => [part, evidence.length > 0]));
    assert.equal(parts.get('iteration'), true);
    assert.equal(parts.get('critique'), true);
    assert.equal(parts.get('reflection'), false);
  });
});

describe('disciplines and how far they meet', () => {
  it('names one discipline by its words', () => {
    const { disciplines, integration, disciplineEvidence } = readSection(
      'Look closer',
      'Students draw the cells of a plant with a microscope and name the organisms in the ecosystem.',
    );
    assert.deepEqual(disciplines, ['science']);
    assert.equal(integration, 'disciplinary');
    assert.ok(disciplineEvidence[0]?.evidence.some(({ text }) => text === 'microscope'));
  });

  it('calls subjects side by side multidisciplinary', () => {
    const { integration, disciplines } = readSection(
      'Subjects today',
      '- Science: the food of organisms in an ecosystem\n- Mathematics: fractions and percentages',
    );
    assert.equal(integration, 'multidisciplinary');
    assert.deepEqual([...disciplines].sort(), ['mathematics', 'science']);
  });

  it("takes a standard's code as a sign of its discipline", () =>
    assert.deepEqual(readSection('Standards', '- MS-LS2-3\n- CCSS.MATH.CONTENT.6.RP.A.3').disciplines, [
      'science',
      'mathematics',
    ]));

  it('says nothing where no discipline shows', () =>
    assert.equal(readSection('Welcome', 'Take the register.').integration, undefined));
});

describe('token cases', () => {
  it('sees a choice of little weight', () => {
    const { tokens } = readSection('Poster', 'Pick the colour of your paper.');
    assert.deepEqual(
      tokens.map(({ attribute, evidence }) => [attribute, evidence.text]),
      [['voice', 'Pick the colour']],
    );
  });
  it('sees a reflection of one mark', () =>
    assert.deepEqual(
      readSection('End', 'Draw a smiley on the sheet.').tokens.map(({ attribute }) => attribute),
      ['self-discovery'],
    ));
  it('sees none where the attribute is there', () =>
    assert.deepEqual(
      readSection('Reflection', 'Draw a smiley, then write what you learned today and what was hard.').tokens,
      [],
    ));
});
